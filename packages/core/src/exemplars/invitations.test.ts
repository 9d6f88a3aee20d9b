import { expect, test } from 'vitest'
import {
  type InvitationAct,
  invitationActsOf,
  type InvitationState,
  invitationTransitions,
  nextInvitationState,
} from './invitations.ts'

const states = Object.keys(invitationTransitions) as InvitationState[]
const acts: InvitationAct[] = ['accept', 'decline', 'hold', 'call-off']

test('an invitation is agreed to before it is held, and what is over stays over', () => {
  expect(nextInvitationState('asked', 'hold')).toBeUndefined()
  expect(nextInvitationState('asked', 'accept')).toBe('accepted')
  expect(nextInvitationState('accepted', 'hold')).toBe('held')
  for (const over of ['declined', 'held', 'called-off'] as const)
    for (const act of acts) expect(nextInvitationState(over, act)).toBeUndefined()
})

test('whoever asked cannot agree in place of the exemplar; a stranger can do nothing', () => {
  expect(invitationActsOf('asked', { asks: true, answers: false })).toEqual(['call-off'])
  expect(invitationActsOf('asked', { asks: false, answers: true })).toEqual(['accept', 'decline', 'call-off'])
  expect(invitationActsOf('accepted', { asks: true, answers: false })).toEqual(['hold', 'call-off'])
  for (const state of states) expect(invitationActsOf(state, { asks: false, answers: false })).toEqual([])
})
