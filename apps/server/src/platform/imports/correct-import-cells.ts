import type { ImportBatch } from '@guongsang/contract/imports.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../ctx.ts'
import { AppError } from '../errors.ts'
import { splitNames } from './cells.ts'
import type { ImportColumns } from './columns.ts'
import { replan } from './preview.ts'
import { askedRow } from './store.ts'

export interface CellCorrection {
  column: string
  value: string
  replacement: string
  /** Only in this row; null: wherever the value stands. */
  rowNumber: number | null
}

/**
 * Thay một giá trị của một cột: 'Sở' is 'Sở, ban, ngành', in all its rows. An empty replacement clears the cell; an empty
 * value is meant where something is missed, and is filled in.
 */
export function correctImportCells(
  ctx: Ctx,
  id: string,
  corrections: readonly CellCorrection[],
): Promise<ImportBatch> {
  return replan(ctx, id, ({ columns }, stored) => {
    let corrected = stored.map(askedRow)
    for (const correction of corrections) {
      const before = corrected
      corrected = before.map((row, at) => {
        if (correction.rowNumber !== null && correction.rowNumber !== row.number) return row
        const isMissed = stored[at]!.findings.some(
          (one) => one.column === correction.column && one.value === '',
        )
        const cell = row.cells[correction.column] ?? (isMissed ? '' : undefined)
        const text = replaced(columns, cell, correction)
        if (text === undefined) return row
        const { [correction.column]: _, ...others } = row.cells
        return { ...row, cells: text === '' ? others : { ...others, [correction.column]: text } }
      })
      if (corrected.every((row, at) => row === before[at])) throw notFound(columns, correction)
    }
    return corrected
  })
}

/** The cell as corrected; undefined when it does not hold the value. */
function replaced(
  columns: ImportColumns,
  text: string | undefined,
  { column, value, replacement }: CellCorrection,
): string | undefined {
  if (text === undefined) return undefined
  if (text === value) return cleanText(replacement)
  if (columns[column]?.kind !== 'names') return undefined
  const parts = splitNames(text)
  if (!parts.includes(value)) return undefined
  return splitNames(parts.map((part) => (part === value ? replacement : part)).join(';')).join('; ')
}

const notFound = (columns: ImportColumns, { column, value }: CellCorrection): AppError =>
  new AppError('import-value-not-found', { value, column: columns[column]?.label ?? column })
