/**
 * Vai trò chức năng: who is the standing agency, who runs the portal, is an assignment with dates and never an office
 * named in the program.
 */
import type { Day } from '../kernel/day.ts'
import { inForceOn, overlaps, type Period } from '../kernel/period.ts'

export interface Designation extends Period {
  function: string
  organizationId: string
  jurisdictionId: string | null
}

/** Where a function is held: the same function may be held in another jurisdiction by another office. */
export type HeldFunction = Pick<Designation, 'function' | 'jurisdictionId'>

export type Holder<T extends Designation> =
  | { kind: 'none' }
  | { kind: 'one'; designation: T }
  /** Two offices at once, where one is meant: a person must decide. */
  | { kind: 'conflict'; designations: T[] }

/** All who hold a function on a day: some functions are shared. */
export function holdersOn<T extends Designation>(
  held: HeldFunction,
  designations: readonly T[],
  on: Day,
): T[] {
  return inForceOn(
    designations.filter((designation) => isSame(designation, held)),
    on,
  )
}

/** The one who holds it. Two records of the same office are no conflict. */
export function holderOn<T extends Designation>(
  held: HeldFunction,
  designations: readonly T[],
  on: Day,
): Holder<T> {
  const holders = holdersOn(held, designations, on)
  const [first] = holders
  if (first === undefined) return { kind: 'none' }
  const alone = holders.every((holder) => holder.organizationId === first.organizationId)
  return alone ? { kind: 'one', designation: first } : { kind: 'conflict', designations: holders }
}

/** Those that a new designation would meet on some day. */
export function conflictsWith<T extends Designation>(
  candidate: Designation,
  designations: readonly T[],
): T[] {
  return designations.filter(
    (designation) => isSame(designation, candidate) && overlaps(designation, candidate),
  )
}

function isSame(a: HeldFunction, b: HeldFunction): boolean {
  return a.function === b.function && a.jurisdictionId === b.jurisdictionId
}
