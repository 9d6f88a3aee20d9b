import type { Ctx } from '../../platform/ctx.ts'
import { roundUnits, seeItem } from '../plans/index.ts'
import { shownNominations } from './nomination-rows.ts'
import { askingOf } from './reach.ts'
import { readNominations } from './round-queries.ts'

/** Các điển hình trong bài giới thiệu của một kỳ, and what the year still lacks. */
export const listItemNominations = (ctx: Ctx, itemId: string) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const item = await seeItem(ctx, tx, itemId)
    const read = await readNominations(tx, asking, { itemId })
    const units = await roundUnits(tx, asking, item)
    const isOpen = ['owed', 'with-head', 'returned'].includes(item.state)
    const acts = item.rights.drafts && isOpen ? ['edit', 'withdraw'] : []
    return {
      rows: await shownNominations(tx, asking.localityId, read, { may: () => acts }),
      warnings: units.find((one) => one.item.id === itemId)?.warnings ?? [],
    }
  })
