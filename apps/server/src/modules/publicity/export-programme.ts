import { PROGRAMME_LINE_STANDINGS } from '@guongsang/contract/publicity-channel-words.ts'
import type { Programme } from '@guongsang/contract/publicity-programmes.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { askingOf } from './asking.ts'
import { showProgramme } from './show-programme.ts'

const columns: readonly SheetColumn[] = [
  { header: 'Tháng', width: 8, kind: 'number' },
  { header: 'Nội dung', width: 60 },
  { header: 'Hình thức', width: 24 },
  { header: 'Kênh', width: 36 },
  { header: 'Đối tượng', width: 36 },
  { header: 'Người phụ trách', width: 28 },
  { header: 'Số lượng', width: 10, kind: 'number' },
  { header: 'Đã làm', width: 10, kind: 'number' },
  { header: 'Tiến độ', width: 16 },
  { header: 'Kết quả', width: 60 },
]

/** Xuất chương trình và tiến độ ra Excel. */
export async function exportProgramme(ctx: Ctx, id: string): Promise<Download> {
  const programme = await ctx.transaction(async (tx) => {
    const shown = await showProgramme(tx, askingOf(ctx), id)
    await ctx.record(tx, 'programme-exported', { kind: 'programme', id }, { title: shown.title })
    return shown
  })
  return {
    body: exportSheet('Chương trình tuyên truyền', columns, programme.lines.map(cells)),
    type: formats.xlsx,
    fileName: `Chương trình tuyên truyền ${programme.year} - ${programme.organization.name}.xlsx`,
  }
}

const cells = (line: Programme['lines'][number]) => [
  line.month,
  line.content,
  line.form?.label ?? null,
  line.channel?.name ?? null,
  line.audiences.map(({ label }) => label).join('; '),
  line.inCharge,
  line.quantity,
  line.done,
  PROGRAMME_LINE_STANDINGS[line.standing],
  line.results.map(({ text }) => text).join('; '),
]
