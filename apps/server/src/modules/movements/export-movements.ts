import type { exportMovementsRoute, MovementRow as Shown } from '@guongsang/contract/movements.ts'
import { MOVEMENT_KINDS, MOVEMENT_STANDINGS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './access.ts'
import { listMovements } from './list-movements.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Tên phong trào', width: 70 },
  { header: 'Loại', width: 24 },
  { header: 'Cấp phát động', width: 16 },
  { header: 'Nơi phát động', width: 40 },
  { header: 'Ngày phát động', width: 16 },
  { header: 'Từ ngày', width: 14 },
  { header: 'Đến ngày', width: 14 },
  { header: 'Trọng tâm', width: 12 },
  { header: 'Học tập và làm theo Bác', width: 24 },
  { header: 'Đơn vị hưởng ứng', width: 18, kind: 'number' },
  { header: 'Tập thể tham gia', width: 18, kind: 'number' },
  { header: 'Cá nhân tham gia', width: 18, kind: 'number' },
  { header: 'Tình trạng', width: 18 },
]

/** A locality has some hundreds of them. */
const MOST = 5000

/** Xuất danh sách phong trào. That it left the system is recorded. */
export async function exportMovements(
  ctx: Ctx,
  asked: Parsed<typeof exportMovementsRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const page = await listMovements(tx, askingOf(ctx), asked, { limit: MOST })
    const object = { kind: 'locality', id: localityOf(ctx) }
    await ctx.record(tx, 'movements-exported', object, { count: page.rows.length })
    return page.rows
  })
  return {
    body: exportSheet('Phong trào thi đua', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Phong trào thi đua ngày ${formatDay(ctx.today)}.xlsx`,
  }
}

const dated = (on: string | null) => (on === null ? null : formatDay(on as Day))

const cells = (row: Shown, index: number) => [
  index + 1,
  row.name,
  MOVEMENT_KINDS[row.kind],
  LEVELS[row.level],
  row.launchedBy,
  dated(row.launchedOn),
  dated(row.from),
  dated(row.to),
  row.isFocus ? 'Có' : null,
  row.followsHoChiMinh ? 'Có' : null,
  row.responses.units,
  row.responses.collectives,
  row.responses.individuals,
  MOVEMENT_STANDINGS[row.standing],
]
