import {
  type exportInspectionsRoute,
  INSPECTION_STANDINGS,
  type InspectionRow,
} from '@guongsang/contract/plans-inspections.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './access.ts'
import { listInspections } from './list-inspections.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Đơn vị', width: 40 },
  { header: 'Ngày kiểm tra', width: 14, kind: 'date' },
  { header: 'Người, đoàn kiểm tra', width: 36 },
  { header: 'Nội dung kiểm tra', width: 50 },
  { header: 'Yêu cầu khắc phục', width: 60 },
  { header: 'Hạn khắc phục', width: 14, kind: 'date' },
  { header: 'Trạng thái', width: 20 },
  { header: 'Ngày khắc phục', width: 14, kind: 'date' },
  { header: 'Kết quả khắc phục', width: 60 },
  { header: 'Số ngày trễ', width: 10, kind: 'number' },
]

/** Some years of every unit of a locality. */
const MOST = 10_000

/** Xuất các lần kiểm tra. That they left the system is recorded. */
export async function exportInspections(
  ctx: Ctx,
  asked: Parsed<typeof exportInspectionsRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const page = await listInspections(tx, askingOf(ctx), { ...asked, limit: MOST })
    const object = { kind: 'locality', id: localityOf(ctx) }
    await ctx.record(tx, 'inspections-exported', object, { count: page.rows.length })
    return page.rows
  })
  return {
    body: exportSheet('Kiểm tra đơn vị', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Kiểm tra đơn vị ngày ${formatDay(ctx.today).replaceAll('/', '-')}.xlsx`,
  }
}

const cells = (row: InspectionRow, index: number) => [
  index + 1,
  row.organization.name,
  row.heldOn,
  row.byWhom,
  row.scope,
  row.demand,
  row.remedyDueOn,
  INSPECTION_STANDINGS[row.standing],
  row.remediedOn,
  row.remedy,
  row.daysLate,
]
