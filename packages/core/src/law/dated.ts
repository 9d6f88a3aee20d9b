import type { Day } from '../kernel/day.ts'
import { contains, type Period } from '../kernel/period.ts'
import type { Citation } from './cite.ts'
import type { Confidence, Enforcement } from './confidence.ts'
import type { SourceKey } from './sources.ts'

/** How a provision stands from a day to a day: where it is written, how sure we are, who applies it. */
export interface Standing extends Period {
  cite: Citation
  confidence: Confidence
  enforce: Enforcement
  sources: readonly SourceKey[]
  /** What a reader must know about it: read through a local text, wording cut off, an assumption made. */
  note?: string
}

/** A value in force from a day to a day, with its citation. */
export interface Dated<T> extends Standing {
  value: T
}

/** The entry in force on a day; undefined before the first and in gaps: there is no default. */
export function standingOn<T extends Period>(entries: readonly T[], on: Day): T | undefined {
  return entries.find((entry) => contains(entry, on))
}

/** Whether a rule standing so may decide by itself or through the person who attests. */
export function decides(standing: { confidence: Confidence; enforce: Enforcement }): boolean {
  return standing.confidence === 'VERIFIED' && (standing.enforce === 'auto' || standing.enforce === 'attest')
}

/** Sorted by day and never two at once: what every dated list must be, held by tests. */
export function isOrdered(entries: readonly Period[]): boolean {
  return entries.every((entry, index) => {
    const next = entries[index + 1]
    const isPeriod = entry.to === null || entry.from <= entry.to
    return isPeriod && (next === undefined || (entry.to !== null && entry.to < next.from))
  })
}
