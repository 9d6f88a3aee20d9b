import type { AwardCode } from '../law/awards/catalogue.ts'
import { ratingNames } from '../law/codes.ts'
import type { Window } from '../law/rules.ts'
import type { Evidence, YearRecord } from './evidence.ts'
import { factWords } from './fact-words.ts'
import { awardNamed, fromAwards, refsOf, workText, type Words } from './record-words.ts'
import {
  countAwards,
  countRated,
  countsAs,
  countWorks,
  isForMerit,
  isWork,
  ratedRun,
  ratingIn,
  titleRun,
} from './records.ts'
import { bestYears, type RecordTest } from './record-tests.ts'

export function fill(sentence: string, words: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole)
}

export function wordsOf(test: RecordTest, evidence: Evidence): Words {
  const base = { year: String(evidence.upToYear) }
  switch (test.op) {
    case 'rating': {
      const record = evidence.years?.find(({ year }) => year === evidence.upToYear)
      const rating = record?.rating
      return {
        words: { ...base, rating: rating ? ratingNames[rating] : '' },
        ...fromYears(record ? [record] : []),
      }
    }
    case 'ratings-run': {
      const have = ratedRun(evidence, test.min, test.since, false)
      const possible = ratedRun(evidence, test.min, test.since, true)
      const from = evidence.upToYear - have + 1
      return {
        words: {
          ...base,
          have: String(have),
          need: String(test.count),
          span: span(from, evidence.upToYear),
          missing: missingYears(evidence, evidence.upToYear - Math.min(possible, test.count) + 1, test.since),
        },
        ...fromYears(yearsBetween(evidence, from, evidence.upToYear)),
      }
    }
    case 'ratings-within': {
      const from = windowFrom(evidence, test.window)
      const good = yearsBetween(evidence, from, evidence.upToYear).filter(
        ({ rating }) => rating === test.min || rating === 'HTXSNV',
      )
      return {
        words: {
          ...base,
          have: String(countRated(evidence, test.min, from, evidence.upToYear, false)),
          need: String(test.count),
          list: good.map(({ year }) => String(year)).join(', '),
          missing: missingYears(evidence, from, test.window.since),
        },
        ...fromYears(good),
      }
    }
    case 'awards-within':
      return awardWords(test.awards, test.count, windowFrom(evidence, test.window), evidence)
    case 'prior-awards':
      return awardWords(test.awards, test.count, 0, evidence)
    case 'awards-run':
      return chainWords(test, evidence)
    case 'works':
      return workWords(test, evidence)
    default:
      return factWords(test, evidence)
  }
}

function chainWords(test: Extract<RecordTest, { op: 'awards-run' }>, evidence: Evidence): Words {
  const { length, last } = titleRun(evidence, test.award, test.count)
  const chain = (evidence.awards ?? []).filter(
    ({ code, year, revoked }) =>
      code === test.award && revoked !== true && year > last - length && year <= last,
  )
  return {
    words: {
      have: String(length),
      need: String(test.count),
      span: span(last - length + 1, last),
      missing: unsettled(test, evidence),
    },
    ...fromAwards(chain),
  }
}

/** Why a chain of titles could not be called one. */
function unsettled(test: Extract<RecordTest, { op: 'awards-run' }>, evidence: Evidence): string {
  if (evidence.awards === undefined) return 'chưa có danh sách khen thưởng đã có'
  return `các lần được tặng cách nhau ${test.spacing} năm; văn bản đã đọc không nói rõ như vậy có liên tục hay không, người có thẩm quyền xem xét`
}

const span = (from: number, to: number): string => (from >= to ? String(to) : `${from}–${to}`)

/** Since when the window runs, at its widest: what is listed is what could count. */
function windowFrom(evidence: Evidence, { min, since }: Window): number {
  return evidence.upToYear - ratedRun(evidence, min, since, true) + 1
}

function yearsBetween(evidence: Evidence, from: number, to: number): YearRecord[] {
  return (evidence.years ?? [])
    .filter(({ year }) => year >= from && year <= to)
    .sort((a, b) => a.year - b.year)
}

function missingYears(evidence: Evidence, from: number, since?: readonly AwardCode[]): string {
  if (since !== undefined && evidence.awards === undefined) return 'và danh sách khen thưởng đã có'
  const missing: number[] = []
  for (let year = from; year <= evidence.upToYear; year++) {
    if (ratingIn(evidence, year) === undefined) missing.push(year)
  }
  return missing.join(', ')
}

const fromYears = (years: readonly YearRecord[]) => ({
  evidence: years.map(({ year, rating }) => (rating ? `${rating} ${year}` : String(year))),
  records: refsOf(years),
})

function awardWords(codes: readonly AwardCode[], need: number, from: number, evidence: Evidence): Words {
  const counted = (evidence.awards ?? []).filter(
    (record) => record.year >= from && countsAs(record, codes, evidence.upToYear, false),
  )
  const unclear = (evidence.awards ?? []).filter(
    (record) => codes.includes(record.code) && isForMerit(record) === undefined,
  )
  return {
    words: {
      year: String(evidence.upToYear),
      have: String(countAwards(evidence, codes, from, evidence.upToYear, false)),
      need: String(need),
      list: counted.map(({ year }) => String(year)).join(', '),
      missing:
        evidence.awards === undefined
          ? 'danh sách khen thưởng đã có'
          : unclear.length > 0
            ? `loại hình của ${unclear.map(awardNamed).join(', ')}`
            : 'xếp loại các năm chưa có số liệu',
    },
    ...fromAwards(counted),
  }
}

function workWords(test: Extract<RecordTest, { op: 'works' }>, evidence: Evidence): Words {
  const [from, to] = bestYears(test, evidence)
  const works = (evidence.initiatives ?? []).filter(
    (work) => work.year >= from && work.year <= to && isWork(work, test.kind, test.scope),
  )
  return {
    words: {
      year: String(evidence.upToYear),
      have: String(countWorks(evidence, test, from, to, false)),
      need: String(test.count),
      list: works.map(({ year }) => String(year)).join(', '),
    },
    evidence: works.map(workText),
    records: refsOf(works),
  }
}
