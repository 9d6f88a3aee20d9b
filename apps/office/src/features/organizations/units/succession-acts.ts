/** Successors and predecessors, gathered by the act that made them so. */
import type { Organization } from '@guongsang/contract/organizations.ts'

type Relative = Organization['successors'][number]

export interface SuccessionAct {
  key: string
  on: string
  decision: string | null
  units: Relative[]
}

export function byDecision(relatives: readonly Relative[]): SuccessionAct[] {
  const acts = new Map<string, SuccessionAct>()
  for (const one of relatives) {
    const key = `${one.on} ${one.kind} ${one.decision ?? ''}`
    const act = acts.get(key) ?? { key, on: one.on, decision: one.decision, units: [] }
    act.units.push(one)
    acts.set(key, act)
  }
  return [...acts.values()]
}
