import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { listDeliveries } from './delivery-queries.ts'
import { askingOf, hasSignature, mayDraft, mayNumber, reachOf } from './reach.ts'
import { findVisible } from './register-store.ts'

/** Who opened and acknowledged a document: for who sent it and for the office, not for the other receivers. */
export const listDeliveriesOf = (ctx: Ctx, id: string, asked: Parameters<typeof listDeliveries>[3]) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const document = await findVisible(tx, asking.localityId, reach, id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    const isTheirs =
      reach.everything ||
      mayDraft(reach, document) ||
      mayNumber(reach, document) ||
      hasSignature(reach, document)
    if (!isTheirs) throw new AppError('forbidden')
    return listDeliveries(tx, asking, id, asked)
  })
