import { AWARD_LEVELS, GROUNDS, SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { scopeOf } from './award-scope.ts'
import { type AwardFilter, type AwardRead, readAwards } from './queries.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Đối tượng', width: 32 },
  { header: 'Loại đối tượng', width: 16 },
  { header: 'Đơn vị', width: 40 },
  { header: 'Danh hiệu, hình thức', width: 40 },
  { header: 'Cấp khen', width: 14 },
  { header: 'Loại hình', width: 20 },
  { header: 'Từ năm', width: 9 },
  { header: 'Năm', width: 9 },
  { header: 'Số quyết định', width: 20 },
  { header: 'Ngày quyết định', width: 14, kind: 'date' },
  { header: 'Người ký, cơ quan quyết định', width: 32 },
  { header: 'Đã thu hồi', width: 10 },
]

/** Xuất lịch sử khen thưởng: what the actor may see. That it left the system is recorded. */
export async function exportAwards(ctx: Ctx, filter: AwardFilter): Promise<Download> {
  const localityId = localityOf(ctx)
  const rows = await ctx.transaction(async (tx) => {
    const asking = { localityId, actor: ctx.actor, today: ctx.today }
    const read = await readAwards(tx, asking, { filter, scope: await scopeOf(tx, asking, filter) })
    await ctx.record(tx, 'awards-exported', { kind: 'locality', id: localityId }, { count: read.length })
    return read
  })
  return {
    body: exportSheet('Lịch sử khen thưởng', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Lịch sử khen thưởng ngày ${formatDay(ctx.today)}.xlsx`,
  }
}

const cells = (row: AwardRead, index: number) => [
  index + 1,
  row.subjectName,
  SUBJECT_KINDS[row.subjectKind],
  row.organizationName,
  row.title,
  AWARD_LEVELS[row.level],
  row.ground === null ? null : GROUNDS[row.ground],
  String(row.yearFrom),
  String(row.year),
  row.decisionNumber,
  row.decidedOn,
  row.decidedBy,
  row.revoked ? 'x' : null,
]
