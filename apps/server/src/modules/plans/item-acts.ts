/** What may be done with an item now: the same questions as the acts themselves ask. */
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import { opensNewEdition, type SubmissionState } from '@guongsang/core/plans/submission-state.ts'
import type { Item } from './item-store.ts'
import type { Submission } from './submission-store.ts'
import type { ItemInHand, ItemRights } from './take-item.ts'

/** 'draft', 'present', …: as the screens name them. */
export function actsOn(
  { item, plan, rights }: ItemInHand,
  latest: SubmissionState | null,
  hasHead: boolean,
): string[] {
  if (!isInForce(plan.state)) return []
  const { drafts, receives } = rights
  const may: [string, boolean][] = [
    ['draft', drafts && isOpen(item) && (latest === 'draft' || opensNewEdition(latest))],
    ['present', drafts && !rights.approves && latest === 'draft' && isOpen(item)],
    ['send', maySend(rights, latest, hasHead) && isOpen(item)],
    ['decline', latest === 'with-head' && (rights.approves || (drafts && !hasHead))],
    ['recall', drafts && latest === 'sent' && item.state === 'sent'],
    ['accept', receives && latest === 'sent' && item.state === 'sent'],
    ['return', receives && latest === 'sent' && item.state === 'sent'],
    ['waive', receives && isOpen(item)],
    ['unwaive', receives && item.state === 'waived'],
  ]
  return may.filter(([, allowed]) => allowed).map(([act]) => act)
}

export const isOpen = ({ state }: Pick<Item, 'state'>): boolean =>
  state === 'owed' || state === 'with-head' || state === 'returned'

/** The head sends; where nobody signs in as the head, the officer does after presenting on paper. */
export const maySend = (
  { drafts, approves }: ItemRights,
  latest: SubmissionState | null,
  hasHead: boolean,
): boolean =>
  approves ? latest === 'draft' || latest === 'with-head' : drafts && !hasHead && latest === 'with-head'

/** Before they are sent, papers are the unit's own. */
const unitsOwn: readonly SubmissionState[] = ['draft', 'with-head', 'recalled']

export const shownTo = (rights: ItemRights, submissions: readonly Submission[]): Submission[] =>
  submissions.filter(({ state }) => rights.drafts || rights.approves || !unitsOwn.includes(state))

/** After a return only the parts it names may be changed, until the unit sends again; empty: all. */
export function openPartsOf(submissions: readonly Submission[]): string[] {
  const returned = lastReturned(submissions)
  return returned?.returned_parts ?? []
}

export const lastReturned = (submissions: readonly Submission[]): Submission | undefined =>
  submissions.findLast(({ state }) => state === 'returned')
