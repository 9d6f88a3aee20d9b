/**
 * A unit's plan held against the plan it serves: which of the tasks addressed to the unit have a counterpart, which are
 * missing, which are its own. Titles are compared by their words without marks; a person may see it otherwise.
 */
import { fold } from '../kernel/vietnamese/fold.ts'

export interface ComparedTask {
  id: string
  title: string
}

export interface TaskComparison {
  /** The likeness of two titles, 0 to 1. */
  matched: { parentId: string; id: string; likeness: number }[]
  missing: string[]
  extra: string[]
}

/** Below this, titles that share only the words of every plan ('kế hoạch', 'thi đua') would begin to pair. */
const ALIKE = 0.45

/** The likest pairs are joined first, each task once; equal ones in the order of the plans. */
export function compareTasks(parent: readonly ComparedTask[], own: readonly ComparedTask[]): TaskComparison {
  const words = new Map([...parent, ...own].map(({ title }) => [title, wordsOf(title)]))
  const weights = weightsOf([...words.values()])
  const pairs = parent
    .flatMap(({ id: parentId, title }) =>
      own.map((task) => ({
        parentId,
        id: task.id,
        likeness: likenessOf(words.get(title)!, words.get(task.title)!, weights),
      })),
    )
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
  const matched: TaskComparison['matched'] = []
  const [taken, found] = [new Set<string>(), new Set<string>()]
  for (const pair of pairs) {
    if (found.has(pair.parentId) || taken.has(pair.id)) continue
    found.add(pair.parentId)
    taken.add(pair.id)
    matched.push({ ...pair, likeness: Math.round(pair.likeness * 100) / 100 })
  }
  const ids = (tasks: readonly ComparedTask[]) => tasks.map(({ id }) => id)
  const order = new Map(ids(parent).map((id, at) => [id, at]))
  return {
    matched: matched.toSorted((a, b) => order.get(a.parentId)! - order.get(b.parentId)!),
    missing: ids(parent).filter((id) => !found.has(id)),
    extra: ids(own).filter((id) => !taken.has(id)),
  }
}

/** Years differ from plan to plan and say nothing of the matter. */
function wordsOf(title: string): Set<string> {
  return new Set(
    fold(title)
      .split(' ')
      .filter((word) => word !== '' && !/^\d+$/.test(word)),
  )
}

/** 'thi', 'đua', 'khen', 'thưởng' stand in nearly every title: a word counts less the more titles bear it. */
function weightsOf(titles: readonly Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const title of titles) for (const word of title) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, count]) => [word, 1 / count]))
}

/** The weight of the common words against that of the shorter title: a unit may say the same in more words. */
function likenessOf(a: Set<string>, b: Set<string>, weights: ReadonlyMap<string, number>): number {
  const weigh = (words: Iterable<string>) => {
    let total = 0
    for (const word of words) total += weights.get(word) ?? 0
    return total
  }
  const common = weigh([...a].filter((word) => b.has(word)))
  const [whole, shorter] = [weigh(a) + weigh(b) - common, Math.min(weigh(a), weigh(b))]
  return shorter === 0 ? 0 : (common / shorter + common / whole) / 2
}
