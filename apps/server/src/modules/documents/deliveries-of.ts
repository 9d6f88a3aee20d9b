import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { listDeliveries } from './delivery-queries.ts'
import { askingOf, reachOf, seesDeliveries } from './reach.ts'
import { findVisible } from './register-store.ts'

export const listDeliveriesOf = (ctx: Ctx, id: string, asked: Parameters<typeof listDeliveries>[3]) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const document = await findVisible(tx, asking.localityId, reach, id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    if (!seesDeliveries(reach, document)) throw new AppError('forbidden')
    return listDeliveries(tx, asking, id, asked)
  })
