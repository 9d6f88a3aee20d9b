/** The life of an item of publicity, as a table: from what a unit proposes to what is taken down wherever it went. */

export const itemTransitions = {
  proposed: { write: 'written', refuse: 'refused', withdraw: 'withdrawn' },
  written: { write: 'written', send: 'sent', withdraw: 'withdrawn' },
  sent: { edit: 'sent', return: 'returned', refuse: 'refused', verify: 'verified', withdraw: 'withdrawn' },
  returned: { write: 'written', withdraw: 'withdrawn' },
  // Whoever changes a verified text has it verified again.
  verified: {
    edit: 'sent',
    return: 'returned',
    refuse: 'refused',
    approve: 'approved',
    withdraw: 'withdrawn',
  },
  approved: { return: 'returned', publish: 'published', withdraw: 'withdrawn' },
  published: { publish: 'published', correct: 'corrected', withdraw: 'withdrawn' },
  corrected: { publish: 'corrected', correct: 'corrected', withdraw: 'withdrawn' },
  refused: {},
  withdrawn: {},
} as const satisfies Record<string, Partial<Record<string, string>>>

export type ItemState = keyof typeof itemTransitions
export type ItemAct =
  | 'propose'
  | 'write'
  | 'send'
  | 'edit'
  | 'return'
  | 'refuse'
  | 'verify'
  | 'approve'
  | 'publish'
  | 'correct'
  | 'withdraw'

/** Undefined: this cannot happen to it now. */
export const nextItemState = (state: ItemState, act: ItemAct): ItemState | undefined =>
  (itemTransitions[state] as Partial<Record<ItemAct, ItemState>>)[act]

/** Nothing more is said of it: it was not used, or it was taken away. */
export const isOver = (state: ItemState): boolean => Object.keys(itemTransitions[state]).length === 0

/** What the text says as facts is written down until somebody answers for it. */
export const canSayClaims = (state: ItemState): boolean =>
  state === 'proposed' || state === 'written' || state === 'sent' || state === 'returned'

/** It was sent and nobody can read it yet. */
export const isWaiting = (state: ItemState): boolean =>
  state === 'sent' || state === 'verified' || state === 'approved'

/** Somebody answered for it: it may be read by all who work with items. */
export const isApproved = (state: ItemState): boolean =>
  state === 'approved' || state === 'published' || state === 'corrected'
