/**
 * Báo chuyên mục có thể thiếu kỳ, before the month ends: the people of the unit that leads it and of the standing agency, once
 * for each column and month however often the round is made.
 */
import type { MonthBoardRow } from '@guongsang/contract/publicity-boards.ts'
import { yearOf } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { standingAgencyOn } from '../organizations/index.ts'
import { askingOf } from './asking.ts'
import { canEditBroadcasts } from './channel-policy.ts'
import { boardRows } from './show-month-board.ts'

type Cell = MonthBoardRow['cells'][number]

export const warnOfShortColumns = (ctx: Ctx): Promise<void> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const rows = await boardRows(tx, asking, yearOf(today))
    const short = rows.flatMap((row) =>
      row.cells.filter(({ standing }) => standing === 'warning').map((cell) => ({ row, cell })),
    )
    if (short.length === 0) return
    const agency = (await standingAgencyOn(tx, localityId, today))?.id
    const units = [...new Set([...short.map(({ row }) => row.lead.id), ...(agency ? [agency] : [])])]
    const accounts = Map.groupBy(
      await accountsWorkingIn(tx, localityId, units, canEditBroadcasts, today),
      ({ organizationId }) => organizationId,
    )
    for (const { row, cell } of short) {
      const told = [row.lead.id, ...(agency ? [agency] : [])].flatMap((unit) => accounts.get(unit) ?? [])
      await tell(
        ctx,
        tx,
        { row, cell },
        told.map(({ accountId }) => accountId),
      )
    }
    await ctx.record(tx, 'short-columns-told', { kind: 'locality', id: localityId }, { count: short.length })
  })

const tell = (
  ctx: Ctx,
  tx: Tx,
  { row, cell }: { row: MonthBoardRow; cell: Cell },
  accountIds: readonly string[],
): Promise<void> =>
  notify(ctx, tx, {
    accountIds,
    kind: 'reminder',
    title: `Chuyên mục “${row.column.name}” có thể thiếu kỳ`,
    detail: cell.sentence,
    href: `/van-phong/bang-thang?nam=${cell.key.slice(0, 4)}`,
    key: `cadence:${row.column.id}:${cell.key}`,
  })
