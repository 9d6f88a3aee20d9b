import { expect, test } from 'vitest'
import { type Day, day } from '../kernel/day.ts'
import {
  type InspectionAct,
  inspectionProblems,
  type InspectionState,
  inspectionTransitions,
  inspectionVerdict,
  nextInspectionState,
  remedyProblems,
} from './inspection.ts'

const at = (text: string | null): Day | null => (text === null ? null : day(text))
const DUE = '2024-03-01'

test('a record is the office’s until it is sent, then the unit’s to answer, then the office’s to check off', () => {
  const walk = (acts: readonly InspectionAct[]) =>
    acts.reduce<InspectionState | undefined>(
      (state, act) => state && nextInspectionState({ state, remedyDueOn: day(DUE), remediedOn: null }, act),
      'draft',
    )
  expect(walk(['edit', 'send', 'answer', 'answer', 'return', 'answer', 'check'])).toBe('remedied')
  expect(walk(['send', 'recall', 'edit', 'send'])).toBe('sent')
  expect(walk(['cancel'])).toBe('cancelled')
  for (const refused of [
    ['answer'],
    ['check'],
    ['send', 'edit'],
    ['send', 'cancel'],
    ['send', 'answer', 'recall'],
  ])
    expect(walk(refused as InspectionAct[])).toBeUndefined()
  for (const ended of ['remedied', 'cancelled'] as const) expect(inspectionTransitions[ended]).toEqual({})
})

test('who has nothing to remedy has nothing to answer, and is not late', () => {
  const clean = { state: 'sent', remedyDueOn: null, remediedOn: null } as const
  expect(nextInspectionState(clean, 'answer')).toBeUndefined()
  expect(nextInspectionState(clean, 'recall')).toBe('draft')
  expect(inspectionVerdict(clean, day('2030-01-01'))).toEqual({ standing: 'no-remedy', daysLate: 0 })
})

test.each([
  ['draft', null, '2024-12-31', 'draft', 0],
  ['cancelled', null, '2024-12-31', 'cancelled', 0],
  ['sent', null, '2024-02-01', 'awaiting', 0],
  ['sent', null, '2024-03-01', 'awaiting', 0],
  ['sent', null, '2024-03-02', 'late', 1],
  // Given back: what the unit said before no longer stands.
  ['sent', '2024-02-20', '2024-03-11', 'late', 10],
  ['answered', '2024-03-01', '2024-06-01', 'answered', 0],
  ['answered', '2024-03-05', '2024-06-01', 'answered', 4],
  ['remedied', '2024-03-05', '2024-06-01', 'remedied', 4],
] as const)('%s, remedied %s, on %s: %s, %d days late', (state, remedied, today, standing, daysLate) => {
  const facts = { state, remedyDueOn: day(DUE), remediedOn: at(remedied) }
  expect(inspectionVerdict(facts, day(today))).toEqual({ standing, daysLate })
})

test.each([
  ['2024-02-01', null, null, null, '2024-02-01', []],
  ['2024-02-01', '2024-02-01', 'Bổ sung hồ sơ', null, '2024-02-01', []],
  ['2024-02-02', null, null, null, '2024-02-01', ['heldOn']],
  ['2024-02-01', '2024-01-31', 'Bổ sung hồ sơ', null, '2024-02-01', ['remedyDueOn']],
  ['2024-02-01', '2024-03-01', null, null, '2024-02-01', ['demand']],
  ['2024-02-01', null, 'Bổ sung hồ sơ', null, '2024-02-01', ['remedyDueOn']],
  ['2024-02-01', '2024-03-01', 'Bổ sung hồ sơ', '2024-01-31', '2024-02-01', ['heldOn']],
])('held %s, due %s, demand %s, answered of %s, on %s: refused at %j', (...given) => {
  const [held, due, demand, remedied, today, fields] = given
  const typed = { heldOn: day(held), remedyDueOn: at(due), demand }
  const problems = inspectionProblems(typed, { today: day(today), remediedOn: at(remedied) })
  expect(problems.map(({ field }) => field)).toEqual(fields)
})

test('a remedy lies between the inspection and today', () => {
  const refused = (remedied: string) =>
    remedyProblems(day('2024-02-01'), day(remedied), day('2024-02-10')).length
  expect(['2024-01-31', '2024-02-01', '2024-02-10', '2024-02-11'].map(refused)).toEqual([1, 0, 0, 1])
})
