import { dateOf, monthOf, yearOf } from '../kernel/day.ts'
import { catalogue, type AwardCode, type AwardEntry } from '../law/awards/catalogue.ts'
import { ratings, scopes, type Rating, type Scope, type WorkKind } from '../law/codes.ts'
import type { AwardRecord, Evidence, WorkRecord } from './evidence.ts'

/**
 * What the records of a case say, without allocating: a province is assessed in one go. `possible` asks for the most
 * that could be true given what is unknown; without it only what is certain counts.
 */

/** No service is longer: where the records are open-ended, counting stops here. */
const LONGEST_RUN = 80

export function ratingIn(evidence: Evidence, year: number): Rating | undefined {
  const years = evidence.years
  if (years === undefined || years.length === 0) return undefined
  // Most lists run year after year: the record is found where it should stand.
  const expected = years[year - years[0]!.year]
  if (expected?.year === year) return expected.rating
  for (const record of years) if (record.year === year) return record.rating
  return undefined
}

function isRated(evidence: Evidence, year: number, min: Rating, possible: boolean): boolean {
  const rating = ratingIn(evidence, year)
  return rating === undefined ? possible : ratings.indexOf(rating) >= ratings.indexOf(min)
}

/** The last year marked with a discipline; 0 when there is none. */
export function lastDisciplinedYear(evidence: Evidence): number {
  let last = 0
  for (const { year, disciplined } of evidence.years ?? []) {
    if (disciplined === true && year > last && year <= evidence.upToYear) last = year
  }
  return last
}

/**
 * The first year that counts whole: after a discipline achievements are counted from the day it was served, so the rest
 * of that year is not a year (unless it was served on its first day).
 */
export function countedFrom(evidence: Evidence): number {
  const served = evidence.facts?.disciplineServedOn ?? null
  const afterDiscipline = lastDisciplinedYear(evidence) + 1
  if (served === null) return afterDiscipline
  const wholeFrom = monthOf(served) === 1 && dateOf(served) === 1 ? yearOf(served) : yearOf(served) + 1
  return Math.max(afterDiscipline, wholeFrom)
}

/** Whether an award was one for merit; undefined when the record does not say. A yearly title always was. */
export function isForMerit(record: AwardRecord): boolean | undefined {
  if ((catalogue[record.code] as AwardEntry).yearly) return true
  return record.ground === undefined ? undefined : record.ground === 'CONG_TRANG'
}

/** Whether the record counts as a prior award of one of these codes. */
export function countsAs(
  record: AwardRecord,
  codes: readonly AwardCode[],
  upToYear: number,
  possible: boolean,
): boolean {
  return (
    record.revoked !== true &&
    record.year <= upToYear &&
    codes.includes(record.code) &&
    (isForMerit(record) ?? possible)
  )
}

/** Prior awards of these codes in these years; a yearly title counts once a year. */
export function countAwards(
  evidence: Evidence,
  codes: readonly AwardCode[],
  from: number,
  to: number,
  possible: boolean,
): number {
  const awards = evidence.awards
  if (awards === undefined) return possible ? LONGEST_RUN : 0
  let count = 0
  for (let index = 0; index < awards.length; index++) {
    const record = awards[index]!
    if (record.year < from || record.year > to) continue
    if (!countsAs(record, codes, evidence.upToYear, possible)) continue
    if (!(catalogue[record.code] as AwardEntry).yearly || !isRepeated(awards, index)) count++
  }
  return count
}

function isRepeated(awards: readonly AwardRecord[], index: number): boolean {
  const { code, year } = awards[index]!
  for (let earlier = 0; earlier < index; earlier++) {
    const record = awards[earlier]!
    if (record.code === code && record.year === year && record.revoked !== true) return true
  }
  return false
}

export function hasAwardIn(evidence: Evidence, code: AwardCode, year: number): boolean {
  for (const record of evidence.awards ?? []) {
    if (record.code === code && record.year === year && record.revoked !== true) return true
  }
  return false
}

/** The year of the earliest prior award of these codes, the widest window; null when there is none. */
export function earliestAward(
  evidence: Evidence,
  codes: readonly AwardCode[],
  possible: boolean,
): number | null {
  const awards = evidence.awards
  if (awards === undefined) return possible ? 0 : null
  let earliest: number | null = null
  for (const record of awards) {
    if (!countsAs(record, codes, evidence.upToYear, possible)) continue
    if (earliest === null || record.year < earliest) earliest = record.year
  }
  return earliest
}

/** How many years up to the last one counted are unbroken at a rating, after a prior award where one is asked for. */
export function ratedRun(
  evidence: Evidence,
  min: Rating,
  since: readonly AwardCode[] | undefined,
  possible: boolean,
): number {
  let first = countedFrom(evidence)
  if (since !== undefined) {
    const award = earliestAward(evidence, since, possible)
    if (award === null) return 0
    first = Math.max(first, award + 1)
  }
  let run = 0
  for (let year = evidence.upToYear; year >= first && run < LONGEST_RUN; year--) {
    if (!isRated(evidence, year, min, possible)) break
    run++
  }
  return run
}

export function countRated(
  evidence: Evidence,
  min: Rating,
  from: number,
  to: number,
  possible: boolean,
): number {
  let count = 0
  for (let year = from; year <= to; year++) if (isRated(evidence, year, min, possible)) count++
  return count
}

/** A chain of years in which a title was held: the latest that is long enough, otherwise the longest. */
export function titleRun(
  evidence: Evidence,
  award: AwardCode,
  enough: number,
): { length: number; last: number } {
  let length = 0
  let last = 0
  for (const { code, year } of evidence.awards ?? []) {
    if (code !== award || !isTitleYear(evidence, award, year)) continue
    if (isTitleYear(evidence, award, year + 1)) continue
    const run = titleRunEndingIn(evidence, award, year)
    const isBetter =
      run >= enough && length >= enough ? year > last : run > length || (run === length && year > last)
    if (isBetter) {
      length = run
      last = year
    }
  }
  return { length, last }
}

export function titleRunEndingIn(evidence: Evidence, award: AwardCode, year: number): number {
  let run = 0
  while (isTitleYear(evidence, award, year - run)) run++
  return run
}

function isTitleYear(evidence: Evidence, award: AwardCode, year: number): boolean {
  return year <= evidence.upToYear && year >= countedFrom(evidence) && hasAwardIn(evidence, award, year)
}

/** Whether a work counts: recognised, of the kind, at least of the scope (a wider recognition contains a narrower). */
export function isWork(work: WorkRecord, kind: WorkKind, scope: Scope): boolean {
  return (
    (work.kind ?? 'initiative') === kind &&
    work.recognized !== false &&
    scopes.indexOf(work.scope) >= scopes.indexOf(scope)
  )
}

/** Whether a work was already counted for an emulation title; undefined when its ledger is not known. */
export function isUsedForTitle(work: WorkRecord): boolean | undefined {
  return work.usedFor?.some((code) => (catalogue[code] as AwardEntry).family === 'emulation-title')
}

export function countWorks(
  evidence: Evidence,
  asked: { kind: WorkKind; scope: Scope; unused?: true },
  from: number,
  to: number,
  possible: boolean,
): number {
  const works = evidence.initiatives
  if (works === undefined) return possible ? LONGEST_RUN : 0
  let count = 0
  for (const work of works) {
    if (work.year < from || work.year > to || !isWork(work, asked.kind, asked.scope)) continue
    if (asked.unused === true && (isUsedForTitle(work) ?? !possible)) continue
    count++
  }
  return count
}
