/**
 * Nhịp phát của chuyên mục: how many first runs a stretch of time asks for, and how it stands on a day. A repeat is never
 * counted; what is only asked of others ('đề nghị') is told, never called a violation.
 */
import { type NamedStretch, stretchesOf } from '../calendar/spans.ts'
import {
  addDays,
  dayFrom,
  daysBetween,
  daysInMonth,
  endOfYear,
  monthOf,
  startOfYear,
  weekdayOf,
  yearOf,
  type Day,
} from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { durationInWords } from '../kernel/vietnamese/duration.ts'

export type CadencePeriod = 'week' | 'month' | 'quarter' | 'year'
export type CadenceStrength = 'order' | 'request' | 'aim' | 'if-any'
export type CadenceStanding =
  | 'met'
  | 'on-track'
  | 'running'
  | 'warning'
  | 'short'
  | 'below'
  | 'not-begun'
  | 'no-rule'

export interface CadenceRule {
  validFrom: Day
  /** Null: the column goes on without a number. */
  times: number | null
  per: CadencePeriod | null
  /** Of a month: to be reached by this day of it; null: by its end. */
  byDay: number | null
  strength: CadenceStrength
  secondsMax: number | null
}

/** What was on the air or is meant to be, first runs and repeats alike. */
export interface Run {
  on: Day
  isRepeat: boolean
  /** On the air already; else only scheduled. */
  aired: boolean
}

export interface CadenceCell extends NamedStretch {
  /** By when the number is to be reached. */
  due: Day
  aired: number
  planned: number
  repeats: number
  times: number | null
  standing: CadenceStanding
  sentence: string
}

/** The rule of a day: the last that began by then, of those of one day the one recorded last. */
export const ruleOn = <R extends CadenceRule>(rules: readonly R[], on: Day): R | undefined =>
  rules.reduce<R | undefined>(
    (found, rule) =>
      rule.validFrom <= on && (found === undefined || rule.validFrom >= found.validFrom) ? rule : found,
    undefined,
  )

/** Phấn đấu ít nhất 02 kỳ/tháng, mỗi lần không quá 10 phút. */
export function cadenceInWords({ times, per, byDay, strength, secondsMax }: CadenceRule): string {
  const most = secondsMax === null ? '' : `, mỗi lần không quá ${durationInWords(secondsMax)}`
  if (times === null || per === null) return `Thường xuyên, không đặt số kỳ${most}`
  const by = byDay === null ? '' : `, trước hết ngày ${byDay} trong tháng`
  return `${BEGINNINGS[strength]} ${String(times).padStart(2, '0')} kỳ/${PERIODS[per]}${by}${most}`
}

const BEGINNINGS: Record<CadenceStrength, string> = {
  order: 'Ít nhất',
  aim: 'Phấn đấu ít nhất',
  request: 'Đề nghị ít nhất',
  'if-any': 'Nếu có, ít nhất',
}
const PERIODS: Record<CadencePeriod, string> = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' }

export interface BoardAsked {
  rules: readonly CadenceRule[]
  runs: readonly Run[]
  openedOn: Day
  closedOn: Day | null
  year: number
  today: Day
  /** So many days before the end it is told that the number may not be reached. */
  warningDays: number
}

/**
 * The cells of a year: each stretch by the rule that holds on its last day, without a rule or number by months. What lies
 * wholly before the column was opened or after it was closed has no cell, and a month the column began or ended in
 * is not judged: it did not have all its days.
 */
export function cadenceCells(asked: BoardAsked): CadenceCell[] {
  const { rules, openedOn, closedOn } = asked
  const year = { from: startOfYear(dayOf(asked.year)), to: endOfYear(dayOf(asked.year)) }
  const months = stretchesOf('month', year)
  const periodOf = (on: Day): CadencePeriod => ruleOn(rules, on)?.per ?? 'month'
  const periods = new Set(months.map(({ to }) => periodOf(to)))
  return [...periods]
    .flatMap((per) => stretchesOfPeriod(per, year).filter(({ to }) => periodOf(to) === per))
    .filter(({ from, to }) => to >= openedOn && (closedOn === null || from <= closedOn))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((stretch) => cellOf(stretch, asked))
}

const dayOf = (year: number): Day => dayFrom(year, 1, 1)!

const stretchesOfPeriod = (per: CadencePeriod, year: { from: Day; to: Day }): NamedStretch[] =>
  per === 'week' ? weeksOf(year) : stretchesOf(per, year)

