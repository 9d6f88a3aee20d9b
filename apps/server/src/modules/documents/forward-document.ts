import type { RecipientTarget } from '@guongsang/contract/documents-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { sendTo } from './deliver.ts'
import './events.ts'
import { askingOf, mayDraft, mayRecord, mayRecordLibrary } from './reach.ts'
import { takeDocument } from './register-store.ts'
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
