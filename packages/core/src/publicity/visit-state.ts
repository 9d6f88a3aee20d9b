/** A visit of a writer, as a table: the unit says when, the writer says that it took place; either may call it off. */
export const visitTransitions = {
  asked: { agreed: 'host', declined: 'host', 'called-off': 'guest' },
  agreed: { done: 'guest', 'called-off': 'either' },
  declined: {},
  done: {},
  'called-off': {},
} as const satisfies Record<string, Partial<Record<string, 'host' | 'guest' | 'either'>>>

export type VisitState = keyof typeof visitTransitions
export type VisitPart = 'host' | 'guest'

/** Where a visit may go from here, by somebody who stands on these sides. */
export const nextVisitStates = (state: VisitState, parts: readonly VisitPart[]): VisitState[] =>
  (Object.entries(visitTransitions[state]) as [VisitState, VisitPart | 'either'][])
    .filter(([, by]) => (by === 'either' ? parts.length > 0 : parts.includes(by)))
    .map(([next]) => next)
