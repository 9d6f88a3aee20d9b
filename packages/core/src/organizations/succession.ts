/**
 * What became of a unit. Each act of the authority (merge, split, rename, dissolve) is a dated fact with the units before
 * it and the units after it; a unit that lives on through the act is named on both sides. Nothing is rewritten: old units
 * stay, and who stands in their place is worked out for the day asked.
 */
import type { Day } from '../kernel/day.ts'

export interface SuccessionAct {
  kind: 'found' | 'rename' | 'merge' | 'split' | 'dissolve'
  /** The first day of the new state. */
  on: Day
  predecessors: readonly string[]
  successors: readonly string[]
}

/** The units standing in the place of one on a day: itself while it lives, none when it was dissolved. */
export function successorsOn(unit: string, acts: readonly SuccessionAct[], on: Day): string[] {
  return [...new Set(follow(unit, acts, on, []))]
}

/** Every unit, near or far, whose place one has taken by a day: their titles and papers are part of its history. */
export function predecessorsOf(unit: string, acts: readonly SuccessionAct[], on: Day): string[] {
  const found = new Set<string>()
  const search = (later: string, before: Day) => {
    for (const act of acts) {
      if (act.on > before || !act.successors.includes(later)) continue
      for (const earlier of act.predecessors) {
        if (earlier === unit || found.has(earlier)) continue
        found.add(earlier)
        search(earlier, act.on)
      }
    }
  }
  search(unit, on)
  return [...found]
}

export type SuccessionObstacle =
  | { why: 'no-predecessor' | 'no-successor' | 'successor-not-wanted' }
  /** Merged into itself, or dissolved and living on. */
  | { why: 'stays'; unit: string }
  /** Ended by an earlier act. */
  | { why: 'already-ended'; unit: string; on: Day }
  /** A later act already speaks of the unit; acts are recorded in the order of time. */
  | { why: 'later-act'; unit: string; on: Day }

/** All that forbids an act. With none, chains only ever lead forward in time, so no unit can come after itself. */
export function obstaclesTo(act: SuccessionAct, acts: readonly SuccessionAct[]): SuccessionObstacle[] {
  const { kind, predecessors, successors } = act
  const units = new Set([...predecessors, ...successors])
  return [
    ...(kind !== 'found' && predecessors.length === 0 ? [{ why: 'no-predecessor' } as const] : []),
    ...(kind !== 'dissolve' && successors.length === 0 ? [{ why: 'no-successor' } as const] : []),
    ...(kind === 'dissolve' && successors.length > 0 ? [{ why: 'successor-not-wanted' } as const] : []),
    ...staying(act).map((unit) => ({ why: 'stays', unit }) as const),
    ...[...units].flatMap((unit) => obstaclesOfUnit(unit, act.on, acts)),
  ]
}

/** The act by which a unit ended, if any. */
export function endOf(unit: string, acts: readonly SuccessionAct[]): SuccessionAct | undefined {
  return acts.find((act) => ends(act, unit))
}

/** Only acts that end the unit lead on. `used` holds those already followed: whatever the data, the walk ends. */
function follow(
  unit: string,
  acts: readonly SuccessionAct[],
  on: Day,
  used: readonly SuccessionAct[],
): string[] {
  const end = acts.find((act) => ends(act, unit) && act.on <= on && !used.includes(act))
  return end === undefined
    ? [unit]
    : end.successors.flatMap((successor) => follow(successor, acts, on, [...used, end]))
}

function ends(act: SuccessionAct, unit: string): boolean {
  return act.predecessors.includes(unit) && !act.successors.includes(unit)
}

/** A merge may keep one of its units (sáp nhập vào), a split its own (tách); a dissolved unit never stays. */
function staying({ kind, predecessors, successors }: SuccessionAct): string[] {
  const both = predecessors.filter((unit) => successors.includes(unit))
  if (kind === 'dissolve') return both
  return kind === 'merge' && predecessors.every((unit) => successors.includes(unit)) ? both : []
}

function obstaclesOfUnit(unit: string, on: Day, acts: readonly SuccessionAct[]): SuccessionObstacle[] {
  const end = endOf(unit, acts)
  if (end !== undefined) return [{ why: 'already-ended', unit, on: end.on }]
  const later = acts.find((act) => act.on > on && [...act.predecessors, ...act.successors].includes(unit))
  return later === undefined ? [] : [{ why: 'later-act', unit, on: later.on }]
}
