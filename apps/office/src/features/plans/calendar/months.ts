/** Months as a calendar lays them out. */
import {
  addDays,
  addMonths,
  type Day,
  endOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '@guongsang/core/kernel/day.ts'

export const shiftMonth = (first: string, months: number): string => addMonths(first as Day, months)

/** The month itself, the quarter or the year it lies in. */
export function monthsFrom(
  first: string,
  span: 'month' | 'quarter' | 'year',
): { from: string; to: string }[] {
  const count = { month: 1, quarter: 3, year: 12 }[span]
  const back = (monthOf(first as Day) - 1) % count
  const begins = addMonths(first as Day, -back)
  return Array.from({ length: count }, (_, at) => {
    const from = addMonths(begins, at)
    return { from, to: endOfMonth(from) }
  })
}

/** 'Tháng 3/2024' */
export const monthTitle = (day: string): string => `Tháng ${monthOf(day as Day)}/${yearOf(day as Day)}`

/** Whole weeks from Monday to Sunday that touch the month. */
export function weeksOf(first: string): string[][] {
  const begins = addDays(first as Day, -((weekdayOf(first as Day) + 6) % 7))
  const last = endOfMonth(first as Day)
  const weeks: string[][] = []
  for (let monday = begins; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)))
  }
  return weeks
}
