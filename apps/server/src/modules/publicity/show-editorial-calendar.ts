import type { showEditorialCalendarRoute } from '@guongsang/contract/publicity-boards.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { day, endOfMonth, startOfMonth } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { askingOf } from './asking.ts'
import { readBroadcastsBetween } from './broadcast-queries.ts'
import { shownBroadcasts } from './broadcast-rows.ts'

/** Lịch biên tập chung: what each column shows in a month, of whom, made with whom. */
export const showEditorialCalendar = (
  ctx: Ctx,
  { month, columnId }: Parsed<typeof showEditorialCalendarRoute>['query'],
) =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const from = month === undefined ? startOfMonth(ctx.today) : day(`${month}-01`)
    const rows = await readBroadcastsBetween(tx, asking, { from, to: endOfMonth(from), columnId })
    const shown = await shownBroadcasts(tx, asking, rows)
    const byDay = Map.groupBy(shown, ({ row }) => row.airedOn ?? row.plannedOn)
    return {
      month: from.slice(0, 7),
      days: [...byDay].map(([on, all]) => ({
        on,
        broadcasts: all.map(({ row, units }) => ({ ...row, units })),
      })),
    }
  })
