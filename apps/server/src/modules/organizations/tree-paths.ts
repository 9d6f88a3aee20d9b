/** The tree through time: from who stood under whom, when, to the path of every organisation in every period. Pure. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { dayAfter, dayBefore, LONG_AGO } from './periods.ts'

/** Where an organisation stands for a time. The placements of one organisation follow each other without a gap. */
export interface Placement {
  from: Day
  to: Day | null
  parentId: string | null
  jurisdictionId: string | null
}
export interface PlacedPath extends Placement {
  /** '/<ancestor>/…/<own id>/' */
  path: string
}
export type Placements = ReadonlyMap<string, readonly Placement[]>

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b)
const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** Paths of one organisation, oldest first; null when in some period it would stand under itself. */
export function pathsThroughTime(placements: Placements, id: string): PlacedPath[] | null {
  return walk(placements, id, LONG_AGO, null, new Set(), true)
}

function walk(
  placements: Placements,
  id: string,
  from: Day,
  to: Day | null,
  below: Set<string>,
  isStart: boolean,
): PlacedPath[] | null {
  below.add(id)
  const pieces: PlacedPath[] = []
  for (const [index, own] of (placements.get(id) ?? []).entries()) {
    // A parent younger than its child is taken to have stood where it first stood.
    const start = later(isStart || index > 0 ? own.from : LONG_AGO, from)
    const end = earlier(own.to, to)
    if (end !== null && end < start) continue
    const base = { ...own, from: start, to: end }
    if (own.parentId === null) pieces.push({ ...base, path: `/${id}/` })
    else {
      if (below.has(own.parentId)) return null
      const above = walk(placements, own.parentId, start, end, below, false)
      if (above === null) return null
      for (const piece of above)
        pieces.push({ ...base, from: piece.from, to: piece.to, path: `${piece.path}${id}/` })
    }
  }
  below.delete(id)
  return joined(pieces)
}

/** Neighbours that say the same become one. */
function joined(pieces: readonly PlacedPath[]): PlacedPath[] {
  const result: PlacedPath[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && sameButDays(last, piece)) last.to = piece.to
    else result.push({ ...piece })
  }
  return result
}

const sameButDays = (a: PlacedPath, b: PlacedPath): boolean =>
  a.parentId === b.parentId && a.jurisdictionId === b.jurisdictionId && a.path === b.path

/** Stored rows cut by the moves of ancestors become the organisation's own placements again. */
export function ownPlacements(pieces: readonly Placement[]): Placement[] {
  const result: Placement[] = []
  for (const { from, to, parentId, jurisdictionId } of pieces) {
    const last = result.at(-1)
    if (last && last.parentId === parentId && last.jurisdictionId === jurisdictionId) last.to = to
    else result.push({ from, to, parentId, jurisdictionId })
  }
  return result
}

/**
 * What holds from a day on replaces what held then, until the next change that is already known. The same for names and
 * for placements: both are lists of periods without gaps.
 */
export function changeFrom<T extends { from: Day; to: Day | null }>(
  periods: readonly T[],
  from: Day,
  value: Omit<T, 'from' | 'to'>,
): T[] {
  const before = periods.filter((one) => one.from < from)
  const after = periods.filter((one) => one.from > from)
  const cut = before.map((one) => (one.to === null || one.to >= from ? { ...one, to: dayBefore(from) } : one))
  const until = after[0] ? dayBefore(after[0].from) : null
  return [...cut, { ...value, from, to: until } as T, ...after]
}

/** From a day on, the periods that match say something else; what they said before the day stays. */
export function changeWhere<T extends { from: Day; to: Day | null }>(
  periods: readonly T[],
  from: Day,
  matches: (period: T) => boolean,
  change: Partial<T>,
): T[] {
  return periods.flatMap((one) => {
    if (!matches(one) || (one.to !== null && one.to < from)) return [one]
    if (one.from >= from) return [{ ...one, ...change }]
    return [
      { ...one, to: dayBefore(from) },
      { ...one, ...change, from },
    ]
  })
}

/** True when each period begins the day after the one before ends, and only the last is open. */
export const withoutGaps = (periods: readonly { from: Day; to: Day | null }[]): boolean =>
  periods.every((one, index) => {
    const next = periods[index + 1]
    return next === undefined ? one.to === null : one.to !== null && dayAfter(one.to) === next.from
  })
