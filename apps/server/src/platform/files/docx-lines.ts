/**
 * A Word document as lines: one a paragraph, one a row of a table with tabs between its cells. Merged cells leave empty
 * ones behind, so that columns stay where they are. Frames of two columns (letterhead, signature) become plain lines.
 */
import { roman } from '@guongsang/core/kernel/vietnamese/roman.ts'

/** What mammoth reads out of a document; only what is used here. */
export interface DocxElement {
  type: string
  value?: string
  children?: readonly DocxElement[]
  colSpan?: number
  rowSpan?: number
  numbering?: { isOrdered: boolean; level: string } | null
}

/** A frame has at most this many rows; a table of tasks has more, or more than two columns. */
const FRAME_ROWS = 3

export function docxLines(document: DocxElement): string[] {
  return linesOf(document.children ?? [], numbering())
}

type NextNumber = (paragraph: DocxElement, text: string) => string

function linesOf(elements: readonly DocxElement[], next: NextNumber): string[] {
  return elements.flatMap((element) => {
    if (element.type === 'table') return ['', ...tableLines(element, next), '']
    return element.type === 'paragraph' ? [...paragraphLines(element, next), ''] : []
  })
}

function paragraphLines(paragraph: DocxElement, next: NextNumber): string[] {
  const text = textOf(paragraph)
  return text.trim() === '' ? [] : `${next(paragraph, text)}${text}`.split('\n')
}

function tableLines(table: DocxElement, next: NextNumber): string[] {
  const rows = (table.children ?? []).filter((one) => one.type === 'tableRow')
  const wide = Math.max(
    0,
    ...rows.map((row) => (row.children ?? []).reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)),
  )
  if (wide <= 2 && rows.length <= FRAME_ROWS) {
    return rows.flatMap((row) => (row.children ?? []).flatMap((cell) => linesOf(cell.children ?? [], next)))
  }
  return tableRows(rows, next).map((cells) => cells.join('\t'))
}

function tableRows(rows: readonly DocxElement[], next: NextNumber): string[][] {
  /** How many further rows a merged cell of each column covers. */
  const covered: number[] = []
  return rows.map((row) => {
    const cells: string[] = []
    const passCovered = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length]! -= 1
        cells.push('')
      }
    }
    for (const cell of row.children ?? []) {
      passCovered()
      const text = linesOf(cell.children ?? [], next)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
      for (let span = 0; span < (cell.colSpan ?? 1); span += 1) {
        covered[cells.length] = (cell.rowSpan ?? 1) - 1
        cells.push(span === 0 ? text : '')
      }
    }
    passCovered()
    return cells
  })
}

function textOf(element: DocxElement): string {
  if (element.type === 'text') return element.value ?? ''
  if (element.type === 'tab') return ' '
  if (element.type === 'break') return '\n'
  return (element.children ?? []).map(textOf).join('')
}

/**
 * Numbers that Word itself counts are not in the text. Strokes come back as strokes; chapters, which Nghị định 30/2020
 * prints in large letters, get Roman numbers, the rest Arabic ones.
 */
function numbering(): NextNumber {
  const counts = new Map<string, number>()
  return ({ numbering: list }, text) => {
    if (!list) return ''
    if (!list.isOrdered) return '- '
    const chapter = list.level === '0' && !/\p{Ll}/u.test(text)
    const key = chapter ? 'chapter' : list.level
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    for (const deeper of counts.keys())
      if (deeper !== 'chapter' && (chapter || deeper > key)) counts.delete(deeper)
    return `${chapter ? roman(count) : count}. `
  }
}
