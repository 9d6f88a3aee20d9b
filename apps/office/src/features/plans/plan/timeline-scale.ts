/** Where days lie on the line from the first to the last day of a plan, in percent. */
import {
  addDays,
  type Day,
  daysBetween,
  endOfMonth,
  isDay,
  monthOf,
  quarterOf,
  startOfMonth,
  yearOf,
} from '@guongsang/core/kernel/day.ts'

interface Stretch {
  from: string
  to: string
}

const length = ({ from, to }: Stretch): number => daysBetween(from as Day, to as Day) + 1
const clamp = (share: number): number => Math.min(100, Math.max(0, share))

/** Null: outside the plan. */
export function shareOf(day: string, period: Stretch): number | null {
  if (!isDay(day) || day < period.from || day > period.to) return null
  return (daysBetween(period.from as Day, day) / length(period)) * 100
}

/** Short plans are told by month, plans of several years by year; every second quarter or year is a band. */
export function monthsOf(period: Stretch): { label: string; share: number; band: boolean }[] {
  const byYear = length(period) > 550
  const found = new Map<string, { share: number; band: boolean }>()
  for (let first = period.from as Day; first <= period.to;) {
    const last = endOfMonth(first)
    const label = byYear ? String(yearOf(first)) : `${monthOf(first)}/${yearOf(first)}`
    const until = last < period.to ? last : (period.to as Day)
    const band = byYear ? yearOf(first) % 2 === 0 : quarterOf(first) % 2 === 0
    found.set(label, { share: (found.get(label)?.share ?? 0) + daysBetween(first, until) + 1, band })
    first = addDays(last, 1)
  }
  return [...found].map(([label, one]) => ({ label, ...one }))
}

/** From the beginning of the quarter (or of the month before its day) to its day; the whole plan when it has none. */
export function barOf(
  { dueOn, grouping }: { dueOn: string | null; grouping: string },
  period: Stretch,
): { left: number; width: number } {
  if (!isDay(dueOn)) return { left: 0, width: 100 }
  const month = startOfMonth(dueOn)
  const begins = grouping.startsWith('quarter-') ? startOfMonth(addDays(month, -40)) : addDays(dueOn, -30)
  const left = clamp((daysBetween(period.from as Day, begins) / length(period)) * 100)
  const right = clamp(((daysBetween(period.from as Day, dueOn) + 1) / length(period)) * 100)
  return { left, width: Math.max(0.5, right - left) }
}
