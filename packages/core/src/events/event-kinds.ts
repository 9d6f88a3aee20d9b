/** Loại sự kiện: what follows from the kind. The words stand in the contract. */

export type EventKind =
  | 'conference'
  | 'congress'
  | 'ceremony'
  | 'bloc-meeting'
  | 'exchange'
  | 'seminar'
  | 'experience-sharing'
  | 'gathering'
  | 'praise'
  | 'study-visit'
  | 'study-trip'
  | 'return-to-roots'
  | 'call-on'
  | 'gift-giving'
  | 'stage-play'
  | 'commemoration'

export type ProgrammePart =
  | 'opening'
  | 'policy-publicity'
  | 'report'
  | 'speech'
  | 'exchange'
  | 'discussion'
  | 'honour'
  | 'presentation'
  | 'launch'
  | 'performance'
  | 'conclusion'
  | 'other'

/** Exemplars hand on what they know: what a unit owes once a year. */
const exchanges: readonly EventKind[] = ['exchange', 'seminar', 'experience-sharing']

export const isExchange = (kind: EventKind): boolean => exchanges.includes(kind)

/** One goes to see: there is somebody who is visited, and something to learn. */
export const isVisit = (kind: EventKind): boolean => kind === 'study-visit' || kind === 'study-trip'

/** A congress is held every so many years and bears its number; other events may. */
export const bearsOrdinal = (kind: EventKind): boolean => kind === 'congress'

/** What every programme of the kind has, whatever else is on it. */
const standing: Partial<Record<EventKind, readonly ProgrammePart[]>> = {
  'bloc-meeting': ['policy-publicity'],
}

export const standingParts = (kind: EventKind): readonly ProgrammePart[] => standing[kind] ?? []

/** Standing parts that this programme lacks. */
export const missingParts = (
  kind: EventKind,
  programme: readonly { part: ProgrammePart }[],
): ProgrammePart[] => standingParts(kind).filter((part) => !programme.some((one) => one.part === part))
