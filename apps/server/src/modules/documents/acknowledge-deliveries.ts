import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { type HeldDelivery, lockDeliveries, saveStep } from './delivery-store.ts'
import './errors.ts'
import './events.ts'
import { canReceiveDocuments } from './policy.ts'
import { askingOf, reachOf, unitsOf } from './reach.ts'

/** Ghi đơn vị đã mở văn bản: the first time counts, and one delivery opened twice is one event. */
export const openDelivery = (ctx: Ctx, at: Date, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const [delivery] = await takeDeliveries(ctx, tx, [id])
    if (delivery!.opened_at !== null) return
    await saveStep(tx, localityOf(ctx), [id], 'opened', { at, name: ctx.actor.name })
    await say(ctx, tx, 'document-opened', delivery!, null)
  })

/** Tiếp nhận một hoặc nhiều văn bản; those already acknowledged stay as they are. */
export const acknowledgeDeliveries = (
  ctx: Ctx,
  at: Date,
  { deliveryIds, remark }: { deliveryIds: readonly string[]; remark: string | null },
): Promise<{ acknowledged: number; already: number }> =>
  ctx.transaction(async (tx) => {
    const deliveries = await takeDeliveries(ctx, tx, [...new Set(deliveryIds)])
    const open = deliveries.filter((one) => one.acknowledged_at === null)
    const ids = open.map((one) => one.id)
    await saveStep(tx, localityOf(ctx), ids, 'acknowledged', { at, name: ctx.actor.name, remark })
    for (const delivery of open) await say(ctx, tx, 'document-acknowledged', delivery, remark)
    return { acknowledged: open.length, already: deliveries.length - open.length }
  })

/** Ghi đơn vị đã triển khai: after it was acknowledged. */
export const carryOutDelivery = (
  ctx: Ctx,
  at: Date,
  id: string,
  { remark }: { remark: string | null },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const [delivery] = await takeDeliveries(ctx, tx, [id])
    if (delivery!.acknowledged_at === null) throw new AppError('delivery-not-acknowledged')
    if (delivery!.carried_out_at !== null) return
    await saveStep(tx, localityOf(ctx), [id], 'carried_out', { at, name: ctx.actor.name, remark })
    await say(ctx, tx, 'document-carried-out', delivery!, remark)
  })

/** All of them are to units the actor opens the mail of; otherwise none. */
async function takeDeliveries(ctx: Ctx, tx: Tx, ids: readonly string[]): Promise<HeldDelivery[]> {
  const units = unitsOf(await reachOf(tx, askingOf(ctx)), canReceiveDocuments)
  const found = await lockDeliveries(tx, localityOf(ctx), ids, units)
  if (found.length < ids.length) throw new AppError('delivery-not-found')
  return found
}

const say = (ctx: Ctx, tx: Tx, event: string, delivery: HeldDelivery, remark: string | null): Promise<void> =>
  ctx.record(
    tx,
    event,
    { kind: 'document', id: delivery.document_id },
    {
      organization: delivery.organization_name,
      remark: remark ?? '',
    },
  )
