import type { editColumnRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { takeColumn } from './channel-access.ts'
import { columnKeys, replaceCooperators, saveColumn } from './column-store.ts'
import { columnFacts } from './typed-column.ts'

/** Sửa chuyên mục. How often it comes is a rule of its own, with its day. */
export const editColumn = (
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editColumnRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const column = await takeColumn(ctx, tx, id)
    const facts = await columnFacts(ctx, tx, typed)
    await saveColumn(tx, column, version, { ...facts, ...columnKeys(facts) })
    await replaceCooperators(tx, localityOf(ctx), id, typed.cooperatorIds)
    await ctx.record(tx, 'column-edited', { kind: 'column', id }, { name: facts.name })
  })
