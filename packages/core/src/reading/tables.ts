/** Rows of a table that kept its cells (tabs, upright strokes): heads, groups, tasks, and lines that go on a row. */
import { isChapter, isNumbered, markerOf } from './markers.ts'
import { isOrnament } from './ornaments.ts'
import type { SourceLine } from './source-lines.ts'
import {
  columnOfHead,
  columnsOfContent,
  columnsOfHead,
  firstOfEach,
  isOrdinal,
  type Column,
} from './table-columns.ts'
import { timeHeading } from './time-headings.ts'
import { has, pattern, words } from './words.ts'

export interface TableRow {
  kind: 'group' | 'task'
  line: number
  lines: number[]
  ordinal: string | null
  cells: Partial<Record<Column, string>>
  printed: string
  /** How many cells were printed so far. */
  width: number
  /** Pieces of a row in an order nobody named. */
  unclear: boolean
}

export interface Table {
  line: number
  lines: number[]
  rows: TableRow[]
  columns: (Column | null)[]
  guessed: boolean
  /** Heads of columns, also where a page repeats them. */
  heads: number[]
  /** Lines inside the table that belong to no row. */
  stray: number[]
  /** Page numbers and rules between the rows. */
  ornaments: number[]
}

const ENDS = pattern('^(?:trên\\s+đây|nơi\\s+nhận|ghi\\s+chú\\s*:|lưu\\s+ý|tổng\\s+(?:số|cộng))', {
  loose: true,
})

export function findTables(lines: readonly SourceLine[]): Table[] {
  const tables: Table[] = []
  for (let index = 0; index < lines.length; index += 1) {
    if (!beginsTable(lines, index)) continue
    const end = tableEnd(lines, index)
    tables.push(readTable(lines.slice(index, end)))
    index = end - 1
  }
  return tables
}

const filled = (line: SourceLine): string[] => line.cells?.filter(Boolean) ?? []

function beginsTable(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index]!
  if (line.cells === null || filled(line).length < 2) return false
  if (columnsOfHead(line.cells) !== null) return true
  // Without heads: a row that begins with a number, or the name of a group above one.
  const isRow = (one: SourceLine | undefined) =>
    one?.cells != null && isOrdinal(one.cells[0]!) && one.cells.length >= 3 && filled(one).length >= 3
  const next = lines.slice(index + 1).find((one) => !one.blank)
  return isRow(line) || (isOrdinal(line.cells[0]!) && line.cells.length >= 3 && isRow(next))
}

function tableEnd(lines: readonly SourceLine[], from: number): number {
  let end = from + 1
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index]!
    if (line.blank || (isOrnament(line) && line.cells === null)) continue
    const row =
      line.cells !== null && (line.cells.length >= 3 || filled(line).length >= 2 || line.text.startsWith('|'))
    if (!row && !isGroupLine(lines, index) && !goesOn(line, lines[end - 1]!, index - end)) break
    end = index + 1
  }
  return end
}

/** 'Tháng 02/2026', 'II. CÔNG TÁC TUYÊN TRUYỀN' merged over all columns, as a paste gives it: rows go on below. */
function isGroupLine(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index]!
  const next = lines.slice(index + 1).find((one) => !one.blank)
  if (
    line.cells !== null ||
    next?.cells == null ||
    next.cells.length < 3 ||
    columnsOfHead(next.cells) !== null
  )
    return false
  if (has(ENDS, line) || line.text.length > 160) return false
  const large = !/\p{Ll}/u.test(line.text) && /\p{Lu}{2}/u.test(line.text)
  return large || isChapter(markerOf(line.text)) || timeHeading(line) !== null
}

/** A line without cells inside a table: the second paragraph of a cell. */
function goesOn(line: SourceLine, last: SourceLine, gap: number): boolean {
  const marker = markerOf(line.text)
  if (has(ENDS, line) || isChapter(marker) || isNumbered(marker) || line.heading) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  return gap === 0 && (marker !== null || /[;,]$/.test(last.text)) && line.text.length < 200
}

