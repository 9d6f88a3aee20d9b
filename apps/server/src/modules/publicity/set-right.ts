import type { setRightRoute } from '@guongsang/contract/publicity-item-steps.ts'
import { REMEDY_KINDS } from '@guongsang/contract/publicity-item-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { owedAt } from '@guongsang/core/publicity/remedies.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { channelHeads } from './channel-heads.ts'
import { itemObject, takeItem } from './item-access.ts'
import { findPlacement, insertRemedies } from './item-store.ts'
import { line, refuse } from './typed.ts'
import { mayPlaceOn } from './place-item.ts'

/** Ghi đã sửa, đã gỡ hoặc đã thông báo đính chính at one of the places an item went to. */
export const setRight = (
  ctx: Ctx,
  placementId: string,
  asked: Parsed<typeof setRightRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const found = await findPlacement(tx, localityId, placementId)
    if (found === undefined) throw new AppError('publicity-item-placement-not-found', { id: placementId })
    const { item_id: id, channel_id: channelId } = found
    const channel = (await channelHeads(tx, localityId, [channelId])).get(channelId)!
    const item = await takeItem(ctx, tx, id, () => mayPlaceOn(ctx, tx, channel))
    // Read again under the lock: two may tick it off at once.
    const place = (await findPlacement(tx, localityId, placementId))!
    const owed = owedAt({ state: item.state, approvedEdition: item.approved_edition }, place)
    if (owed === null) throw new AppError('publicity-item-placement-settled')
    if (owed === 'take-down' && asked.kind !== 'taken-down')
      refuse('kind', 'Bài đã gỡ: ghi đã gỡ hoặc đã báo không dùng nữa.')
    if (asked.happenedOn > ctx.today) refuse('happenedOn', 'Ngày này chưa tới.')
    if (asked.happenedOn < place.placed_on) refuse('happenedOn', 'Ngày này trước ngày đăng, phát.')
    const remedy = newId()
    await insertRemedies(tx, [
      {
        locality_id: localityId,
        id: remedy,
        placement_id: placementId,
        item_id: id,
        kind: asked.kind,
        edition: item.approved_edition!,
        happened_on: asked.happenedOn as Day,
        address: line(asked.address),
        note: line(asked.note),
        recorded_by: ctx.actor.name,
      },
    ])
    const facts = { kind: REMEDY_KINDS[asked.kind], title: item.title, channel: channel.name }
    await ctx.record(tx, 'publicity-item-set-right', itemObject(id), facts)
    return { id: remedy }
  })
