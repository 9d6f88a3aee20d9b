import type { ExemplarFilter } from '@guongsang/contract/exemplars.ts'
import { EXEMPLAR_SUBJECTS, SOURCES, STAGES } from '@guongsang/contract/exemplars-words.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { type ExemplarRead, readAll } from './exemplar-queries.ts'
import { type LabelBook, labelBook } from './labels.ts'
import { askingOf, reachOf } from './reach.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Tên điển hình', width: 48 },
  { header: 'Loại', width: 20 },
  { header: 'Đối tượng', width: 32 },
  { header: 'Loại đối tượng', width: 16 },
  { header: 'Đơn vị', width: 40 },
  { header: 'Lĩnh vực', width: 40 },
  { header: 'Bước', width: 18 },
  { header: 'Cấp', width: 14 },
  { header: 'Ngày phát hiện', width: 14, kind: 'date' },
  { header: 'Nguồn phát hiện', width: 24 },
  { header: 'Cách làm', width: 60 },
  { header: 'Hiệu quả', width: 60 },
]

/** Xuất danh sách điển hình: what the actor may see. That it left the system is recorded. */
export async function exportExemplars(ctx: Ctx, filter: ExemplarFilter): Promise<Download> {
  const asking = askingOf(ctx)
  const { rows, book } = await ctx.transaction(async (tx) => {
    const read = await readAll(tx, await reachOf(tx, asking), filter)
    const count = read.length
    await ctx.record(tx, 'exemplars-exported', { kind: 'locality', id: asking.localityId }, { count })
    return { rows: read, book: await labelBook(tx, asking.localityId) }
  })
  return {
    body: exportSheet(
      'Điển hình',
      columns,
      rows.map((row, at) => cells(row, at, book)),
    ),
    type: formats.xlsx,
    fileName: `Danh sách điển hình ngày ${formatDay(ctx.today)}.xlsx`,
  }
}

const cells = (row: ExemplarRead, index: number, book: LabelBook) => [
  index + 1,
  row.title,
  book.coded('kind', row.kind).label,
  row.subject_name,
  EXEMPLAR_SUBJECTS[row.subject_kind],
  row.organization_name,
  row.comprehensive ? 'Toàn diện' : row.fields.map((code) => book.coded('field', code).label).join('; '),
  STAGES[row.stage],
  book.codedOrNull('level', row.level)?.label ?? null,
  row.found_on,
  row.source_text === null ? SOURCES[row.source] : `${SOURCES[row.source]}: ${row.source_text}`,
  row.practice,
  row.effect,
]
