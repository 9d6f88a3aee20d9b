/**
 * Mời điển hình giao lưu, báo cáo kinh nghiệm: a unit asks, whoever answers for the exemplar agrees or not, and what was
 * said is kept once it was held.
 */
export const invitationTransitions = {
  asked: { accept: 'accepted', decline: 'declined', 'call-off': 'called-off' },
  accepted: { hold: 'held', 'call-off': 'called-off' },
  declined: {},
  held: {},
  'called-off': {},
} as const satisfies Record<string, Record<string, string>>

export type InvitationState = keyof typeof invitationTransitions
export type InvitationAct = 'accept' | 'decline' | 'call-off' | 'hold'

const invitationActs: readonly InvitationAct[] = ['accept', 'decline', 'hold', 'call-off']

export const nextInvitationState = (
  state: InvitationState,
  act: InvitationAct,
): InvitationState | undefined =>
  (invitationTransitions[state] as Partial<Record<InvitationAct, InvitationState>>)[act]

interface Sides {
  /** Speaks for the unit that asked. */
  asks: boolean
  /** Answers for the exemplar. */
  answers: boolean
}

/** Only the exemplar's side agrees; that it was held, or will not be, either side says. */
export const invitationActsOf = (state: InvitationState, { asks, answers }: Sides): InvitationAct[] =>
  invitationActs.filter(
    (act) =>
      nextInvitationState(state, act) !== undefined &&
      (act === 'accept' || act === 'decline' ? answers : asks || answers),
  )
