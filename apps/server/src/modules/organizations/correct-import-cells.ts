import type { ImportBatch } from '@guongsang/contract/organizations-imports.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { splitNames } from './import-cells.ts'
import { columnsOf, type ImportSubject } from './import-columns.ts'
import { replan } from './import-preview.ts'

export interface CellCorrection {
  column: string
  value: string
  replacement: string
  /** Only in this row; null: wherever the value stands. */
  rowNumber: number | null
}

/** Thay một giá trị của một cột: 'Sở' is 'Sở, ban, ngành', in all its rows. An empty replacement clears the cell. */
export function correctImportCells(
  ctx: Ctx,
  id: string,
  corrections: readonly CellCorrection[],
): Promise<ImportBatch> {
  return replan(ctx, id, (batch, rows) => {
    let corrected = rows
    for (const correction of corrections) {
      const before = corrected
      corrected = before.map((row) => {
        if (correction.rowNumber !== null && correction.rowNumber !== row.number) return row
        const text = replaced(batch.subject, row.cells[correction.column], correction)
        if (text === undefined) return row
        const { [correction.column]: _, ...others } = row.cells
        return { ...row, cells: text === '' ? others : { ...others, [correction.column]: text } }
      })
      if (corrected.every((row, at) => row === before[at])) throw notFound(batch.subject, correction)
    }
    return corrected
  })
}

/** The cell as corrected; undefined when it does not hold the value. */
function replaced(
  subject: ImportSubject,
  text: string | undefined,
  { column, value, replacement }: CellCorrection,
): string | undefined {
  if (text === undefined) return undefined
  if (text === value) return cleanText(replacement)
  if (columnsOf(subject)[column]?.kind !== 'names') return undefined
  const parts = splitNames(text)
  if (!parts.includes(value)) return undefined
  return splitNames(parts.map((part) => (part === value ? replacement : part)).join(';')).join('; ')
}

const notFound = (subject: ImportSubject, { column, value }: CellCorrection): AppError =>
  new AppError('import-value-not-found', { value, column: columnsOf(subject)[column]?.label ?? column })