function readTable(lines: readonly SourceLine[]): Table {
  const head = columnsOfHead(lines[0]!.cells!)
  const rowCells = lines.flatMap((line) => (line.cells === null ? [] : [line.cells]))
  const columns = head ?? columnsOfContent(rowCells)
  const table: Table = {
    line: lines[0]!.number,
    lines: lines.map((line) => line.number),
    rows: [],
    columns,
    guessed: head === null,
    heads: [],
    stray: [],
    ornaments: [],
  }
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue
    if (!/[\p{L}\p{N}]/u.test(line.text) || (line.cells === null && isOrnament(line)))
      table.ornaments.push(line.number)
    else if (isGroupLine(lines, index)) table.rows.push(groupLine(line))
    else if (line.cells === null) appendParagraph(table, line)
    else if (isHeadRow(table, line.cells)) table.heads.push(line.number)
    else readRow(table, line, line.cells)
  }
  return { ...table, rows: table.rows.map(withGroup) }
}

/** '1 Công tác thi đua' without an office or a time, above 1.1, 1.2: the name of a group. */
function withGroup(row: TableRow, index: number, rows: readonly TableRow[]): TableRow {
  const [only, more] = Object.keys(row.cells)
  const heads = row.ordinal !== null && rows[index + 1]?.ordinal?.startsWith(`${row.ordinal}.`)
  return heads && only === 'title' && more === undefined ? { ...row, kind: 'group' } : row
}

/** Heads, the same again on another page, a second row below 'Phân công: chủ trì | phối hợp', the numbers of the columns. */
function isHeadRow(table: Table, cells: readonly string[]): boolean {
  if (columnsOfHead(cells) !== null) return true
  const named = cells.filter(Boolean)
  if (
    named.length >= 3 &&
    named.every((cell, index) => COLUMN_NUMBER.test(cell) && named.indexOf(cell) === index)
  )
    return true
  if (table.rows.length > 0 || table.guessed || named.length < 2) return false
  const below = cells.map((cell) => columnOfHead(words(cell)))
  if (named.length !== below.filter((column) => column !== null).length) return false
  table.columns = firstOfEach(table.columns.map((column, index) => below[index] ?? column))
  return true
}
const COLUMN_NUMBER = /^(?:\(?\d{1,2}\)?|\(?[A-E]\)?)$/

function groupLine(line: SourceLine): TableRow {
  const marker = markerOf(line.text)
  const title = marker ? line.text.slice(marker.rest) : line.text
  return rowOf(line, 'group', marker?.ordinal ?? null, { title }, 1)
}

/** '-nt-', 'như trên', '"': the cell of the row above is meant. */
const SAME = pattern('^[\\s"“”″〃\'-]*(?:n/?t|như\\s+trên)?[\\s"“”″〃\'.-]*$', { loose: true })

function resolved(table: Table, cells: TableRow['cells']): TableRow['cells'] {
  const above = table.rows.findLast((row) => row.kind === 'task')?.cells
  if (above === undefined) return cells
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, cell]) => {
      const meant = has(SAME, words(cell)) && /[n"“”″〃]/iu.test(cell) ? above[column as Column] : cell
      return meant === undefined ? [] : [[column, meant]]
    }),
  )
}

function readRow(table: Table, line: SourceLine, cells: readonly string[]): void {
  if (joinsBrokenCell(table, line, cells)) return
  const at = table.columns.indexOf('ordinal')
  const first = at < 0 ? '' : (cells[at] ?? '')
  const others = cells.filter((cell, index) => index !== at && cell !== '')
  const group = groupOf(first, others, at < 0)
  if (group)
    return void table.rows.push(rowOf(line, 'group', group.ordinal, { title: group.title }, cells.length))
  const row = rowOf(
    line,
    'task',
    isOrdinal(first) ? first.replace(/[.)]$/, '') : null,
    resolved(table, cellsByColumn(table.columns, cells)),
    cells.length,
  )
  const open = table.rows.at(-1)
  if (open && open.kind === 'task' && continuesRow(table, row, first)) return joinRows(open, row)
  if (row.cells.title === undefined) table.stray.push(line.number)
  table.rows.push(row)
}

