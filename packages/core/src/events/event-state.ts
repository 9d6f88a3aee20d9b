/**
 * The life of an event, as a table: from the day it is planned to its report. It may be put off or moved online with a reason,
 * and called off until it is held.
 */

export type EventState =
  | 'planned'
  | 'preparing'
  | 'invited'
  | 'held'
  | 'reported'
  | 'postponed'
  | 'called-off'

export type EventAct =
  | 'edit'
  | 'arrange'
  | 'prepare'
  | 'invite'
  | 'postpone'
  | 'reschedule'
  | 'switch-online'
  | 'call-off'
  | 'hold'
  | 'record'
  | 'report'
  | 'reopen'

/** edit: what it is; arrange: programme, invitees, speakers, costs; record: what happened at it. */
const ahead = {
  edit: 'planned',
  arrange: 'planned',
  postpone: 'postponed',
  'switch-online': 'planned',
  'call-off': 'called-off',
} as const

/** What is not here cannot happen. */
export const eventTransitions: Record<EventState, Partial<Record<EventAct, EventState>>> = {
  planned: { ...ahead, prepare: 'preparing' },
  // Whoever calls on somebody or hands over a gift sends no invitation.
  preparing: {
    ...ahead,
    edit: 'preparing',
    arrange: 'preparing',
    'switch-online': 'preparing',
    invite: 'invited',
    hold: 'held',
  },
  invited: { ...ahead, edit: 'invited', arrange: 'invited', 'switch-online': 'invited', hold: 'held' },
  postponed: { edit: 'postponed', arrange: 'postponed', reschedule: 'preparing', 'call-off': 'called-off' },
  held: { arrange: 'held', record: 'held', report: 'reported' },
  reported: { reopen: 'held' },
  'called-off': {},
}

export const nextEventState = (state: EventState, act: EventAct): EventState | undefined =>
  eventTransitions[state][act]

/** Steps that change what others were told: each says why. */
export const asksReason = (act: EventAct): boolean =>
  act === 'postpone' || act === 'switch-online' || act === 'call-off' || act === 'reopen'

/** It took place. */
export const wasHeld = (state: EventState): boolean => state === 'held' || state === 'reported'

/** It may still take place. */
export const isAhead = (state: EventState): boolean =>
  state === 'planned' || state === 'preparing' || state === 'invited'
