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

/** Why the profile of an exemplar does not go to the media; null: it may. */
export function whyNotForMedia(stage: string, mayBeContacted: boolean | null): string | null {
  if (stage === 'dropped' || stage === 'withdrawn') return 'điển hình đã rút hoặc thôi theo dõi.'
  if (stage === 'emerging' || stage === 'nurturing')
    return 'điển hình còn đang bồi dưỡng. Hãy giới thiệu hoặc thẩm định trước.'
  if (mayBeContacted === false)
    return 'người trong cuộc không đồng ý cho báo chí liên hệ. Hãy hỏi lại trước khi gửi.'
  return null
}
