/**
 * Deadlines as plans print them. 'Trước ngày 15' leaves the 15th itself late; 'chậm nhất ngày 15' includes it. The reading
 * is carried by each deadline, so a plan that means otherwise says so in data.
 */
import { addDays, dateOf, daysBetween, endOfMonth, monthOf, startOfMonth, type Day } from '../kernel/day.ts'
import { contains, type Period } from '../kernel/period.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { workingDayFrom, type HolidayTable, type WorkingDayAnswer } from './working-days.ts'

export interface Due {
  on: Day
  /** True: chậm nhất ngày …; false: trước ngày …. */
  inclusive: boolean
  /** Days of patience the office grants on top. */
  graceDays?: number
}

/** When something is owed, as kept with an obligation. Dates a month does not have fall on its last day. */
export type DueRule =
  | { kind: 'on-days'; days: readonly Day[] }
  /** The same dates every year: 20/3, 20/6, 20/9, 20/12. */
  | { kind: 'yearly'; dates: readonly { month: number; date: number }[] }
  /** Ngày 15 của tháng cuối quý. */
  | { kind: 'last-month-of-quarter'; date: number }
  | { kind: 'monthly'; date: number }
  /** Tasks that print only a quarter, a half-year or a year are due at its end. */
  | { kind: 'end-of'; span: 'quarter' | 'half-year' | 'year' }

/** The last day that is in time. */
export function lastDayInTime({ on, inclusive, graceDays = 0 }: Due): Day {
  return addDays(on, graceDays - (inclusive ? 0 : 1))
}

export function isLate(submittedOn: Day, due: Due): boolean {
  return submittedOn > lastDayInTime(due)
}

/** Whole days after the last day in time; 0 when in time. */
export function daysLate(submittedOn: Day, due: Due): number {
  return Math.max(0, daysBetween(lastDayInTime(due), submittedOn))
}

/**
 * Plans say nothing about deadlines on days off, so nothing moves unless the office switches it on; then the last day in
 * time moves to the next working day, and with it the deadline becomes an inclusive one.
 */
export function moveOffDaysOff(
  due: Due,
  onDayOff: 'keep' | 'next-working-day',
  table: HolidayTable,
): WorkingDayAnswer<Due> {
  if (onDayOff === 'keep') return { kind: 'known', value: due }
  const moved = workingDayFrom(lastDayInTime(due), table)
  return moved.kind === 'unknown' ? moved : { kind: 'known', value: { on: moved.value, inclusive: true } }
}

/**
 * The days a rule gives inside a period, in order. The period begins when the plan takes effect: rounds before it are not
 * owed.
 */
export function dueDays(rule: DueRule, period: { from: Day; to: Day }): Day[] {
  const days =
    rule.kind === 'on-days' ? [...rule.days] : monthsOf(period).flatMap((month) => dueInMonth(rule, month))
  return days.filter((on) => contains(period, on)).toSorted()
}

/** trước ngày 15/03/2024, chậm nhất ngày 15/03/2024. */
export function dueInWords({ on, inclusive }: Due): string {
  return `${inclusive ? 'chậm nhất' : 'trước'} ngày ${formatDay(on)}`
}

type RecurringRule = Exclude<DueRule, { kind: 'on-days' }>

/** The days of a recurring rule in the month that begins on this day. */
function dueInMonth(rule: RecurringRule, first: Day): Day[] {
  const month = monthOf(first)
  switch (rule.kind) {
    case 'yearly':
      return rule.dates.filter((date) => date.month === month).map(({ date }) => dateInMonth(first, date))
    case 'last-month-of-quarter':
      return month % 3 === 0 ? [dateInMonth(first, rule.date)] : []
    case 'monthly':
      return [dateInMonth(first, rule.date)]
    case 'end-of':
      return month % MONTHS[rule.span] === 0 ? [endOfMonth(first)] : []
  }
}

const MONTHS = { quarter: 3, 'half-year': 6, year: 12 }

function dateInMonth(first: Day, date: number): Day {
  return addDays(first, Math.min(date, dateOf(endOfMonth(first))) - 1)
}

function monthsOf({ from, to }: Period & { to: Day }): Day[] {
  const months: Day[] = []
  for (let month = startOfMonth(from); month <= to; month = addDays(endOfMonth(month), 1)) months.push(month)
  return months
}
