/** Which outline a unit's report answers: what was given back keeps the one it was sent with. */
import type { ReportOutline } from '@guongsang/contract/plans-outlines.ts'
import { type Lack, lacksOf } from '@guongsang/core/plans/report-answers.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { lastReturned } from './item-acts.ts'
import { loadOutlines, type Outline, outlineInForce } from './outline-store.ts'
import type { Submission } from './submission-store.ts'
import type { ItemInHand } from './take-item.ts'

export async function outlineOfItem(
  tx: Tx,
  { duty }: Pick<ItemInHand, 'duty'>,
  submissions: readonly Submission[],
): Promise<Outline | null> {
  if (duty.owes !== 'report') return null
  const returned = lastReturned(submissions)
  if (returned === undefined) return outlineInForce(tx, duty.locality_id, duty.id)
  const kept = returned.outline_id === null ? [] : [returned.outline_id]
  return (await loadOutlines(tx, duty.locality_id, kept))[0] ?? null
}

/** 'Không có' answers every question. */
export const lacksIn = (
  outline: Outline | null,
  { answers, declared_none }: Pick<Submission, 'answers' | 'declared_none'>,
): Lack[] => (outline === null || declared_none ? [] : lacksOf(outline.questions, answers))

export async function shownOutline(tx: Tx, outline: Outline | null): Promise<ReportOutline | null> {
  if (outline === null) return null
  const { id, edition, document_id: documentId, questions } = outline
  const heads = await readDocumentHeads(tx, outline.locality_id, documentId === null ? [] : [documentId])
  const head = documentId === null ? undefined : heads.get(documentId)
  return { id, edition, questions, document: head === undefined ? null : { id: head.id, name: head.called } }
}
