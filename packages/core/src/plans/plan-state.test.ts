import { expect, test } from 'vitest'
import {
  isDraft,
  isInForce,
  nextPlanState,
  type PlanAct,
  type PlanState,
  planTransitions,
} from './plan-state.ts'

const walk = (from: PlanState, ...acts: PlanAct[]) =>
  acts.reduce<PlanState | undefined>((state, act) => state && nextPlanState(state, act), from)

test('a plan is drafted, shown for opinions, submitted, issued, run, reviewed half-way and closed', () => {
  expect(walk('drafting', 'consult', 'submit', 'issue', 'start', 'review', 'start', 'close')).toBe('closed')
})

test('a paper issued elsewhere is issued at once; nothing comes back from the end', () => {
  expect(walk('drafting', 'issue')).toBe('issued')
  expect(walk('submitted', 'reopen')).toBe('drafting')
  expect(walk('issued', 'reopen')).toBeUndefined()
  for (const last of ['closed', 'cancelled', 'replaced'] as const) expect(planTransitions[last]).toEqual({})
})

test('every state is a draft, in force, or over, and never two of them', () => {
  const states = Object.keys(planTransitions) as PlanState[]
  expect(states.filter(isDraft)).toEqual(['drafting', 'consulting', 'submitted'])
  expect(states.filter(isInForce)).toEqual(['issued', 'running', 'interim-review'])
  expect(states.filter((state) => isDraft(state) && isInForce(state))).toEqual([])
})
