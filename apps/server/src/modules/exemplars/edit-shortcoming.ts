import type { Ctx } from '../../platform/ctx.ts'
import { localityOf } from '../../platform/ctx.ts'
import { type ShortcomingAsked, shortcomingOf } from './add-shortcoming.ts'
import { findLife, saveShortcoming } from './life-store.ts'
import { canSeeShortcomings } from './policy.ts'
import { takeLiving } from './take-exemplar.ts'

/** Sửa mặt còn hạn chế, hoặc ghi đã khắc phục. */
export const editShortcoming = (
  ctx: Ctx,
  id: string,
  { version, ...asked }: ShortcomingAsked & { version: number },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const found = await findLife(tx, 'shortcomings', localityOf(ctx), id)
    const { exemplar } = await takeLiving(ctx, tx, found.exemplar_id, canSeeShortcomings)
    const after = shortcomingOf(ctx, asked)
    await saveShortcoming(tx, found, version, after)
    const isDone = found.done_on === null && after.done_on !== null
    await ctx.record(
      tx,
      isDone ? 'exemplar-shortcoming-remedied' : 'exemplar-shortcoming-edited',
      { kind: 'exemplar', id: exemplar.id },
      { title: exemplar.title },
    )
  })
