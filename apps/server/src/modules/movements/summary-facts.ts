/** What was typed of a summary, as columns. */
import type { scheduleMovementSummaryRoute } from '@guongsang/contract/movements.ts'
import { MOVEMENT_SUMMARIES } from '@guongsang/contract/movements-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { canSeeDocument } from '../documents/index.ts'
import { refuse } from './words.ts'

type Typed = Parsed<typeof scheduleMovementSummaryRoute>['body']

export const summaryWord = (kind: Typed['kind']): string => MOVEMENT_SUMMARIES[kind].toLowerCase()

export async function summaryFacts(
  ctx: Ctx,
  tx: Tx,
  { kind, plannedOn, heldOn, documentId, note }: Typed,
  before: { document_id: string | null } | null = null,
) {
  if (heldOn !== null && heldOn > ctx.today) refuse('heldOn', 'Ngày này chưa tới. Ghi ngày đã tổ chức.')
  const isNew = documentId !== null && documentId !== before?.document_id
  if (isNew && !(await canSeeDocument(ctx, tx, documentId)))
    refuse('documentId', 'Không tìm thấy văn bản này. Hãy chọn lại.')
  return {
    kind,
    planned_on: plannedOn as Day,
    held_on: heldOn as Day | null,
    document_id: documentId,
    note: cleanText(note ?? '') || null,
  }
}
