/** A sheet somebody filled in, as text cells under known columns. Whatever a cell holds, it is kept as a person reads it. */
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { ImportBatch } from '@guongsang/contract/imports.ts'
import { AppError } from '../errors.ts'
import { cellDay, cellText } from '../spreadsheets/cells.ts'
import { cellAddress, findHeader, type Header } from '../spreadsheets/header.ts'
import type { SheetContent, SheetRow, SheetValue } from '../spreadsheets/read-sheet.ts'
import { type CellKind, headerOf, IGNORED, type ImportColumns } from './columns.ts'
import type { ImportKind } from './kind.ts'

/** More than any list of people or units of one locality; the preview of so many is still read in seconds. */
export const IMPORT_ROWS_MAX = 20_000

export interface ImportTable {
  columns: ImportBatch['columns']
  unknownColumns: string[]
  rows: { number: number; cells: Record<string, string> }[]
}

/** The sheet that has most of the columns; refused when none has a column that names the thing. */
export function readTable(
  { columns, mainColumns }: Pick<ImportKind, 'columns' | 'mainColumns'>,
  sheets: readonly SheetContent[],
): ImportTable {
  const names = Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, [column.label, headerOf(column), ...column.also]]),
  )
  const found = sheets
    .flatMap((sheet) => {
      const header = findHeader(sheet.rows, names)
      return header && mainColumns.some((key) => header.columns[key] !== undefined) ? [{ sheet, header }] : []
    })
    .toSorted((a, b) => Object.keys(b.header.columns).length - Object.keys(a.header.columns).length)[0]
  if (!found) throw new AppError('import-without-header')
  const rows = found.sheet.rows
    .filter((row) => row.number > found.header.row)
    .map((row) => ({ number: row.number, cells: readCells(columns, found.header, row) }))
    .filter((row) => Object.keys(row.cells).length > 0)
  if (rows.length === 0) throw new AppError('import-without-rows')
  if (rows.length > IMPORT_ROWS_MAX)
    throw new AppError('import-too-long', {
      count: formatNumber(rows.length),
      most: formatNumber(IMPORT_ROWS_MAX),
    })
  return { columns: shownColumns(columns, found.header), unknownColumns: strange(found.header), rows }
}

const shownColumns = (columns: ImportColumns, header: Header<Record<string, string[]>>) =>
  Object.entries(columns).map(([key, { label }]) => {
    const index = header.columns[key]
    return { key, label, letter: index === undefined ? null : cellAddress(index, 1).slice(0, -1) }
  })

const ignored = new Set(IGNORED.map(fold))
const strange = (header: Header<Record<string, string[]>>): string[] =>
  header.unknown.filter((name) => !ignored.has(fold(name)))

/** Empty cells are left out. */
function readCells(
  columns: ImportColumns,
  header: Header<Record<string, string[]>>,
  row: SheetRow,
): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const [key, { kind }] of Object.entries(columns)) {
    const index = header.columns[key]
    const text = index === undefined ? '' : textOf(kind, row.values[index])
    if (text !== '') cells[key] = text
  }
  return cells
}

function textOf(kind: CellKind, value: SheetValue | undefined): string {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (kind === 'names') return typeof value === 'string' ? cleanText(value) : cellText(value)
  if (kind === 'number' && typeof value === 'number') return formatNumber(value)
  if (kind === 'day' || kind === 'birth') return dayText(kind, value)
  return cellText(value)
}

/** Days as dd/mm/yyyy, however the sheet holds them; what is no day stays as written, to be refused at its cell. */
function dayText(kind: 'day' | 'birth', value: SheetValue | undefined): string {
  if (kind === 'birth' && typeof value === 'number' && value > 1800 && value < 2200) return String(value)
  const isSheetDay =
    typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
  const read = isSheetDay ? cellDay(value) : null
  return read?.ok ? formatDay(read.value) : cellText(value)
}
