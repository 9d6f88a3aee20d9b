/** Ban Tuyên giáo chọn nội dung cho các kênh của Đảng: picked, used, dropped. */
import type { dropPickRoute, pickContentRoute, usePickRoute } from '@guongsang/contract/publicity-picks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { channelHeads } from './channel-heads.ts'
import { line } from './typed.ts'
import { demandChosen, titleOf } from './picked-content.ts'
import { insertPicks, lockPick, savePick, type StoredPick } from './pick-store.ts'

const pickObject = (id: string) => ({ kind: 'publicity-pick', id })

export const pickContent = (
  ctx: Ctx,
  { itemId, exemplarId, channelId, note }: Parsed<typeof pickContentRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const [title] = await demandChosen(tx, localityId, [{ itemId, exemplarId }])
    if (channelId !== null && !(await channelHeads(tx, localityId, [channelId])).has(channelId))
      throw new AppError('invalid-input', {}, [
        { field: 'channelId', message: 'Không tìm thấy kênh này. Hãy chọn lại.' },
      ])
    const id = newId()
    await insertPicks(tx, [
      {
        locality_id: localityId,
        id,
        item_id: itemId,
        exemplar_id: exemplarId,
        channel_id: channelId,
        note: line(note),
        picked_on: ctx.today,
        picked_by: ctx.actor.name,
        used_on: null,
        dropped_on: null,
        dropped_reason: null,
      },
    ])
    await ctx.record(tx, 'publicity-item-picked', pickObject(id), { title })
    return { id }
  })

export const usePick = (
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof usePickRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const pick = await takeOpen(ctx, tx, id)
    await savePick(tx, pick, version, { used_on: ctx.today })
    const title = await titleOf(tx, pick.locality_id, pick)
    await ctx.record(tx, 'publicity-item-pick-used', pickObject(id), { title })
  })

export const dropPick = (
  ctx: Ctx,
  id: string,
  { reason, version }: Parsed<typeof dropPickRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const pick = await takeOpen(ctx, tx, id)
    await savePick(tx, pick, version, { dropped_on: ctx.today, dropped_reason: reason })
    const title = await titleOf(tx, pick.locality_id, pick)
    await ctx.record(tx, 'publicity-item-pick-dropped', pickObject(id), { title, reason })
  })

async function takeOpen(ctx: Ctx, tx: Tx, id: string): Promise<StoredPick> {
  const pick = await lockPick(tx, localityOf(ctx), id)
  if (pick === undefined) throw new AppError('publicity-item-pick-not-found', { id })
  if (pick.used_on !== null || pick.dropped_on !== null) throw new AppError('publicity-item-pick-settled')
  return pick
}
