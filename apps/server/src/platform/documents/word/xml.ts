/** The few elements of WordprocessingML that an official document is made of. Lengths are twips: 1/20 point. */
import type { Run } from '@guongsang/core/documents/blocks.ts'

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!)

/** A line break in the text is one on paper. */
export function textRun({ text, bold, italic }: Run): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

/** `inner` is what the properties say beyond the style, in the order of the schema. */
export function paragraph(style: string, words: string | readonly Run[], inner = ''): string {
  const runs = typeof words === 'string' ? [{ text: words }] : words
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${inner}</w:pPr>${runs.map(textRun).join('')}</w:p>`
}

export const KEEP_NEXT = '<w:keepNext/>'

const border = (side: string, size: number): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="1" w:color="000000"/>`

/** A line of this length in the middle of this width; an empty paragraph with a border survives every word processor. */
export function rule(width: number, length: number, inner = '', after = 0): string {
  const side = Math.max(0, Math.round((width - length) / 2))
  return (
    `<w:p><w:pPr>${inner}<w:pBdr>${border('bottom', 6)}</w:pBdr>` +
    `<w:spacing w:before="0" w:after="${after}" w:line="60" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`
  )
}

/** Words in a frame in the middle of this width. */
export function framed(style: string, words: string, width: number, length: number): string {
  const side = Math.round((width - length) / 2)
  const sides = ['top', 'left', 'bottom', 'right'].map((name) => border(name, 8)).join('')
  return paragraph(style, words, `<w:pBdr>${sides}</w:pBdr><w:ind w:left="${side}" w:right="${side}"/>`)
}

export interface Cell {
  width: number
  content: string
  span?: number
  isMiddle?: boolean
}
export interface Row {
  cells: Cell[]
  isHeader?: boolean
}

function cellXml({ width, content, span, isMiddle }: Cell): string {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (span ? `<w:gridSpan w:val="${span}"/>` : '') +
    (isMiddle ? '<w:vAlign w:val="center"/>' : '')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** Rows are never torn over two pages; header rows come again on each. */
export function table(widths: number[], rows: Row[], look: { isRuled: boolean; caption?: string }): string {
  const { isRuled, caption } = look
  const line = isRuled ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"'
  const margin = isRuled ? 85 : 0
  const properties =
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/>` +
    `<w:tblBorders>${SIDES.map((side) => `<w:${side} ${line}/>`).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:firstRow="${isRuled ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    (caption ? `<w:tblCaption w:val="${escaped(caption)}"/>` : '')
  const lines = rows.map(({ cells, isHeader }) => {
    const repeated = isHeader ? '<w:tblHeader/>' : ''
    return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`
  })
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Shares of a width that add up to it exactly. */
export function sharesOf(width: number, shares: readonly number[]): number[] {
  const edges = shares.map((_, at) => Math.round((width * sum(shares.slice(0, at + 1))) / sum(shares)))
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}
