/**
 * Bình chọn: nominees in the order of the points they were given. Whoever stood aside for one of them is left out of that one's
 * average, so that a conflict of interest neither helps nor harms; equal averages share a rank.
 */
export interface GivenScore {
  nominationId: string
  voterId: string
  /** Null: stood aside. */
  score: number | null
}

export interface Ranked {
  nominationId: string
  sum: number
  votes: number
  aside: number
  /** Two decimals; null when everybody stood aside or nobody voted. */
  average: number | null
  /** Null: no average, so no place. */
  rank: number | null
}

export function rankNominations(nominationIds: readonly string[], scores: readonly GivenScore[]): Ranked[] {
  const counted = nominationIds.map((nominationId) => {
    const given = scores.filter((score) => score.nominationId === nominationId)
    const points = given.flatMap(({ score }) => (score === null ? [] : [score]))
    const sum = points.reduce((total, point) => total + point, 0)
    return {
      nominationId,
      sum,
      votes: points.length,
      aside: given.length - points.length,
      average: points.length === 0 ? null : Math.round((sum * 100) / points.length) / 100,
    }
  })
  return counted.map((one) => ({ ...one, rank: rankOf(one, counted) }))
}

type Counted = Omit<Ranked, 'rank'>

/** Compared as fractions of whole numbers: rounding never makes or breaks a tie. */
function rankOf(one: Counted, all: readonly Counted[]): number | null {
  if (one.votes === 0) return null
  return 1 + all.filter((other) => other.votes > 0 && other.sum * one.votes > one.sum * other.votes).length
}
