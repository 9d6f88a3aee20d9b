/** What became of something given to the media: sent, received, used or not; taken back by whoever gave it. */
import type { Day } from '../kernel/day.ts'

export type HandOverState = 'sent' | 'received' | 'used' | 'declined' | 'recalled'

export interface Answered {
  receivedOn: Day | null
  declinedOn: Day | null
  uses: number
}

/** Of one recipient. What was used before it was taken back stays used. */
export function recipientState(
  { receivedOn, declinedOn, uses }: Answered,
  isRecalled: boolean,
): HandOverState {
  if (uses > 0) return 'used'
  if (isRecalled) return 'recalled'
  if (declinedOn !== null) return 'declined'
  return receivedOn === null ? 'sent' : 'received'
}

const furthest: readonly HandOverState[] = ['used', 'received', 'sent', 'declined', 'recalled']

/** Of the whole: one who used it is enough; declined only when all did. */
export const handOverState = (states: readonly HandOverState[]): HandOverState =>
  furthest.find((state) => states.includes(state)) ?? 'sent'

/** Something was to be made of it by a day that has passed, and nothing was. */
export const isLate = (state: HandOverState, dueOn: Day | null, today: Day): boolean =>
  dueOn !== null && dueOn < today && (state === 'sent' || state === 'received')

export type HandOverAct = 'receive' | 'use' | 'decline' | 'ask-visit'

const acts: Record<HandOverState, readonly HandOverAct[]> = {
  sent: ['receive', 'use', 'decline'],
  received: ['use', 'decline', 'ask-visit'],
  used: ['use', 'ask-visit'],
  declined: ['use'],
  recalled: [],
}

export const canAnswer = (state: HandOverState, act: HandOverAct): boolean => acts[state].includes(act)
