/** Finds the columns of a table by the words of its header, whatever their marks, case, order or spacing. */
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { SheetRow } from './read-sheet.ts'

export type ColumnNames = Record<string, readonly string[]>

export interface Header<C extends ColumnNames> {
  /** Row number of the header, as Excel shows it. */
  row: number
  /** Column index of each name found. */
  columns: Partial<Record<keyof C & string, number>>
  /** Header cells that mean nothing here, as written. */
  unknown: string[]
}

const HEADER_WITHIN_ROWS = 20

/** The row among the first twenty that has most of the names; undefined when no row has any two of them (or the only one). */
export function findHeader<const C extends ColumnNames>(
  rows: readonly SheetRow[],
  names: C,
): Header<C> | undefined {
  const byWords = new Map<string, string>()
  for (const [column, spellings] of Object.entries(names))
    for (const spelling of spellings) byWords.set(fold(spelling), column)
  const enough = Math.min(2, Object.keys(names).length)
  let best: Header<C> | undefined
  for (const row of rows.slice(0, HEADER_WITHIN_ROWS)) {
    const header = matchRow(row, byWords) as Header<C>
    const found = Object.keys(header.columns).length
    if (found >= enough && found > Object.keys(best?.columns ?? {}).length) best = header
  }
  return best
}

function matchRow(row: SheetRow, byWords: Map<string, string>): Header<ColumnNames> {
  const header: Header<ColumnNames> = { row: row.number, columns: {}, unknown: [] }
  row.values.forEach((value, index) => {
    if (value === null || String(value).trim() === '') return
    const column = byWords.get(fold(String(value)))
    if (column !== undefined && header.columns[column] === undefined) header.columns[column] = index
    else header.unknown.push(String(value).trim())
  })
  return header
}

/** 'C12': how a person finds the cell again in Excel. */
export function cellAddress(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}
