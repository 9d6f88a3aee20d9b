/** A ballot being filled in: a score, or the reason why one stands aside. */

export interface Given {
  score: number | null
  aside: string | null
}

export type Filled = Readonly<Record<string, Given>>

interface Line {
  nominationId: string
  conflict: string | null
}

/** Whom one may not judge is answered before one begins. */
export const beginning = (lines: readonly Line[]): Filled =>
  Object.fromEntries(
    lines.flatMap(({ nominationId, conflict }) =>
      conflict === null ? [] : [[nominationId, { score: null, aside: conflict }]],
    ),
  )

export const isFilled = (given: Given | undefined): boolean =>
  given !== undefined && (given.score !== null || (given.aside !== null && given.aside.trim().length >= 3))
