import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { contributeToItem } from '../plans/index.ts'
import { openNomination } from './edit-nomination.ts'
import { saveNomination } from './round-store.ts'
import { lockExemplar } from './store.ts'

/** Bỏ một điển hình khỏi bài giới thiệu chưa gửi hoặc bị trả lại. */
export const withdrawNomination = (ctx: Ctx, id: string, { version }: { version: number }): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { found, item, round } = await openNomination(ctx, tx, id)
    if (item.openParts.length > 0 && !item.openParts.includes('amount'))
      throw new AppError('nomination-part-closed')
    await saveNomination(tx, found, version, { withdrawn: true })
    await contributeToItem(ctx, tx, found.item_id)
    const { title } = await lockExemplar(tx, found.locality_id, found.exemplar_id)
    const words = { title, round: round.label }
    await ctx.record(tx, 'nomination-withdrawn', { kind: 'exemplar', id: found.exemplar_id }, words)
  })
