/** What the words of a deadline mean: dates, months, quarters turned into rules, and whether the day itself is in time. */
import type { DueRule } from '../calendar/deadline.ts'
import { daysInMonth, type Day } from '../kernel/day.ts'
import type { CountingSpan, ReadDue } from './plan-reading.ts'
import {
  dayOf,
  plausibleYear,
  printedDates,
  printedMonths,
  printedQuarters,
  type PrintedDate,
} from './printed-dates.ts'
import { ruleInWords } from './rule-words.ts'

export interface DueMention {
  from: number
  to: number
  due: ReadDue
  inclusive: boolean
  counts: CountingSpan
  /** A bare 'hằng quý' says how often; a date says when. */
  dated: boolean
}

export const rule = (when: DueRule, counts: CountingSpan, inclusive: boolean, dated = true) => ({
  due: { rule: ruleInWords(when), when },
  inclusive,
  counts,
  dated,
})
export const includes = (found: RegExpExecArray) =>
  !/tr[ưu][ớo]c(?!\s+ho[ặa]c)/u.test(found[1] ?? '') || /\d\s*(?:giờ|gio|[hg])(?!\p{L})/u.test(found[0])

const QUARTER_PLACES: readonly (readonly [RegExp, number])[] = [
  [/đầu|dau|nhất|nhat|1/u, 1],
  [/giữa|giua|hai|2/u, 2],
  [/cuối|cuoi|ba|3/u, 3],
]

export function onDates(
  dates: readonly PrintedDate[],
  inclusive: boolean,
): Omit<DueMention, 'from' | 'to'> | null {
  if (dates.length === 0) return null
  const days = dates.map(dayOf).filter((day): day is Day => day !== null)
  const counts =
    dates.length === 1 ? 'once' : dates.length === 4 ? 'quarter' : dates.length === 2 ? 'half-year' : 'once'
  if (days.length === dates.length) return rule({ kind: 'on-days', days }, counts, inclusive)
  return rule({ kind: 'yearly', dates: dates.map(({ month, date }) => ({ month, date })) }, counts, inclusive)
}

export function wholeYear(year: number): Omit<DueMention, 'from' | 'to'> | null {
  const last = dayOf({ year: plausibleYear(year), month: 12, date: 31 })
  return last === null ? null : rule({ kind: 'on-days', days: [last] }, 'once', true, false)
}

/** 'ngày 15 của tháng cuối quý'; of the quarter after the one told of: 'ngày 05 tháng đầu quý sau', 'ngày 05 của quý sau'. */
export function ofQuarter(found: RegExpExecArray): Omit<DueMention, 'from' | 'to'> | null {
  const [, , printed, place, next] = found
  const inclusive = includes(found)
  const date = Number(printed)
  const month = place === undefined ? 1 : QUARTER_PLACES.find(([word]) => word.test(place))?.[1]
  if (month === undefined || !isDate(printed) || (place === undefined && next === undefined)) return null
  if (next !== undefined) return rule({ kind: 'after-period', date, months: month }, 'quarter', inclusive)
  const when: DueRule =
    month === 3
      ? { kind: 'last-month-of-quarter', date }
      : { kind: 'yearly', dates: [0, 3, 6, 9].map((first) => ({ month: first + month, date })) }
  return rule(when, 'quarter', inclusive)
}

/** 'trước ngày 15/01 năm sau': the first month after the year told of. */
export function inNextYear(found: RegExpExecArray): Omit<DueMention, 'from' | 'to'> | null {
  const dates = printedDates(found[2]!)
  const [one] = dates
  if (one === undefined || one.year !== null) return null
  const months = dates.map(({ month }) => month).join(' ')
  const span = dates.length === 1 ? 'year' : NEXT_MONTHS[months]
  if (span === undefined || dates.some(({ date }) => date !== one.date)) return unreckoned(found[0])
  const after = span === 'year' ? one.month : 1
  return rule({ kind: 'after-period', date: one.date, months: after }, span, includes(found))
}
/** '05/7 và 05/01 năm sau': in the month after each half-year. */
const NEXT_MONTHS: Readonly<Record<string, CountingSpan>> = { '7 1': 'half-year', '4 7 10 1': 'quarter' }

export function everyYear(found: RegExpExecArray): Omit<DueMention, 'from' | 'to'> | null {
  const read = onDates(printedDates(found[2]!), includes(found))
  return read && { ...read, counts: read.counts === 'once' ? 'year' : read.counts }
}

/** Printed, but counted from a day the text does not give. */
export function unreckoned(printed: string): Omit<DueMention, 'from' | 'to'> {
  return { due: { rule: printed, when: null }, inclusive: true, counts: 'once', dated: true }
}

/** Without a year February keeps its 29th: a month that lacks a date gives its last day. */
const LEAP_YEAR = 2024

/** In or by the end of months; before a month is before its first day. */
export function inMonths(text: string, inclusive: boolean): Omit<DueMention, 'from' | 'to'> | null {
  const { months, year } = printedMonths(text)
  const good = months.filter((month) => month >= 1 && month <= 12)
  if (good.length === 0) return null
  const dates = good.map((month) => ({
    year,
    month,
    date: inclusive ? daysInMonth(year ?? LEAP_YEAR, month) : 1,
  }))
  return onDates(dates, inclusive)
}

export function inQuarters(text: string, inclusive: boolean): Omit<DueMention, 'from' | 'to'> | null {
  const { quarters, year } = printedQuarters(text)
  if (quarters.length === 0) return null
  const dates = quarters.map((quarter) => {
    const month = inclusive ? quarter * 3 : quarter * 3 - 2
    return { year, month, date: inclusive ? daysInMonth(2023, month) : 1 }
  })
  return onDates(dates, inclusive)
}

export const isDate = (text: string | undefined) => Number(text) >= 1 && Number(text) <= 31
