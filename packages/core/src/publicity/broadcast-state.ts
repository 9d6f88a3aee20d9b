/** The life of a broadcast, as a table: from the plan to the station's log. What is not in it cannot happen. */

export type BroadcastState = 'planned' | 'edited' | 'approved' | 'aired' | 'logged' | 'cancelled'
export type BroadcastAct = 'edit' | 'finish' | 'approve' | 'return' | 'cancel' | 'air' | 'log' | 'repeat'

const transitions: Record<BroadcastState, Partial<Record<BroadcastAct, BroadcastState>>> = {
  planned: { edit: 'planned', finish: 'edited', cancel: 'cancelled' },
  // Whatever is changed after it was finished or approved is looked at again.
  edited: { edit: 'planned', approve: 'approved', return: 'planned', cancel: 'cancelled' },
  approved: { edit: 'planned', return: 'planned', cancel: 'cancelled', air: 'aired', log: 'logged' },
  aired: { log: 'logged', repeat: 'aired' },
  logged: { log: 'logged', repeat: 'logged' },
  cancelled: {},
}

export const nextBroadcastState = (state: BroadcastState, act: BroadcastAct): BroadcastState | undefined =>
  transitions[state][act]
