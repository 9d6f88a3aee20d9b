/** Đề nghị mời điển hình nói chuyện, as a table: asked by a unit, agreed with the exemplar, put on an event. */

export type TalkRequestState = 'asked' | 'agreed' | 'declined' | 'scheduled' | 'withdrawn'
export type TalkRequestAct = 'agree' | 'decline' | 'schedule' | 'withdraw'

const transitions: Record<TalkRequestState, Partial<Record<TalkRequestAct, TalkRequestState>>> = {
  asked: { agree: 'agreed', decline: 'declined', withdraw: 'withdrawn' },
  agreed: { schedule: 'scheduled', decline: 'declined', withdraw: 'withdrawn' },
  scheduled: {},
  declined: {},
  withdrawn: {},
}

export const nextTalkRequestState = (
  state: TalkRequestState,
  act: TalkRequestAct,
): TalkRequestState | undefined => transitions[state][act]
