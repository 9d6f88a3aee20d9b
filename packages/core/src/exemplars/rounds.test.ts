import { expect, test } from 'vitest'
import { countsAs, mustStandAside, nextRoundState, roundTransitions, type RoundState } from './rounds.ts'

test('a round goes from taking in to the answer of the level above, with or without a vote', () => {
  const play = (acts: readonly Parameters<typeof nextRoundState>[1][]) =>
    acts.reduce<RoundState | undefined>((state, act) => state && nextRoundState(state, act), 'open')
  expect(play(['close', 'consolidate', 'open-vote', 'count', 'decide', 'forward', 'answer'])).toBe('answered')
  expect(play(['close', 'consolidate', 'decide', 'forward'])).toBe('forwarded')
  expect(play(['close', 'reopen'])).toBe('open')
  expect(play(['consolidate'])).toBeUndefined()
  expect(play(['close', 'consolidate', 'open-vote', 'reopen'])).toBeUndefined()
})

test('every step leads to a state of the table', () => {
  const states = Object.keys(roundTransitions)
  for (const acts of Object.values(roundTransitions))
    for (const to of Object.values(acts)) expect(states).toContain(to)
})

test('nobody scores himself or his own unit', () => {
  const voter = { organizationId: 'noi-vu', personId: 'an' }
  const nominee = { organizationId: 'dien-lac', subjectId: 'binh' }
  expect(mustStandAside({ voter, nominee })).toBeNull()
  expect(mustStandAside({ voter, nominee: { ...nominee, subjectId: 'an' } })).toContain('Chính mình')
  expect(mustStandAside({ voter, nominee: { ...nominee, organizationId: 'noi-vu' } })).toContain(
    'đơn vị mình',
  )
  expect(
    mustStandAside({
      voter: { organizationId: null, personId: null },
      nominee: { ...nominee, subjectId: null },
    }),
  ).toBeNull()
})

test('only a person is an individual', () => {
  expect(['person', 'household', 'practice', 'collective'].map(countsAs)).toEqual([
    'individual',
    'collective',
    'collective',
    'collective',
  ])
})
