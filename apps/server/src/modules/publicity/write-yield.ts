import { YIELD_KINDS } from '@guongsang/contract/publicity-item-words.ts'
import type { dropYieldRoute, writeYieldRoute } from '@guongsang/contract/publicity-item-yields.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { isWriter, type ItemInHand, itemObject, mayDecide, takeItem } from './item-access.ts'
import { canEditItems } from './item-policy.ts'
import { deleteYield, saveYield } from './item-yield-store.ts'

type Writing = Parsed<typeof writeYieldRoute>
type Dropping = Parsed<typeof dropYieldRoute>

const take = (ctx: Ctx, tx: Tx, id: string): Promise<ItemInHand> =>
  takeItem(ctx, tx, id, async (one) => isWriter(ctx, one) || (await mayDecide(ctx, tx, one, canEditItems)))

/** Sửa một hình thức của bài. */
export const writeYield = (ctx: Ctx, { id, kind }: Writing['params'], { text, version }: Writing['body']) =>
  ctx.transaction(async (tx) => {
    const item = await take(ctx, tx, id)
    const written = {
      locality_id: item.locality_id,
      item_id: id,
      kind,
      text: cleanText(text),
      edition: item.approved_edition ?? item.edition,
      written_by: ctx.actor.name,
    }
    await saveYield(tx, written, version)
    const facts = { title: item.title, kind: YIELD_KINDS[kind].toLowerCase() }
    await ctx.record(tx, 'publicity-item-yield-written', itemObject(id), facts)
  })

/** Bỏ bản sửa riêng: what the program makes of the text stands again. */
export const dropYield = (ctx: Ctx, { id, kind }: Dropping['params'], { version }: Dropping['body']) =>
  ctx.transaction(async (tx) => {
    const item = await take(ctx, tx, id)
    await deleteYield(tx, { localityId: item.locality_id, itemId: id, kind }, version)
    const facts = { title: item.title, kind: YIELD_KINDS[kind].toLowerCase() }
    await ctx.record(tx, 'publicity-item-yield-dropped', itemObject(id), facts)
  })
