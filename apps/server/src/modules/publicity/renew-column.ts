import type { renewColumnRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { takeColumn } from './channel-access.ts'
import { insertRenewals } from './column-store.ts'
import { block } from './typed.ts'

/** Ghi một lần đổi mới chuyên mục: what changed about its format, and why. */
export const renewColumn = (
  ctx: Ctx,
  columnId: string,
  { happenedOn, text, reason }: Parsed<typeof renewColumnRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const column = await takeColumn(ctx, tx, columnId)
    const row = {
      locality_id: localityOf(ctx),
      id: newId(),
      column_id: columnId,
      happened_on: happenedOn as Day,
      text: cleanText(text),
      reason: block(reason),
      recorded_by: ctx.actor.name,
    }
    await insertRenewals(tx, [row])
    await ctx.record(
      tx,
      'column-renewed',
      { kind: 'column', id: columnId },
      { name: column.name, text: row.text },
    )
    return { id: row.id }
  })
