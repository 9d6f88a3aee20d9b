/**
 * A table of a PDF, where blanks alone part the columns and the words of a cell stand on several lines beside those of its
 * neighbours. Which words make a cell is not guessed: the table is kept as it stands and the officer is asked for Word.
 */
import { isChapter, markerOf } from './markers.ts'
import { isOrnament } from './ornaments.ts'
import type { SourceLine } from './source-lines.ts'
import { columnOfHead } from './table-columns.ts'
import { has, pattern, words } from './words.ts'

const ENDS = pattern('^(?:trên\\s+đây|nơi\\s+nhận|phụ\\s+lục)', { loose: true })
const HEAD_LINES = 4
/** So many lines out of ten have a gap in a table; running text has none. */
const GAPPED = 0.4

export function findLayoutTables(lines: readonly SourceLine[]): SourceLine[][] {
  const tables: SourceLine[][] = []
  for (let index = 0; index < lines.length; index += 1) {
    if (!isHead(lines, index)) continue
    const end = tableEnd(lines, index)
    const rows = lines.slice(index, end).filter((line) => !line.blank)
    if (rows.length < 4 || rows.filter((line) => line.pieces.length > 1).length < rows.length * GAPPED)
      continue
    tables.push(rows)
    index = end - 1
  }
  return tables
}

/** Heads of columns beside each other, some of them broken over the next lines. */
function isHead(lines: readonly SourceLine[], index: number): boolean {
  const first = lines[index]!
  if (first.blank || first.cells !== null || first.pieces.length < 2) return false
  const pieces = lines.slice(index, index + HEAD_LINES).flatMap((line) => line.pieces)
  const heads = new Set(pieces.map((piece) => columnOfHead(words(piece))).filter((column) => column !== null))
  return heads.size >= 3 && first.pieces.some((piece) => columnOfHead(words(piece)) !== null)
}

function tableEnd(lines: readonly SourceLine[], from: number): number {
  const end = lines.findIndex((line, index) => {
    if (index <= from || line.blank || isOrnament(line)) return false
    return (
      has(ENDS, line) ||
      (isChapter(markerOf(line.text)) && /^[\p{L}]+\s*[.)]/u.test(line.text) && line.pieces.length === 1)
    )
  })
  return end < 0 ? lines.length : end
}
