/** Đính chính, phản hồi: a false claim is noted, answered openly under the office's own name, and closed. */

export type CorrectionState = 'noted' | 'published' | 'closed' | 'dropped'
export type CorrectionAct = 'edit' | 'publish' | 'amend' | 'tell' | 'close' | 'drop'

/** What is not here cannot happen. Published words are amended in the open, never edited in silence. */
export const correctionTransitions: Record<
  CorrectionState,
  Partial<Record<CorrectionAct, CorrectionState>>
> = {
  noted: { edit: 'noted', publish: 'published', drop: 'dropped' },
  published: { amend: 'published', tell: 'published', close: 'closed' },
  closed: { amend: 'closed' },
  dropped: {},
}

export const nextCorrectionState = (
  state: CorrectionState,
  act: CorrectionAct,
): CorrectionState | undefined => correctionTransitions[state][act]