/** A week belongs to the year its Monday lies in. */
function weeksOf({ from, to }: { from: Day; to: Day }): NamedStretch[] {
  const weeks: NamedStretch[] = []
  for (let monday = addDays(from, (8 - weekdayOf(from)) % 7); monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6)
    const label = `Tuần ${formatDay(monday).slice(0, 5)}–${formatDay(sunday)}`
    weeks.push({ key: `${monday}/7`, from: monday, to: sunday, label })
  }
  return weeks
}

function cellOf(stretch: NamedStretch, asked: BoardAsked): CadenceCell {
  const rule = ruleOn(asked.rules, stretch.to)
  const within = asked.runs.filter(({ on }) => on >= stretch.from && on <= stretch.to)
  const firsts = within.filter(({ isRepeat }) => !isRepeat)
  const due = dueOf(stretch, rule?.byDay ?? null)
  const isWhole = stretch.from >= asked.openedOn && (asked.closedOn === null || stretch.to <= asked.closedOn)
  const facts = {
    due,
    aired: firsts.filter(({ aired }) => aired).length,
    inTime: firsts.filter(({ aired, on }) => aired && on <= due).length,
    planned: firsts.filter(({ aired, on }) => !aired && on >= asked.today).length,
    repeats: within.filter(({ isRepeat, aired }) => isRepeat && aired).length,
    times: isWhole ? (rule?.times ?? null) : null,
  }
  const standing = standingOf(stretch, facts, rule?.strength ?? 'order', asked)
  const { inTime: _, ...shown } = facts
  return { ...stretch, ...shown, standing, sentence: sentenceOf(stretch, facts, standing, asked.today) }
}

function dueOf({ from, to }: NamedStretch, byDay: number | null): Day {
  if (byDay === null) return to
  const month = monthOf(from)
  return dayFrom(yearOf(from), month, Math.min(byDay, daysInMonth(yearOf(from), month)))!
}

interface CellFacts {
  due: Day
  aired: number
  inTime: number
  planned: number
  times: number | null
  repeats: number
}

function standingOf(
  { from }: NamedStretch,
  { due, inTime, planned, times }: CellFacts,
  strength: CadenceStrength,
  { today, warningDays }: BoardAsked,
): CadenceStanding {
  if (times === null) return from > today ? 'not-begun' : 'no-rule'
  if (inTime >= times) return 'met'
  const binds = strength === 'order' || strength === 'aim'
  if (due < today) return binds ? 'short' : 'below'
  if (inTime + planned >= times) return 'on-track'
  if (from > today) return 'not-begun'
  return binds && daysBetween(today, due) <= warningDays ? 'warning' : 'running'
}

function sentenceOf(
  { label }: NamedStretch,
  { due, aired, planned, times, repeats }: CellFacts,
  standing: CadenceStanding,
  today: Day,
): string {
  const again = repeats === 0 ? '' : ` ${repeats} lần phát lại không tính.`
  if (times === null) return `${label}: ${aired} kỳ.${again}`
  const count = `${aired}/${times} kỳ`
  switch (standing) {
    case 'short':
      return `${label} thiếu: ${count}.${again}`
    case 'below':
      return `${label}: ${count}, ít hơn số đề nghị.${again}`
    case 'warning': {
      const left = daysBetween(today, due)
      const days = left === 0 ? 'hôm nay là ngày cuối' : `còn ${left} ngày, đến ${formatDay(due)}`
      return `${label} mới ${count}, đã xếp lịch ${planned} kỳ; ${days}.${again}`
    }
    default:
      return `${label}: ${count}${planned === 0 ? '' : `, đã xếp lịch ${planned} kỳ`}.${again}`
  }
}

export interface Gap {
  days: number
  from: Day
  to: Day
}

/** Khoảng trống dài nhất: days on end with nothing, between two runs, from the beginning, or until the end. */
export function longestGap(days: readonly Day[], from: Day, to: Day): Gap | null {
  const marks = [addDays(from, -1), ...days.filter((on) => on >= from && on <= to).toSorted(), addDays(to, 1)]
  let longest: Gap | null = null
  for (const [at, mark] of marks.entries()) {
    const before = marks[at - 1]
    if (before === undefined) continue
    const empty = daysBetween(before, mark) - 1
    if (empty > (longest?.days ?? 0))
      longest = { days: empty, from: addDays(before, 1), to: addDays(mark, -1) }
  }
  return longest
}
