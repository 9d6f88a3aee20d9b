/**
 * Which of the reports already held are like a new one. What many reports say in the same words ('nâng cao chất lượng')
 * counts little, what few say counts much; a report of which one page was copied is found as well as one copied whole.
 */

export interface Sketched {
  id: string
  sketch: readonly number[]
}

export interface Like {
  id: string
  /** Share of the new report's telling numbers found in this one, 0 to 1. */
  share: number
}

/** Numbers that more than this share of the corpus has are the common language of such reports: they weigh nothing. */
const COMMON = 0.05
/** Below this a likeness is chance. */
const WORTH_SHOWING = 0.06

export function findLike(sketch: readonly number[], corpus: readonly Sketched[], most = 10): Like[] {
  const weights = weigh(sketch, corpus)
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (all === 0) return []
  const found: Like[] = []
  for (const { id, sketch: other } of corpus) {
    let shared = 0
    for (const number of other) shared += weights.get(number) ?? 0
    const share = shared / all
    if (share >= WORTH_SHOWING) found.push({ id, share })
  }
  return found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).slice(0, most)
}

/** The rarer a number, the more it tells; one that nobody has weighs like one that a single report has. */
function weigh(sketch: readonly number[], corpus: readonly Sketched[]): Map<number, number> {
  const holders = new Map(sketch.map((number) => [number, 0]))
  for (const other of corpus) {
    for (const number of other.sketch) {
      const known = holders.get(number)
      if (known !== undefined) holders.set(number, known + 1)
    }
  }
  const limit = Math.max(3, corpus.length * COMMON)
  const weights = new Map<number, number>()
  for (const [number, count] of holders) {
    weights.set(number, count > limit ? 0 : Math.log((corpus.length + 1) / Math.max(1, count)))
  }
  return weights
}
