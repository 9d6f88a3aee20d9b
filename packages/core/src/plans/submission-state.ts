/**
 * What a unit hands in: drafted, approved by its head, sent, then received or given back. A return opens a new edition;
 * a recalled one leaves the desk as if it had never come.
 */
import type { ItemState } from './item-standing.ts'

export type SubmissionState = 'draft' | 'with-head' | 'sent' | 'returned' | 'recalled' | 'accepted'
export type SubmissionAct = 'present' | 'decline' | 'send' | 'recall' | 'return' | 'accept'

/** The head may send a draft without having it presented first. What is not here cannot happen. */
export const submissionTransitions: Record<
  SubmissionState,
  Partial<Record<SubmissionAct, SubmissionState>>
> = {
  draft: { present: 'with-head', send: 'sent' },
  'with-head': { decline: 'draft', send: 'sent' },
  sent: { recall: 'recalled', return: 'returned', accept: 'accepted' },
  returned: {},
  recalled: {},
  accepted: {},
}

export function nextSubmissionState(state: SubmissionState, act: SubmissionAct): SubmissionState | undefined {
  return submissionTransitions[state][act]
}

/** May the unit begin another edition after this one? One at a time is on its way. */
export function opensNewEdition(latest: SubmissionState | null): boolean {
  return latest === null || latest === 'returned' || latest === 'recalled'
}

/** What the item of the latest edition is written down as. */
export function itemStateAfter(latest: SubmissionState): ItemState {
  return latest === 'draft' || latest === 'recalled' ? 'owed' : latest
}
