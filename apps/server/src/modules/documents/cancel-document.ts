import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { notifyUnits } from './deliver.ts'
import { deliveredTo } from './delivery-store.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { headOfDocument } from './read-heads.ts'
import { askingOf, hasSignature } from './reach.ts'
import { saveDocument, takeDocument } from './register-store.ts'
import { demandState } from './states.ts'
import { calledOf, factsOf } from './words.ts'

/** Hủy, thu hồi: its number is not given again, and whoever received it is told. */
export const cancelDocument = (ctx: Ctx, at: Date, id: string, reason: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { document, reach } = await takeDocument(tx, askingOf(ctx), id)
    if (!hasSignature(reach, document)) throw new AppError('forbidden')
    demandState(document, 'cancel')
    await saveDocument(tx, document, { state: 'cancelled' })
    await ctx.record(tx, 'document-cancelled', { kind: 'document', id }, { ...factsOf(document), reason })
    await notifyUnits(ctx, tx, await deliveredTo(tx, localityOf(ctx), id), {
      kind: 'document-cancelled',
      title: `Đã thu hồi: ${calledOf(document)}`,
      detail: reason,
      href: `/van-phong/van-ban/${id}`,
      key: `document-cancelled:${id}`,
    })
    const head = headOfDocument({ ...document, state: 'cancelled' })
    await tellListeners(ctx, tx, { head, what: 'cancelled', reason, at })
  })
