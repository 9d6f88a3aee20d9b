import { day } from '../kernel/day.ts'
import { awardName, type AwardCode } from '../law/awards/catalogue.ts'
import type { AwardRecord, Evidence, WorkRecord, YearRecord } from './evidence.ts'
import type { DayCondition } from './program.ts'
import { lastDisciplinedYear } from './records.ts'
import {
  bestState,
  holdsOf,
  isClaimed,
  isOpenTo,
  routeState,
  type Hearing,
  type State,
  type Verdict,
} from './verdict.ts'

/** Nobody plans further; beyond it no year is named. */
const YEARS_AHEAD = 25
/** Enough works a year for any point of the law. */
const WORKS_A_YEAR = 5
const MONTHS_A_YEAR = 12

/**
 * “Sớm nhất năm nào?”: from now on every year is rated best, has works of every scope, every title and prior award as
 * soon as its own conditions allow, and every attestation; what is unknown of the past is taken at its best. The first
 * year in which the conditions then hold is the earliest possible; what is known is never changed.
 */
export function earliestYear(
  verdict: Verdict,
  hearing: Hearing,
): { year: number | null; why: string } | null {
  if (verdict === 'not-modelled') return null
  const { evidence } = hearing
  if (verdict !== 'not-eligible' && verdict !== 'unknown') {
    if (verdict === 'needs-attestation' && !restsOnRecords(hearing)) return unforeseeable
    return { year: evidence.upToYear, why: supposed(evidence.upToYear, [], hearing) }
  }
  const ladder = stepsTo(evidence.award, hearing)
  const granted: AwardRecord[] = []
  for (let year = evidence.upToYear; year <= evidence.upToYear + YEARS_AHEAD; year++) {
    if (year > evidence.upToYear) granted.push(...grantsOf(year, ladder, granted, hearing))
    const best: Hearing = { ...hearing, inFavour: true, evidence: atBest(evidence, year, granted) }
    const state = bestState(routesOf(evidence.award, hearing), best)
    if (state === 'attest' && !restsOnRecords(best)) return unforeseeable
    if (isReached(state)) return { year, why: supposed(year, granted, hearing) }
  }
  return null
}

const unforeseeable = {
  year: null,
  why: 'Phụ thuộc việc xác nhận của người có thẩm quyền; không tính được năm.',
}

const attestedOps: readonly DayCondition['test']['op'][] = ['attested', 'judged', 'measure', 'fact', 'notice']

/** Whether a way that is open asks for anything the records can show: only then a year can be named. */
function restsOnRecords(hearing: Hearing): boolean {
  const open = routesOf(hearing.evidence.award, hearing).filter((route) => isOpenTo(route, hearing.evidence))
  const claimed = open.filter(({ claim }) => isClaimed(claim, hearing.evidence))
  return (claimed.length > 0 ? claimed : open)
    .filter((route) => isReached(routeState(route, hearing)))
    .some(({ own }) => own.some(isCounted))
}

const isCounted = ({ test, of }: DayCondition): boolean =>
  test.op === 'any' || test.op === 'all' ? of.some(isCounted) : !attestedOps.includes(test.op)

const isReached = (state: State): boolean => state === 'holds' || state === 'attest'

const routesOf = (award: AwardCode, { law, on }: Hearing) => law.rulesOn(award, on)?.routes ?? []

/** Every award that the way to this one asks for, the lower first. */
function stepsTo(award: AwardCode, hearing: Hearing, seen: ReadonlySet<AwardCode> = new Set()): AwardCode[] {
  const asked = routesOf(award, hearing)
    .filter(({ subject }) => subject === hearing.evidence.subject)
    .flatMap(({ own }) => own.flatMap(awardsIn))
  const steps: AwardCode[] = []
  for (const code of asked) {
    if (code === award || seen.has(code)) continue
    for (const step of [...stepsTo(code, hearing, new Set([...seen, award])), code]) {
      if (!steps.includes(step)) steps.push(step)
    }
  }
  return steps
}

function awardsIn({ test, of }: DayCondition): AwardCode[] {
  const inside = of.flatMap(awardsIn)
  if ('awards' in test) return [...test.awards, ...inside]
  if ('award' in test && test.op !== 'no-overlap') return [test.award, ...inside]
  return inside
}

