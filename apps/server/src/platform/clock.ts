import type { Day } from '@guongsang/core/kernel/day.ts'

/** Việt Nam keeps UTC+7 all year, so a fixed offset is exact and needs no time-zone table. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/**
 * The only place that reads the time. `today` and `now` follow the believed day (TODAY, or the demo's header);
 * `real` is for sessions, throttles and retries, which must not jump when the demo's day is moved.
 */
export interface Clock {
  today(): Day
  now(): Date
  real(): Date
  /** Demo and tests only: makes the program believe this day; null goes back to the real one. */
  believe(day: Day | null): void
}

/** The day in Việt Nam at this moment. */
export const dayAt = (moment: Date): Day =>
  new Date(moment.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10) as Day

/** This time of the day on a believed day: what happens now is written down as of then. */
export function momentOn(day: Day, real: Date = new Date()): Date {
  const timeOfDay = (real.getTime() + VIETNAM_OFFSET_MS) % DAY_MS
  return new Date(Date.parse(`${day}T00:00:00Z`) - VIETNAM_OFFSET_MS + timeOfDay)
}

export function createClock(believed: Day | null, real: () => Date = () => new Date()): Clock {
  let day = believed
  return {
    real,
    today: () => day ?? dayAt(real()),
    now: () => {
      const moment = real().getTime()
      return day === null ? new Date(moment) : momentOn(day, new Date(moment))
    },
    believe: (next) => {
      day = next
    },
  }
}
