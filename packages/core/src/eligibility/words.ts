import { formatDay } from '../kernel/vietnamese/dates.ts'
import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { percentOf } from '../kernel/percent.ts'
import type { AwardCode } from '../law/awards/catalogue.ts'
import { groundNames, ratingNames } from '../law/codes.ts'
import type { Window } from '../law/rules.ts'
import type { AwardRecord, Evidence, WorkRecord, YearRecord } from './evidence.ts'
import {
  countAwards,
  countRated,
  countsAs,
  countWorks,
  isForMerit,
  isWork,
  lastDisciplinedYear,
  ratedRun,
  ratingIn,
  titleRun,
} from './records.ts'
import { hasPostYears, postYearsInWords } from './post-years.ts'
import { bestYears, isBarred, type RecordTest } from './record-tests.ts'

/** The figures a sentence is filled with, and the records they were counted from. */
export interface Words {
  words: Record<string, string>
  evidence: readonly string[]
  records: readonly string[]
}

export function fill(sentence: string, words: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole)
}

export const nothing: Words = { words: {}, evidence: [], records: [] }

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
    case 'awards-run': {
      const { length, last } = titleRun(evidence, test.award, test.count)
      const chain = (evidence.awards ?? []).filter(
        ({ code, year, revoked }) =>
          code === test.award && revoked !== true && year > last - length && year <= last,
      )
      return {
        words: {
          ...base,
          have: String(length),
          need: String(test.count),
          span: span(last - length + 1, last),
          missing: unsettled(test, evidence),
        },
        ...fromAwards(chain),
      }
    }
    case 'works':
      return workWords(test, evidence)
    default:
      return factWords(test, evidence)
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

const fromAwards = (awards: readonly AwardRecord[]) => ({
  evidence: awards.map(awardText),
  records: refsOf(awards),
})

const awardText = ({ code, year }: AwardRecord): string => `${code} ${year}`

function refsOf(records: readonly { ref?: string }[]): string[] {
  return records.flatMap(({ ref }) => (ref === undefined ? [] : [ref]))
}

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
            ? `loại hình của ${unclear.map(awardText).join(', ')}`
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

function workText({ year, scope, kind, usedFor }: WorkRecord): string {
  const what = kind === 'science-work' ? 'Công trình khoa học' : 'Sáng kiến'
  const used = usedFor && usedFor.length > 0 ? `, đã dùng cho ${usedFor.join(', ')}` : ''
  return `${what} ${scope} ${year}${used}`
}

function factWords(test: RecordTest, evidence: Evidence): Words {
  const year = String(evidence.upToYear)
  switch (test.op) {
    case 'recruited-months':
      return plain({ have: text(evidence.facts?.recruitedMonths), need: String(test.min) })
    case 'measure':
      return plain({
        have: evidence.measures?.[test.of] === undefined ? 'đã xác nhận' : text(evidence.measures[test.of]),
        need: String(test.min),
      })
    case 'rank':
      return plain({ have: text(evidence.collective?.[test.of]) })
    case 'members-at-least':
      return plain({ part: text(evidence.collective?.[test.of]), need: String(test.min) })
    case 'members-none':
      return plain({ part: text(evidence.collective?.[test.of]) })
    case 'members-percent': {
      const part = evidence.collective?.[test.of]
      const whole = evidence.collective?.members
      const share = part === undefined || whole === undefined ? null : percentOf(part, whole)
      return plain({
        part: text(part),
        whole: text(whole),
        share: share === null ? '' : formatNumber(share),
        percent: String(test.min),
        need: whole === undefined ? '' : String(Math.ceil((whole * test.min) / 100)),
      })
    }
    case 'already-awarded': {
      const same = (evidence.awards ?? []).filter(
        (record) =>
          record.code === evidence.award && record.year === evidence.upToYear && record.revoked !== true,
      )
      return { words: { year, list: same.map(awardText).join(', ') }, ...fromAwards(same) }
    }
    case 'merit-basis': {
      const excluded = (evidence.awards ?? []).filter((record) => isForMerit(record) === false)
      const list = excluded
        .map((record) => `${awardText(record)} (${groundNames[record.ground!]})`)
        .join(', ')
      return { words: { list: list && `; không tính: ${list}` }, ...fromAwards(excluded) }
    }
    case 'works-ledger':
      return ledgerWords(evidence)
    case 'served-discipline':
      return disciplineWords(evidence)
    case 'post-years': {
      const held = postYearsInWords(test, evidence)
      return plain({ list: held && (hasPostYears(test, evidence) === true ? held : ` (${held})`) })
    }
    case 'right-after':
    case 'no-overlap': {
      const code = test.award
      const same = (evidence.awards ?? []).filter((record) => record.code === code && record.revoked !== true)
      return {
        words: { year, need: String(test.count), list: same.map(awardText).join(', ') },
        ...fromAwards(same),
      }
    }
    default:
      return plain({ year })
  }
}

const plain = (words: Record<string, string>): Words => ({ ...nothing, words })
const text = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value))

function ledgerWords(evidence: Evidence): Words {
  const works = evidence.initiatives ?? []
  const barred = works.filter((work) => isBarred(work, evidence))
  const reused = works.filter((work) => (work.usedFor?.length ?? 0) > 0)
  const note =
    reused.length === 0
      ? 'Sáng kiến, công trình khoa học chưa dùng để xét khen thưởng nào.'
      : `Sáng kiến đã dùng để xét danh hiệu khác (${reused.map(workText).join('; ')}); dùng tiếp để xét danh hiệu không bị cấm.`
  return {
    words: { note, list: barred.map(workText).join('; ') },
    evidence: reused.map(workText),
    records: refsOf(reused),
  }
}

function disciplineWords(evidence: Evidence): Words {
  const served = evidence.facts?.disciplineServedOn ?? null
  const disciplined = lastDisciplinedYear(evidence)
  const note =
    served === null
      ? 'Không có kỷ luật trong thời gian xét.'
      : `Đã chấp hành xong kỷ luật ngày ${formatDay(served)}; thành tích chỉ tính từ ngày đó.`
  const list = disciplined > 0 ? ` (kỷ luật năm ${disciplined})` : ''
  return plain({ note, list: disciplined > 0 ? String(disciplined) : list })
}
