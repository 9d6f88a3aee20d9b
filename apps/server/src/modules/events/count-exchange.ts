/** Giao lưu ít nhất 01 lần/năm: a unit lets an exchange it held count for what it owes; the paper it hands in says how many. */
import type { countExchangeRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { countExchanges, whyNotCounted } from '@guongsang/core/events/exchange-count.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import {
  contributeToItem,
  type OwedActivity,
  owedActivities,
  registerCounted,
  seeItem,
} from '../plans/index.ts'
import { askingOf, requireEvent } from './access.ts'
import type { Asking, EventWhole } from './event-queries.ts'
import { lockEvents } from './event-store.ts'
import { readCountedFor, readExchange } from './exchange-queries.ts'
import { insertParts, loadParts } from './part-store.ts'

registerCounted(async (tx, localityId, itemId) => {
  const counted = await readCountedFor(tx, localityId, itemId)
  if (counted.length === 0) return null
  return { amount: countExchanges(counted), collectives: null, individuals: null }
})

/** Activities the units that hold it owe in a period in which it was held, as far as the actor sees them. */
export async function countableItems(tx: Tx, asking: Asking, event: EventWhole): Promise<OwedActivity[]> {
  const helpers = await loadParts(tx, 'co_organizers', { locality_id: asking.localityId, event_id: event.id })
  const units = [event.organization_id, ...helpers.map(({ organization_id }) => organization_id)]
  const owed = await owedActivities(tx, asking, { from: event.starts_on, to: event.starts_on })
  return owed.filter(({ organizationId }) => units.includes(organizationId))
}

export async function countExchange(
  ctx: Ctx,
  id: string,
  { itemId }: Parsed<typeof countExchangeRoute>['body'],
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    await lockEvents(tx, localityId, [id])
    const event = await requireEvent(tx, askingOf(ctx), id)
    const { organizationId } = await seeItem(ctx, tx, itemId)
    const why = whyNotCounted(await readExchange(tx, localityId, id))
    if (why !== null) throw new AppError('exchange-not-counted', { why })
    const item = (await countableItems(tx, askingOf(ctx), event)).find((one) => one.itemId === itemId)
    if (item === undefined) throw new AppError('item-not-for-exchange')
    const key = { locality_id: localityId, event_id: id }
    const counted = await loadParts(tx, 'counted_exchanges', key)
    if (counted.some((one) => one.organization_id === organizationId)) {
      const names = await organizationNames(tx, localityId, [organizationId], ctx.today)
      throw new AppError('exchange-counted', { unit: names.get(organizationId) ?? '' })
    }
    await insertParts(tx, 'counted_exchanges', [
      { ...key, organization_id: organizationId, item_id: itemId, recorded_by: ctx.actor.name },
    ])
    await contributeToItem(ctx, tx, itemId)
    await ctx.record(tx, 'exchange-counted', { kind: 'event', id }, { title: item.title })
  })
}
