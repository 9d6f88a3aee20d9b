import type { RecipientTarget } from '@guongsang/contract/documents-words.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { sendTo } from './deliver.ts'
import './events.ts'
import { askingOf, mayDraft, mayRecord, mayRecordLibrary } from './reach.ts'
import { findDocuments, takeDocument } from './register-store.ts'
import { resolveRecipients } from './resolve-recipients.ts'
import { demandState } from './states.ts'
import { factsOf } from './words.ts'

/** Gửi thêm: a directive that came in goes on to those it concerns; who has it already is not sent it again. */
export const forwardDocument = (
  ctx: Ctx,
  at: Date,
  id: string,
  asked: { targets: RecipientTarget[]; remark: string | null },
): Promise<{ delivered: number }> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { document, reach } = await takeDocument(tx, asking, id)
    const isTheirs =
      mayDraft(reach, document) ||
      (document.direction === 'external'
        ? mayRecordLibrary(reach)
        : mayRecord(reach, document.organization_id))
    if (!isTheirs) throw new AppError('forbidden')
    demandState(document, 'forward')
    const { receivers } = await resolveRecipients(tx, asking, document, [{ targets: asked.targets }])
    const delivered = await sendTo(ctx, tx, {
      document,
      to: [...receivers.keys()].map((organizationId) => ({ organizationId, lineId: null })),
      at,
      remark: asked.remark,
    })
    await ctx.record(
      tx,
      'document-forwarded',
      { kind: 'document', id },
      {
        ...factsOf(document),
        delivered,
        remark: asked.remark ?? '',
      },
    )
    return { delivered }
  })

/** For other modules, which answer for who may: the document goes to these organisations. */
export async function deliverDocument(
  ctx: Ctx,
  tx: Tx,
  asked: { documentId: string; organizationIds: readonly string[]; remark: string | null; at: Date },
): Promise<number> {
  const [document] = await findDocuments(tx, localityOf(ctx), [asked.documentId])
  if (document === undefined) throw new AppError('document-not-found', { id: asked.documentId })
  demandState(document, 'forward')
  const to = asked.organizationIds.map((organizationId) => ({ organizationId, lineId: null }))
  return sendTo(ctx, tx, { document, to, at: asked.at, remark: asked.remark })
}
