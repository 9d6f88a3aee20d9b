import type { closeColumnRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takeColumn } from './channel-access.ts'
import { saveColumn } from './column-store.ts'
import { refuseIf } from './typed.ts'

/** Dừng chuyên mục từ một ngày. What it brought out stays. */
export const closeColumn = (
  ctx: Ctx,
  id: string,
  { closedOn, reason, version }: Parsed<typeof closeColumnRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const column = await takeColumn(ctx, tx, id)
    if (closedOn < column.opened_on)
      refuseIf([{ field: 'closedOn', message: `Chuyên mục mở từ ${formatDay(column.opened_on)}.` }])
    const on = closedOn as Day
    await saveColumn(tx, column, version, { closed_on: on, close_reason: cleanLine(reason) })
    await ctx.record(
      tx,
      'column-closed',
      { kind: 'column', id },
      { name: column.name, on: formatDay(on), reason: cleanLine(reason) },
    )
  })
