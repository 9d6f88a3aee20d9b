/** A table whose cells came out one under the other, as a paste from Word or a text extractor gives them. */
import { isActorName } from './actors.ts'
import { isChapter, markerOf } from './markers.ts'
import { isOrnament } from './ornaments.ts'
import type { SourceLine } from './source-lines.ts'
import { columnOfHead, type Column } from './table-columns.ts'
import type { Table, TableRow } from './tables.ts'
import { timeHeading, timeOf } from './time-headings.ts'
import { has, pattern, words } from './words.ts'

const LONE_ORDINAL = /^(?:[IVX]{1,4}|[A-D]|\d{1,3}(?:\.\d{1,2})?)[.)]?$/
const ENDS = pattern('^(?:trên\\s+đây|nơi\\s+nhận)', { loose: true })
const HEADS_MIN = 3

export function findFlattenedTables(lines: readonly SourceLine[]): Table[] {
  const tables: Table[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const heads = headsAt(lines, index)
    if (!heads) continue
    const end = tableEnd(lines, heads.end)
    const table = readFlattened(lines.slice(index, end), heads.end - index, heads.columns)
    if (table.rows.some((row) => row.kind === 'task')) {
      tables.push(table)
      index = end - 1
    }
  }
  return tables
}

/** At least three heads one under the other, the first of them the number, then a lone number. */
function headsAt(lines: readonly SourceLine[], from: number): { columns: Column[]; end: number } | null {
  const first = lines[from]!
  if (first.blank || first.cells !== null || columnOfHead(first) !== 'ordinal') return null
  const columns: Column[] = []
  for (let index = from; index < lines.length && index < from + 40; index += 1) {
    const line = lines[index]!
    if (line.blank) continue
    if (LONE_ORDINAL.test(line.text))
      return columns.length >= HEADS_MIN ? { columns: oncePerKind(columns), end: index } : null
    if (line.text.length > 70 || line.cells !== null) return null
    const column = columnOfHead(line)
    if (column !== null && (column !== columns.at(-1) || column === 'lead')) columns.push(column)
  }
  return null
}

function oncePerKind(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const again = columns.indexOf(column) < index
    return again ? (column === 'lead' && !columns.includes('partners') ? 'partners' : 'note') : column
  })
}

function tableEnd(lines: readonly SourceLine[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]!
    if (has(ENDS, line) || line.heading) return index
    if (isChapter(markerOf(line.text)) && !LONE_ORDINAL.test(line.text)) return index
  }
  return lines.length
}

interface Draft {
  ordinal: SourceLine
  pieces: SourceLine[]
}

function readFlattened(lines: readonly SourceLine[], headLength: number, columns: readonly Column[]): Table {
  const drafts: Draft[] = []
  const table: Table = {
    line: lines[0]!.number,
    lines: [],
    rows: [],
    columns: [...columns],
    guessed: false,
    heads: [],
    stray: [],
    ornaments: [],
  }
  table.lines = lines.map((line) => line.number)
  table.heads = lines.slice(0, headLength).flatMap((line) => (line.blank ? [] : [line.number]))
  for (const [index, line] of lines.slice(headLength).entries()) {
    if (line.blank) continue
    if (LONE_ORDINAL.test(line.text) && beginsRow(line, drafts, lines.slice(headLength + index + 1)))
      drafts.push({ ordinal: line, pieces: [] })
    else if (isOrnament(line) || drafts.length === 0) table.ornaments.push(line.number)
    else drafts.at(-1)!.pieces.push(line)
  }
  table.rows = drafts.map((draft) =>
    rowOf(
      draft,
      columns.filter((column) => column !== 'ordinal'),
    ),
  )
  return table
}

/** A page number stands between rows too; a row goes on counting, and words follow it. */
function beginsRow(line: SourceLine, drafts: readonly Draft[], after: readonly SourceLine[]): boolean {
  const next = after.find((one) => !one.blank)
  if (!next || LONE_ORDINAL.test(next.text)) return false
  const own = Number(line.text.replace(/[.)]$/, ''))
  if (!Number.isInteger(own)) return true
  const counted = drafts.map(({ ordinal }) => Number(ordinal.text.replace(/[.)]$/, ''))).at(-1)
  if (own === 1 || counted === undefined || Number.isNaN(counted)) return true
  if (own <= counted || own > counted + 3) return false
  // A page number that happens to go on counting is followed by the row of that number.
  const again = after.slice(0, 12).some((one) => one.text === line.text)
  return !again
}

function rowOf({ ordinal, pieces }: Draft, columns: readonly Column[]): TableRow {
  const lines = [ordinal.number, ...pieces.map((piece) => piece.number)]
  const printed = [ordinal.text, ...pieces.map((piece) => piece.text)].join(' ')
  const number = ordinal.text.replace(/[.)]$/, '')
  const own = { line: ordinal.number, lines, ordinal: number, printed, width: pieces.length }
  const whole = words(pieces.map((piece) => piece.text).join(' '))
  if (/^[IVXA-D]+$/.test(number) || timeHeading(whole) !== null) {
    return { kind: 'group', ...own, cells: { title: whole.text }, unclear: false }
  }
  const cells = cellsOf(pieces)
  if (cells.length === columns.length) {
    return {
      kind: 'task',
      ...own,
      cells: Object.fromEntries(columns.map((column, index) => [column, cells[index]!])),
      unclear: false,
    }
  }
  return { kind: 'task', ...own, cells: byKind(cells, columns), unclear: true }
}

/** Second paragraphs of a cell: they begin with a stroke or a small letter. */
function cellsOf(pieces: readonly SourceLine[]): string[] {
  const cells: string[] = []
  for (const { text } of pieces) {
    const open = cells.at(-1)
    const listed = /^[-–+]/u.test(text) && open !== undefined && /^[-–+]|:$/u.test(open)
    if (
      open !== undefined &&
      (listed || (/^\p{Ll}/u.test(text) && !/[.;]$/.test(open) && timeOf(words(text)) === null))
    ) {
      cells[cells.length - 1] = `${open} ${text}`
    } else cells.push(text)
  }
  return cells
}

/** More or fewer cells than columns: times and offices are told by their words, the rest is the title. */
function byKind(cells: readonly string[], columns: readonly Column[]): TableRow['cells'] {
  const found: TableRow['cells'] = {}
  const put = (column: Column, cell: string) => {
    found[column] = found[column] === undefined ? cell : `${found[column]} ${cell}`
  }
  for (const [index, cell] of cells.entries()) {
    const own = words(cell.replace(/^[-–+]\s*/u, ''))
    if (index === 0) put('title', cell)
    else if (columns.includes('due') && cell.length < 60 && timeOf(own) !== null) put('due', cell)
    else if (isActorName(own))
      put(
        found.lead === undefined && columns.includes('lead')
          ? 'lead'
          : columns.includes('partners')
            ? 'partners'
            : 'note',
        cell,
      )
    else put(found.lead === undefined && found.due === undefined ? 'title' : 'note', cell)
  }
  return found
}
