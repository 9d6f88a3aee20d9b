import type { attachEventDocumentRoute } from '@guongsang/contract/events-life.ts'
import { EVENT_DOCUMENTS } from '@guongsang/contract/events-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { canSeeDocument } from '../documents/index.ts'
import { refuse, takeArranged } from './access.ts'
import { saveEventDocument } from './part-store.ts'

/** Gắn văn bản của sự kiện: its plan, its reports, the notice of its conclusions. */
export async function attachEventDocument(
  ctx: Ctx,
  id: string,
  { documentId, purpose }: Parsed<typeof attachEventDocumentRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    if (!(await canSeeDocument(ctx, tx, documentId)))
      refuse('documentId', 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.')
    await saveEventDocument(tx, {
      locality_id: event.locality_id,
      event_id: id,
      document_id: documentId,
      purpose,
    })
    const facts = { purpose: EVENT_DOCUMENTS[purpose].toLowerCase() }
    await ctx.record(tx, 'event-document-attached', { kind: 'event', id }, facts)
  })
}
