import type { Day } from './day.ts'

/** From a day to a day, both inside; `to: null` has no end yet. */
export interface Period {
  from: Day
  to: Day | null
}

export function contains(period: Period, on: Day): boolean {
  return period.from <= on && (period.to === null || on <= period.to)
}

export function overlaps(a: Period, b: Period): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}

/** The items valid on a day: posts held, designations, memberships. */
export function inForceOn<T extends Period>(items: readonly T[], on: Day): T[] {
  return items.filter((item) => contains(item, on))
}

/**
 * The one entry that counts on a day where each entry holds until the next begins: settings, parameters of the law.
 * Undefined before the first: there is no default. Entries may come in any order.
 */
export function inForce<T extends { from: Day }>(entries: readonly T[], on: Day): T | undefined {
  let latest: T | undefined
  for (const entry of entries) {
    if (entry.from <= on && (latest === undefined || latest.from <= entry.from)) latest = entry
  }
  return latest
}
