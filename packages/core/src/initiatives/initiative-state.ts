/** The life of an initiative, as a table: from the draft to the decision of its recognition. */

export type InitiativeState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'before-council'
  | 'recognized'
  | 'not-recognized'
  | 'withdrawn'

export type InitiativeAct =
  | 'edit'
  | 'submit'
  | 'accept'
  | 'return'
  | 'withdraw'
  | 'lay-before-council'
  | 'recognize'
  | 'refuse'

const transitions: Record<InitiativeState, Partial<Record<InitiativeAct, InitiativeState>>> = {
  draft: { edit: 'draft', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { accept: 'accepted', return: 'returned', withdraw: 'withdrawn' },
  returned: { edit: 'returned', submit: 'submitted', withdraw: 'withdrawn' },
  accepted: { return: 'returned', withdraw: 'withdrawn', 'lay-before-council': 'before-council' },
  'before-council': { recognize: 'recognized', refuse: 'not-recognized' },
  recognized: {},
  'not-recognized': {},
  withdrawn: {},
}

export const nextInitiativeState = (
  state: InitiativeState,
  act: InitiativeAct,
): InitiativeState | undefined => transitions[state][act]
