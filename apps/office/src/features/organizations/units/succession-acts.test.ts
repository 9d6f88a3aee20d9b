import { expect, test } from 'vitest'
import { byDecision } from './succession-acts.ts'

const relative = (id: string, on: string, decision: string | null) => ({
  id,
  name: id,
  on,
  kind: 'split' as const,
  decision,
})

test('successors of one decision stand together, each decision apart', () => {
  const acts = byDecision([
    relative('a', '2025-07-01', 'NQ 1'),
    relative('b', '2025-07-01', 'NQ 1'),
    relative('c', '2020-01-01', null),
  ])
  expect(acts.map(({ on, units }) => [on, units.map((unit) => unit.id)])).toEqual([
    ['2025-07-01', ['a', 'b']],
    ['2020-01-01', ['c']],
  ])
})
