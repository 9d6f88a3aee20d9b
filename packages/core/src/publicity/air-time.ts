/** Thời lượng phát sóng of two years, and how much of a whole each part has. */
import { addYears, endOfYear, startOfYear, dayFrom, yearOf, type Day } from '../kernel/day.ts'
import { percentOf } from '../kernel/percent.ts'

/** The year so far, or all of it when it is over, and the same stretch of the year before. */
export function comparedStretches(year: number, today: Day) {
  const from = startOfYear(dayFrom(year, 1, 1)!)
  const to = yearOf(today) === year ? today : endOfYear(from)
  return { now: { from, to }, before: { from: addYears(from, -1), to: addYears(to, -1) } }
}

/** How much more, in percent; null when there was nothing before. */
export const changePercent = (now: number, before: number): number | null =>
  before === 0 ? null : Math.round(((now - before) * 1000) / before) / 10

/** Shares of a count, each rounded by itself. */
export const sharePercent = (part: number, whole: number): number => Math.round(percentOf(part, whole) ?? 0)