/** A cell of two paragraphs breaks its row in two lines: the second goes on where the first stopped. */
function joinsBrokenCell(table: Table, line: SourceLine, cells: readonly string[]): boolean {
  const open = table.rows.at(-1)
  if (!open || open.kind === 'group' || open.width >= table.columns.length || cells[0] === '') return false
  if (isOrdinal(cells[0]!) || open.width + cells.length - 1 > table.columns.length) return false
  for (const [index, cell] of cells.entries()) {
    const column = table.columns[open.width - 1 + index] ?? 'note'
    if (cell !== '')
      open.cells[column] = open.cells[column] === undefined ? cell : `${open.cells[column]} ${cell}`
  }
  open.width += cells.length - 1
  open.lines.push(line.number)
  open.printed = `${open.printed} ${line.text}`
  return true
}

function rowOf(
  line: SourceLine,
  kind: TableRow['kind'],
  ordinal: string | null,
  cells: TableRow['cells'],
  width: number,
): TableRow {
  return {
    kind,
    line: line.number,
    lines: [line.number],
    ordinal,
    cells,
    printed: line.text,
    width,
    unclear: false,
  }
}

function cellsByColumn(columns: readonly (Column | null)[], cells: readonly string[]): TableRow['cells'] {
  const byColumn: TableRow['cells'] = {}
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? 'note'
    if (column === 'ordinal' || cell === '') continue
    byColumn[column] = byColumn[column] === undefined ? cell : `${byColumn[column]} ${cell}`
  }
  return byColumn
}

/** 'II | Nhiệm vụ thực hiện trong Quý II', 'III Nhiệm vụ … quý III', a merged cell printed in every column. */
function groupOf(
  first: string,
  others: readonly string[],
  noOrdinals: boolean,
): { ordinal: string | null; title: string } | null {
  const inFirst = isOrdinal(first) ? null : markerlessOrdinal(first)
  const texts = [...new Set([inFirst?.title ?? (isOrdinal(first) ? '' : first), ...others])].filter(Boolean)
  if (texts.length !== 1) return null
  const [title] = texts
  const ordinal = inFirst?.ordinal ?? (isOrdinal(first) ? first.replace(/[.)]$/, '') : null)
  const timed = timeHeading(words(title!)) !== null
  const capital = ordinal !== null && /^[IVXA-ZĐ]+$/u.test(ordinal)
  if (timed || capital) return { ordinal, title: title! }
  const large = !/\p{Ll}/u.test(title!) && /\p{Lu}{2}/u.test(title!)
  return large && (ordinal === null || noOrdinals) ? { ordinal, title: title! } : null
}

function markerlessOrdinal(cell: string): { ordinal: string; title: string } | null {
  const found = /^([IVX]+|[A-ZĐ]|\d{1,2})[.)]?\s+(.{3,})$/u.exec(cell)
  return found ? { ordinal: found[1]!, title: found[2]! } : null
}

/** Without a number where rows have numbers: the rest of the row above, cut by a page. */
function continuesRow(table: Table, row: TableRow, first: string): boolean {
  if (row.ordinal !== null || first !== '') return false
  if (table.columns.includes('ordinal')) return table.rows.some((one) => one.ordinal !== null)
  return row.cells.title === undefined || /^\p{Ll}/u.test(row.cells.title)
}

function joinRows(open: TableRow, more: TableRow): void {
  for (const [column, cell] of Object.entries(more.cells) as [Column, string][]) {
    open.cells[column] = open.cells[column] === undefined ? cell : `${open.cells[column]} ${cell}`
  }
  open.lines.push(...more.lines)
  open.printed = `${open.printed} ${more.printed}`
}

function appendParagraph(table: Table, line: SourceLine): void {
  const open = table.rows.at(-1)
  if (!open || open.kind === 'group') {
    table.stray.push(line.number)
    return
  }
  const column = table.columns.findLast((one) => one !== null && open.cells[one] !== undefined) ?? 'note'
  open.cells[column] = `${open.cells[column] ?? ''} ${line.text}`.trim()
  open.lines.push(line.number)
  open.printed = `${open.printed} ${line.text}`
}
