import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  contestStateOn,
  doorOn,
  type ContestAct,
  type ContestState,
  nextContestState,
  type Origin,
  possibleActs,
} from './contest-state.ts'

const states: ContestState[] = [
  'draft',
  'launched',
  'receiving',
  'marking',
  'announced',
  'prized',
  'called-off',
]
const table = (origin: Origin) =>
  Object.fromEntries(
    states.map((state) => [
      state,
      possibleActs(state, origin).map((act) => `${act} → ${nextContestState(state, origin, act)}`),
    ]),
  )

test('S004-III-3-5a: our own contest goes from the draft to the prizes; what is not in the table cannot happen', () => {
  expect(table('own')).toEqual({
    draft: ['edit → draft', 'launch → launched', 'call-off → called-off'],
    launched: ['extend → launched', 'call-off → called-off'],
    receiving: ['extend → launched', 'call-off → called-off', 'start-marking → marking'],
    marking: ['call-off → called-off', 'announce → announced'],
    announced: ['prize → prized'],
    prized: [],
    'called-off': [],
  })
})

test('a contest of a higher level is not marked here, its results are written down', () => {
  const { receiving, marking } = table('higher')
  expect(receiving).toEqual(['extend → launched', 'call-off → called-off', 'conclude → announced'])
  expect(marking).toEqual(['call-off → called-off'])
  expect(nextContestState('receiving', 'higher', 'start-marking' satisfies ContestAct)).toBeUndefined()
})

test('it receives from its first day to its last, both counted; nothing before it was launched', () => {
  const contest = { state: 'launched' as const, opensOn: day('2024-03-10'), closesOn: day('2024-03-31') }
  const on = (text: string) => [
    contestStateOn(contest.state, contest.opensOn, day(text)),
    doorOn(contest, day(text)),
  ]
  expect(on('2024-03-09')).toEqual(['launched', 'not-yet'])
  expect(on('2024-03-10')).toEqual(['receiving', 'open'])
  expect(on('2024-03-31')).toEqual(['receiving', 'open'])
  expect(on('2024-04-01')).toEqual(['receiving', 'closed'])
  expect(doorOn({ ...contest, state: 'draft' }, day('2024-03-15'))).toBe('not-yet')
  expect(doorOn({ ...contest, state: 'called-off' }, day('2024-03-15'))).toBe('closed')
  expect(contestStateOn('marking', contest.opensOn, day('2024-03-15'))).toBe('marking')
})
