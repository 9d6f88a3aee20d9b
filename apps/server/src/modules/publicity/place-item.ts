import type { placeItemRoute } from '@guongsang/contract/publicity-item-steps.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { organizationPaths } from '../organizations/index.ts'
import { askingOf } from './asking.ts'
import { findBroadcast } from './broadcast-queries.ts'
import { type ChannelHead, channelHeads, columnHeads } from './channel-heads.ts'
import { mayForAny } from './channel-policy.ts'
import { demandNext, itemObject, stepTo, takeItem } from './item-access.ts'
import { canPlaceItems } from './item-policy.ts'
import { insertPlacements } from './item-store.ts'
import { line, refuse } from './typed.ts'

type Asked = Parsed<typeof placeItemRoute>['body']

/** Ghi nơi đã đăng, phát: on which channel, in which column, which edition. The program itself posts nowhere. */
export const placeItem = (ctx: Ctx, id: string, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const channel = (await channelHeads(tx, localityId, [asked.channelId])).get(asked.channelId)
    if (channel === undefined) refuse('channelId', 'Không tìm thấy kênh này. Hãy chọn lại.')
    const item = await takeItem(ctx, tx, id, () => mayPlaceOn(ctx, tx, channel))
    demandNext(item, 'publish')
    if (asked.placedOn > ctx.today) refuse('placedOn', 'Ngày đăng, phát chưa tới.')
    await demandColumn(ctx, tx, asked)
    await demandBroadcast(ctx, tx, asked)
    const placement = newId()
    await insertPlacements(tx, [
      {
        locality_id: localityId,
        id: placement,
        item_id: id,
        edition: item.approved_edition!,
        channel_id: asked.channelId,
        column_id: asked.columnId,
        broadcast_id: asked.broadcastId,
        placed_on: asked.placedOn as Day,
        address: asked.address,
        note: line(asked.note),
        recorded_by: ctx.actor.name,
      },
    ])
    await stepTo(ctx, tx, item, { act: 'publish', version: asked.version, on: asked.placedOn as Day })
    const facts = { title: item.title, channel: channel.name, on: formatDay(asked.placedOn as Day) }
    await ctx.record(tx, 'publicity-item-placed', itemObject(id), facts)
    return { id: placement }
  })

/** A unit writes down what went out on the channels it keeps. */
export async function mayPlaceOn(ctx: Ctx, tx: Tx, { ownerIds }: ChannelHead): Promise<boolean> {
  const localityId = localityOf(ctx)
  const paths = await organizationPaths(tx, localityId, ownerIds, ctx.today)
  return mayForAny(ctx.actor, canPlaceItems, localityId, [...paths.values()])
}

async function demandColumn(ctx: Ctx, tx: Tx, { columnId, channelId }: Asked): Promise<void> {
  if (columnId === null) return
  const column = (await columnHeads(tx, localityOf(ctx), [columnId])).get(columnId)
  if (column?.channelId !== channelId) refuse('columnId', 'Chuyên mục này thuộc kênh khác. Hãy chọn lại.')
}

async function demandBroadcast(ctx: Ctx, tx: Tx, { broadcastId, channelId }: Asked): Promise<void> {
  if (broadcastId === null) return
  const broadcast = await findBroadcast(tx, askingOf(ctx), broadcastId)
  if (broadcast?.channel_id !== channelId)
    refuse('broadcastId', 'Kỳ phát sóng này không thuộc kênh đã chọn. Hãy chọn lại.')
}
