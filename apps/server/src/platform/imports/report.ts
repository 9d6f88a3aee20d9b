import { IMPORT_ACTIONS } from '@guongsang/contract/imports.ts'
import { type Ctx, localityOf } from '../ctx.ts'
import { formats } from '../files/inspect.ts'
import type { Download } from '../http/handle.ts'
import { exportSheet, type SheetColumn } from '../spreadsheets/write-sheet.ts'
import { shownCell } from './columns.ts'
import { kindOf } from './kind.ts'
import { seenBatch } from './queries.ts'
import { loadRows, type StoredRow } from './store.ts'

/** Tải lại tệp đã nhập, thêm cột kết quả và lý do: to be mended in Excel and sent again. */
export async function downloadImportReport(ctx: Ctx, id: string): Promise<Download> {
  const localityId = localityOf(ctx)
  const { batch, rows } = await ctx.transaction(async (tx) => ({
    batch: await seenBatch(tx, localityId, ctx.actor, id),
    rows: await loadRows(tx, localityId, id),
  }))
  const present = batch.columns.filter(({ letter }) => letter !== null)
  const widths = kindOf(batch.subject).columns
  const columns: SheetColumn[] = [
    { header: 'Dòng', width: 8, kind: 'number' },
    ...present.map(({ key, label }) => ({ header: label, width: widths[key]?.width ?? 20 })),
    { header: 'Kết quả', width: 18 },
    { header: 'Lý do', width: 60 },
  ]
  const labels = new Map(batch.columns.map(({ key, label }) => [key, label]))
  const cells = (row: StoredRow) => [
    row.row_number,
    ...present.map(({ key }) => shownCell(key, row.cells[key] ?? '')),
    IMPORT_ACTIONS[row.action],
    [row.summary, ...row.findings.map((one) => sayFinding(labels.get(one.column), one.reason))].join('\n'),
  ]
  return {
    body: exportSheet('Kết quả nhập', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Kết quả ${batch.file_name}`,
  }
}

const sayFinding = (label: string | undefined, reason: string): string =>
  label === undefined ? reason : `${label}: ${reason}`
