/**
 * Working days of State offices: Monday to Friday, less the days off, plus the Saturdays worked in exchange. Where the
 * table does not say, the answer is that it is unknown, with the day at fault: never a guess.
 */
import { addDays, weekdayOf, yearOf, type Day } from '../kernel/day.ts'
import { contains, type Period } from '../kernel/period.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'

/** A stretch of the holiday table. `recalled` was not checked against a source and is shown as such. */
export interface HolidayEntry extends Period {
  to: Day
  name: string
  source: string
  confidence: 'verified' | 'recalled'
}

export interface HolidayYear {
  year: number
  /** Holidays, days in lieu and exchanged days; weekends inside a stretch do no harm. */
  daysOff: readonly HolidayEntry[]
  /** Weekend days worked in exchange. */
  workedDays: readonly HolidayEntry[]
  /** Announced as days off, but no instrument in force says so yet. */
  undecided: readonly HolidayEntry[]
}

export type HolidayTable = readonly HolidayYear[]

export type DayStatus = 'working' | 'off' | 'undecided' | 'no-table'

export type WorkingDayAnswer<T> =
  | { kind: 'known'; value: T }
  | { kind: 'unknown'; why: 'no-table' | 'undecided'; on: Day }

const SATURDAY = 6

export function isWorkingDay(on: Day, table: HolidayTable): DayStatus {
  const year = table.find((candidate) => candidate.year === yearOf(on))
  if (year === undefined) return 'no-table'
  const among = (entries: readonly HolidayEntry[]) => entries.some((entry) => contains(entry, on))
  if (among(year.undecided)) return 'undecided'
  if (among(year.workedDays)) return 'working'
  return weekdayOf(on) >= SATURDAY || among(year.daysOff) ? 'off' : 'working'
}

/** The nth working day after a day (before it, when negative); the day itself is not counted. */
export function addWorkingDays(from: Day, count: number, table: HolidayTable): WorkingDayAnswer<Day> {
  const step = Math.sign(count)
  let on = from
  for (let left = Math.abs(count); left > 0;) {
    on = addDays(on, step)
    const status = isWorkingDay(on, table)
    if (status === 'no-table' || status === 'undecided') return { kind: 'unknown', why: status, on }
    if (status === 'working') left -= 1
  }
  return { kind: 'known', value: on }
}

/** Working days after the first day up to and including the second: 1 from Friday to Monday; 0 when not later. */
export function countWorkingDays(after: Day, through: Day, table: HolidayTable): WorkingDayAnswer<number> {
  let count = 0
  for (let on = after; on < through;) {
    on = addDays(on, 1)
    const status = isWorkingDay(on, table)
    if (status === 'no-table' || status === 'undecided') return { kind: 'unknown', why: status, on }
    if (status === 'working') count += 1
  }
  return { kind: 'known', value: count }
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(on: Day, table: HolidayTable): WorkingDayAnswer<Day> {
  return addWorkingDays(addDays(on, -1), 1, table)
}

/** What to tell when the table does not say. */
export function unknownSentence({ why, on }: { why: 'no-table' | 'undecided'; on: Day }): string {
  return why === 'no-table'
    ? `Chưa có lịch nghỉ năm ${yearOf(on)}. Hãy nhập lịch nghỉ của năm này rồi tính lại.`
    : `Chưa rõ ngày ${formatDay(on)} có được nghỉ hay không. Hãy xác nhận trong lịch nghỉ.`
}
