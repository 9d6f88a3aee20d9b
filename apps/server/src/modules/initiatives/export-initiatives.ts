import type { exportInitiativesRoute, InitiativeRow as Shown } from '@guongsang/contract/initiatives.ts'
import { INITIATIVE_KINDS, SEASONS, WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './access.ts'
import { listInitiatives } from './list-initiatives.ts'
import { stateWord } from './words.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Tên sáng kiến, giải pháp, đề tài', width: 60 },
  { header: 'Loại', width: 16 },
  { header: 'Tác giả và tỷ lệ đóng góp', width: 44 },
  { header: 'Đơn vị', width: 40 },
  { header: 'Lĩnh vực', width: 28 },
  { header: 'Mùa xét', width: 24 },
  { header: 'Năm', width: 12 },
  { header: 'Trạng thái', width: 18 },
  { header: 'Phạm vi ảnh hưởng', width: 18 },
]

/** A locality has some hundreds of them in a season. */
const MOST = 10_000

/** Xuất danh sách sáng kiến. That it left the system is recorded. */
export async function exportInitiatives(
  ctx: Ctx,
  asked: Parsed<typeof exportInitiativesRoute>['query'],
): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const page = await listInitiatives(tx, askingOf(ctx), asked, { limit: MOST })
    const object = { kind: 'locality', id: localityOf(ctx) }
    await ctx.record(tx, 'initiatives-exported', object, { count: page.rows.length })
    return page.rows
  })
  return {
    body: exportSheet('Sáng kiến', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Sáng kiến ngày ${formatDay(ctx.today)}.xlsx`,
  }
}

const cells = (row: Shown, index: number) => [
  index + 1,
  row.title,
  INITIATIVE_KINDS[row.kind],
  row.authors
    .map(({ name, sharePercent }) => `${name} (${formatNumber(sharePercent, { decimals: 2 })}%)`)
    .join('; '),
  row.organization.name,
  row.field?.label ?? null,
  SEASONS[row.season],
  row.seasonLabel,
  stateWord(row.state),
  row.scope === null ? null : WORK_SCOPES[row.scope],
]
