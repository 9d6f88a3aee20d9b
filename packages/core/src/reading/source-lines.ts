/** The text cut into its lines, each cleaned of typing habits (NFD, Markdown, odd blanks) and known by its number. */
import { cleanLine } from '../kernel/vietnamese/clean.ts'
import { words, type Words } from './words.ts'

export interface SourceLine extends Words {
  number: number
  blank: boolean
  /** Cells between tabs or upright strokes; null where the line has none. */
  cells: string[] | null
  /** Pieces between wide gaps: two columns of a page end up on one line. */
  pieces: string[]
  /** Marked as a heading by '#'. */
  heading: boolean
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/
const WIDE_GAP = /\t+|[ \u00a0]{3,}/

export function sourceLines(text: string): SourceLine[] {
  return text.split(BREAK).map((raw, index) => {
    const line = withoutMarkdown(raw)
    const cleaned = cleanLine(line)
    return {
      ...words(cleaned),
      number: index + 1,
      blank: cleaned === '',
      cells: cellsOf(line),
      pieces: line.split(WIDE_GAP).map(cleanLine).filter(Boolean),
      heading: /^\s*#{1,6}\s/.test(raw),
    }
  })
}

/** Headings, bold, italics, quotes, escaped numbers. The star of a list stays. */
function withoutMarkdown(raw: string): string {
  if (!/[#*_>\\<`]/.test(raw)) return raw
  return raw
    .replace(/^(\s*)(?:#{1,6}\s+|>\s+)/, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\*{2,}|_{2,}(?=\S)|(?<=\S)_{2,}|`/g, '')
    .replace(/(^|[\s(“"])\*(?=\S)([^*]*\S)\*(?=[\s).,;:”"]|$)/g, '$1$2')
    .replace(/\\([-.#*+()[\]_>])/g, '$1')
}

function cellsOf(line: string): string[] | null {
  const stroked = line.trim()
  if (stroked.startsWith('|') || stroked.split('|').length > 3) {
    return stroked.replace(/^\|/, '').replace(/\|$/, '').split('|').map(cleanLine)
  }
  return line.includes('\t') ? line.split('\t').map(cleanLine) : null
}
