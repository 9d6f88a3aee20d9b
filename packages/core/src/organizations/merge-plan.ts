/**
 * Merging two records of one person, as data: which fact came from which record and what stood there before, so that the
 * merge can be undone and an honest account of it can be shown.
 */
export type Fact = string | number | boolean | null
export type Facts = Readonly<Record<string, Fact>>

export interface MergePlan {
  keptId: string
  droppedId: string
  /** Facts of the kept record that change, each taken from the dropped one. */
  taken: { field: string; before: Fact; after: Fact }[]
  /** Known on both sides and different; the kept record's stands. */
  differing: { field: string; kept: Fact; dropped: Fact }[]
}

/** What the kept record lacks is filled from the dropped one; what both know is replaced only where asked. */
export function planMerge(
  kept: { id: string; facts: Facts },
  dropped: { id: string; facts: Facts },
  take: readonly string[] = [],
): MergePlan {
  const plan: MergePlan = { keptId: kept.id, droppedId: dropped.id, taken: [], differing: [] }
  for (const field of Object.keys(dropped.facts)) {
    const [before, after] = [kept.facts[field] ?? null, dropped.facts[field] ?? null]
    if (after === null || before === after) continue
    if (before === null || take.includes(field)) plan.taken.push({ field, before, after })
    else plan.differing.push({ field, kept: before, dropped: after })
  }
  return plan
}

export function applyMerge(plan: MergePlan, kept: Facts): Facts {
  return { ...kept, ...Object.fromEntries(plan.taken.map(({ field, after }) => [field, after])) }
}

/** Puts back what stood before. A fact changed again since the merge is left alone and named. */
export function undoMerge(plan: MergePlan, present: Facts): { facts: Facts; leftAlone: string[] } {
  const untouched = plan.taken.filter(({ field, after }) => (present[field] ?? null) === after)
  const restored = Object.fromEntries(untouched.map(({ field, before }) => [field, before]))
  const leftAlone = plan.taken.filter((change) => !untouched.includes(change)).map(({ field }) => field)
  return { facts: { ...present, ...restored }, leftAlone }
}
