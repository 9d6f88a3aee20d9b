/**
 * Phấn đấu liên tục: from the lowest level upward, when each was reached and in which years in a row it was held. Who was
 * honoured at a level was also worth the levels below.
 */
import { yearOf, type Day } from '../kernel/day.ts'

export interface Rung {
  level: string
  /** The first honour at this level or above. */
  since: Day | null
  years: number[]
  /** How many years in a row up to the last one. */
  inARow: number
}

export function ladderOf(levels: readonly string[], honours: readonly { level: string; on: Day }[]): Rung[] {
  return levels.map((level, at) => {
    const days = honours
      .filter((honour) => levels.indexOf(honour.level) >= at)
      .map(({ on }) => on)
      .toSorted()
    const years = [...new Set(days.map(yearOf))]
    return { level, since: days[0] ?? null, years, inARow: lastRun(years) }
  })
}

/** Years upward; the run that ends with the last of them. */
function lastRun(years: readonly number[]): number {
  const last = years.length - 1
  let run = 0
  while (run <= last && years[last - run] === years[last]! - run) run += 1
  return run
}
