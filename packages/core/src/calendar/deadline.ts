/**
 * Deadlines as plans print them. 'Trước ngày 15' leaves the 15th itself late; 'chậm nhất ngày 15' includes it. The reading
 * is carried by each deadline, so a plan that means otherwise says so in data.
 */
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  endOfMonth,
  monthOf,
  startOfMonth,
  yearOf,
  type Day,
} from '../kernel/day.ts'
import { contains, type Period } from '../kernel/period.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { schoolYearFrom, type SchoolYearDates } from '../kernel/vietnamese/school-year.ts'
import { workingDayFrom, type HolidayTable, type WorkingDayAnswer } from './working-days.ts'

export interface Due {
  on: Day
  /** True: chậm nhất ngày …; false: trước ngày …. */
  inclusive: boolean
  /** Days of patience the office grants on top. */
  graceDays?: number
}

/**
 * When something is owed, as kept with an obligation. Dates a month does not have fall on its last day: 'trong tháng 3' is
 * 31/3 every year, 'ngày 15 của tháng cuối sáu tháng' is 15/6 and 15/12.
 */
export type DueRule =
  | { kind: 'on-days'; days: readonly Day[] }
  /** The same dates every year: 20/3, 20/6, 20/9, 20/12. */
  | { kind: 'yearly'; dates: readonly DateOfYear[] }
  /** Ngày 15 của tháng cuối quý. */
  | { kind: 'last-month-of-quarter'; date: number }
  | { kind: 'monthly'; date: number }
  /** Tasks that print only a month, a quarter, a half-year or a year are due at its end. */
  | { kind: 'end-of'; span: 'month' | 'quarter' | 'half-year' | 'year' | 'school-year' }
  /** Ngày 05 của tháng sau kỳ báo cáo: a date of the month that follows the period, or of a later one. */
  | { kind: 'after-period'; date: number; months: number }
  /** Bound to an event that may not have its day yet: 'vào Đại hội', 'sau Hội nghị 10 ngày'. */
  | { kind: 'on-event'; event: string; daysAfter: number }
  /** No day is printed: nothing can be late. */
  | { kind: 'open' }

export interface DateOfYear {
  month: number
  date: number
}

/** What a rule may need to know besides the period: when school ends, on which days events fall. */
export interface KnownDates {
  schoolYear?: SchoolYearDates
  events?: Readonly<Record<string, Day>>
}

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
 * The days a rule gives for a period, in order; only those that follow a period or an event may lie outside it. None when
 * no day is printed or the event has no day yet.
 */
export function dueDays(rule: DueRule, period: { from: Day; to: Day }, known: KnownDates = {}): Day[] {
  switch (rule.kind) {
    case 'open':
      return []
    case 'on-event': {
      const held = known.events?.[rule.event]
      return held === undefined ? [] : [addDays(held, rule.daysAfter)]
    }
    case 'after-period':
      return [dateInMonth(addMonths(startOfMonth(period.to), rule.months), rule.date)]
    case 'on-days':
      return inside(period, rule.days)
    default:
      return inside(
        period,
        monthsOf(period).flatMap((month) => dueInMonth(rule, month, known)),
      )
  }
}

/** trước ngày 15/03/2024, chậm nhất ngày 15/03/2024. */
export function dueInWords({ on, inclusive }: Due): string {
  return `${inclusive ? 'chậm nhất' : 'trước'} ngày ${formatDay(on)}`
}

type RecurringRule = Extract<DueRule, { kind: 'yearly' | 'last-month-of-quarter' | 'monthly' | 'end-of' }>

/** The days of a recurring rule in the month that begins on this day. */
function dueInMonth(rule: RecurringRule, first: Day, known: KnownDates): Day[] {
  const month = monthOf(first)
  switch (rule.kind) {
    case 'yearly':
      return rule.dates.filter((date) => date.month === month).map(({ date }) => dateInMonth(first, date))
    case 'last-month-of-quarter':
      return month % 3 === 0 ? [dateInMonth(first, rule.date)] : []
    case 'monthly':
      return [dateInMonth(first, rule.date)]
    case 'end-of':
      return rule.span === 'school-year'
        ? endOfSchoolIn(first, known.schoolYear)
        : month % MONTHS[rule.span] === 0
          ? [endOfMonth(first)]
          : []
  }
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

function endOfSchoolIn(first: Day, dates: SchoolYearDates | undefined): Day[] {
  if (dates?.ends.month !== monthOf(first)) return []
  return [schoolYearFrom(yearOf(first) - 1, dates).to]
}

function dateInMonth(first: Day, date: number): Day {
  return addDays(first, Math.min(date, dateOf(endOfMonth(first))) - 1)
}

function inside(period: Period, days: readonly Day[]): Day[] {
  return days.filter((on) => contains(period, on)).toSorted()
}

function monthsOf({ from, to }: Period & { to: Day }): Day[] {
  const months: Day[] = []
  for (let month = startOfMonth(from); month <= to; month = addDays(endOfMonth(month), 1)) months.push(month)
  return months
}
