import type { waiveItemRoute } from '@guongsang/contract/plans-obligations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { itemStateAfter } from '@guongsang/core/plans/submission-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { isOpen } from './item-acts.ts'
import { saveItem } from './item-store.ts'
import { tellUnit } from './submission-news.ts'
import { loadSubmissions } from './submission-store.ts'
import { demandInForce, takeItem, wordsOf } from './take-item.ts'
import { itemStateWord } from './words.ts'

/** Miễn việc này cho đơn vị, có lý do; bỏ miễn thì đơn vị lại phải nộp theo hạn cũ. */
export async function waiveItem(
  ctx: Ctx,
  id: string,
  { waived, reason, version }: Parsed<typeof waiveItemRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const inHand = await takeItem(ctx, tx, id)
    const { item } = inHand
    if (!inHand.rights.receives) throw new AppError('forbidden')
    demandInForce(inHand)
    if (waived ? !isOpen(item) : item.state !== 'waived')
      throw new AppError('item-not-owed', { state: itemStateWord(item.state) })
    const latest = waived ? undefined : (await loadSubmissions(tx, item.locality_id, [id])).at(-1)
    await saveItem(tx, item, version, {
      state: waived ? 'waived' : latest === undefined ? 'owed' : itemStateAfter(latest.state),
      state_reason: waived ? reason : null,
    })
    const event = waived ? 'item-waived' : 'item-unwaived'
    await ctx.record(tx, event, { kind: 'item', id }, { ...wordsOf(inHand), reason })
    const title = waived ? 'Được miễn' : 'Bỏ miễn, phải nộp theo hạn cũ'
    await tellUnit(ctx, tx, inHand, { title, detail: reason })
  })
}