/** What can be granted for this year, the lower first, each on the ground of those before it. */
function grantsOf(
  year: number,
  ladder: readonly AwardCode[],
  before: readonly AwardRecord[],
  hearing: Hearing,
): AwardRecord[] {
  const granted: AwardRecord[] = []
  for (const award of ladder) {
    const best = atBest(hearing.evidence, year, [...before, ...granted])
    const evidence: Evidence = { ...best, award, ground: 'CONG_TRANG' }
    const state = bestState(routesOf(award, hearing), { ...hearing, inFavour: true, evidence })
    if (isReached(state)) granted.push({ code: award, year, ground: 'CONG_TRANG' })
  }
  return granted
}

function atBest(evidence: Evidence, year: number, granted: readonly AwardRecord[]): Evidence {
  const isPresent = year === evidence.upToYear
  return {
    ...evidence,
    upToYear: year,
    years: ratedBest(evidence, year),
    awards: [...(evidence.awards ?? []), ...granted],
    initiatives: worksAtBest(evidence, year),
    facts: factsAtBest(evidence, year - evidence.upToYear),
    collective: isPresent ? { ...everyMember, ...evidence.collective } : everyMember,
    measures: Object.fromEntries(
      Object.entries(evidence.measures ?? {}).map(([code, value]) => [
        code,
        value + year - evidence.upToYear,
      ]),
    ),
  }
}

const everyMember = {
  members: 1,
  withLDTT: 1,
  withCSTDCS: 1,
  ratedAtLeastHTNV: 1,
  disciplined: 0,
  rankInBloc: 1,
  rankInCentralBloc: 1,
} as const

function ratedBest(evidence: Evidence, to: number): YearRecord[] {
  const known = new Map((evidence.years ?? []).map((record) => [record.year, record]))
  const from = Math.min(evidence.upToYear - YEARS_AHEAD, ...known.keys())
  const years: YearRecord[] = []
  for (let year = from; year <= to; year++) {
    const record = year <= evidence.upToYear ? known.get(year) : undefined
    years.push({ rating: 'HTXSNV', ...record, year })
  }
  return years
}

function worksAtBest(evidence: Evidence, to: number): WorkRecord[] {
  const works = [...(evidence.initiatives ?? [])]
  // Without a ledger the year itself may have had some.
  const from = evidence.initiatives === undefined ? evidence.upToYear : evidence.upToYear + 1
  for (let year = from; year <= to; year++) {
    for (let count = 0; count < WORKS_A_YEAR; count++) works.push({ year, scope: 'toan_quoc', usedFor: [] })
  }
  return works
}

function factsAtBest(evidence: Evidence, yearsAhead: number): NonNullable<Evidence['facts']> {
  const { facts } = evidence
  const disciplined = lastDisciplinedYear(evidence)
  const served = facts?.disciplineServedOn ?? (disciplined > 0 ? day(`${disciplined}-12-31`) : null)
  return {
    ...facts,
    underReview: false,
    retirementDecided: true,
    disciplineServedOn: served,
    recruitedMonths: (facts?.recruitedMonths ?? MONTHS_A_YEAR) + yearsAhead * MONTHS_A_YEAR,
  }
}

function supposed(year: number, granted: readonly AwardRecord[], hearing: Hearing): string {
  const { evidence } = hearing
  if (year === evidence.upToYear) return `Có thể đủ điều kiện ngay với thành tích tính đến năm ${year}.`
  const lacking = new Set(lackingAwards(hearing))
  const names = new Map<AwardCode, number[]>()
  for (const { code, year: of } of granted) {
    if (lacking.has(code)) names.set(code, [...(names.get(code) ?? []), of])
  }
  const steps = [...names].map(([code, years]) => `${awardName(code)} (${spanOf(years)})`)
  const needed = steps.length > 0 ? ` và được tặng ${steps.join('; ')}` : ''
  return `Sớm nhất năm ${year}: nếu từ năm ${evidence.upToYear + 1} năm nào cũng đạt mức cao nhất, có đủ sáng kiến, xác nhận cần thiết${needed}.`
}

/** The steps are granted year after year once they can be. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0]!, years.at(-1)!]
  return first === last ? String(first) : `${first}–${last}`
}

/** The awards that conditions not met now ask for. */
function lackingAwards(hearing: Hearing): AwardCode[] {
  const { evidence } = hearing
  return routesOf(evidence.award, hearing)
    .filter((route) => isOpenTo(route, evidence))
    .flatMap(({ own }) => own.filter((condition) => holdsOf(condition, hearing) !== true))
    .flatMap(awardsIn)
}
