/** Two records that may be one. A likeness is a reason to look, never a reason to merge. */

export interface Likeness {
  /** 0 to 100; only orders the list. */
  score: number
  /** Why, in words an official can weigh. */
  reasons: string[]
}

export interface LookAlikePair extends Likeness {
  firstId: string
  secondId: string
}

/** Below this, two records of one name are more often two. */
const WORTH_A_LOOK = 60

/** One finding about a pair: points for or against, and the reason in words. */
export type Evidence = readonly [points: number, reason: string]

export function weigh(evidence: readonly Evidence[]): Likeness {
  const sum = evidence.reduce((total, [points]) => total + points, 0)
  return { score: Math.min(100, Math.max(0, sum)), reasons: evidence.map(([, reason]) => reason) }
}

/**
 * The pairs worth a look, the most alike first. Only records that share a bucket (a name, a birth date) are compared, so
 * that thousands of records do not make millions of comparisons.
 */
export function findPairs<T extends { id: string }>(
  records: readonly T[],
  bucketsOf: (record: T) => readonly string[],
  compare: (a: T, b: T) => Likeness,
): LookAlikePair[] {
  const buckets = Map.groupBy(
    records.flatMap((record) => [...new Set(bucketsOf(record))].map((bucket) => ({ bucket, record }))),
    ({ bucket }) => bucket,
  )
  const pairs = new Map<string, LookAlikePair>()
  for (const members of buckets.values()) {
    for (const [at, { record: a }] of members.entries()) {
      for (const { record: b } of members.slice(at + 1)) {
        const [first, second] = a.id < b.id ? [a, b] : [b, a]
        const key = `${first.id} ${second.id}`
        if (pairs.has(key)) continue
        pairs.set(key, { firstId: first.id, secondId: second.id, ...compare(first, second) })
      }
    }
  }
  return [...pairs.values()]
    .filter((pair) => pair.score >= WORTH_A_LOOK)
    .toSorted((a, b) => b.score - a.score || (a.firstId + a.secondId < b.firstId + b.secondId ? -1 : 1))
}
