import { LEVELS, ORGANIZATION_STATES } from '@guongsang/contract/organizations-words.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Download } from '../../platform/http/handle.ts'
import { formats } from '../../platform/files/inspect.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { localityOf } from './change.ts'
import { type OrganizationFilter, type OrganizationRead, readOrganizations } from './organization-queries.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Tên cơ quan, đơn vị', width: 48 },
  { header: 'Tên ngắn', width: 24 },
  { header: 'Viết tắt', width: 14 },
  { header: 'Loại', width: 28 },
  { header: 'Cấp', width: 12 },
  { header: 'Trực thuộc', width: 36 },
  { header: 'Địa bàn', width: 24 },
  { header: 'Thuộc UBND', width: 12 },
  { header: 'Ngành dọc', width: 12 },
  { header: 'Người đứng đầu', width: 24 },
  { header: 'Chức vụ', width: 20 },
  { header: 'Từ ngày', width: 12, kind: 'date' },
  { header: 'Đến ngày', width: 12, kind: 'date' },
  { header: 'Trạng thái', width: 16 },
]

/** Xuất danh sách cơ quan, đơn vị ra Excel: the same columns as the form to import. */
export async function exportOrganizations(ctx: Ctx, filter: OrganizationFilter): Promise<Download> {
  const rows = await ctx.transaction((tx) => readOrganizations(tx, localityOf(ctx), filter))
  return {
    body: exportSheet('Đơn vị', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Danh sách cơ quan, đơn vị ngày ${formatDay(filter.on)}.xlsx`,
  }
}

const yes = (value: boolean): string => (value ? 'Có' : 'Không')

const cells = (row: OrganizationRead, index: number) => [
  index + 1,
  row.name,
  row.short_name,
  row.abbreviation,
  row.kind_label,
  LEVELS[row.level as keyof typeof LEVELS],
  row.parent_name,
  row.jurisdiction_name,
  yes(row.under_committee),
  yes(row.vertical),
  row.head_name,
  row.head_title,
  row.founded_on,
  row.ended_on,
  ORGANIZATION_STATES[row.state],
]
