/** Nội dung, chữ ký, nơi nhận. */
import type { TableColumn } from '@guongsang/core/documents/blocks.ts'
import type { Printed, PrintedBlock, PrintedRow } from '../printed.ts'
import { KEEP_NEXT, paragraph, sharesOf, sum, table, type Row } from './xml.ts'

/** What holds to what follows takes the signature with it: it never stands alone on a page. */
export const blocks = (all: readonly PrintedBlock[], width: number, holdsLast: boolean): string =>
  all.map((block, at) => blockXml(block, width, holdsLast && at === all.length - 1)).join('')

function blockXml(block: PrintedBlock, width: number, holds: boolean): string {
  switch (block.block) {
    case 'paragraph':
      return paragraph('Body', block.runs, holds ? KEEP_NEXT : '')
    case 'heading':
      return paragraph(`Heading${block.level}`, block.runs)
    case 'table':
      return tableXml(block, width, holds)
  }
}

const cellStyles = { left: 'Cell', center: 'CellCentre', right: 'CellRight' } as const

function tableXml(
  { caption, columns, rows }: Extract<PrintedBlock, { block: 'table' }>,
  width: number,
  holds: boolean,
): string {
  const widths = sharesOf(
    width,
    columns.map(({ share }) => share),
  )
  const header: Row = {
    isHeader: true,
    cells: columns.map((column, at) => ({
      width: widths[at]!,
      isMiddle: true,
      content: paragraph('ColumnHead', column.header),
    })),
  }
  const lines = rows.map((row, at) => tableRow(row, columns, widths, holds && at === rows.length - 1))
  const gap = (holds: boolean) => paragraph('TableGap', [], holds ? KEEP_NEXT : '')
  return gap(true) + table(widths, [header, ...lines], { isRuled: true, caption }) + gap(holds)
}

function tableRow(row: PrintedRow, columns: readonly TableColumn[], widths: number[], holds: boolean): Row {
  if ('cells' in row)
    return {
      cells: row.cells.map((runs, at) => ({
        width: widths[at]!,
        isMiddle: true,
        content: paragraph(cellStyles[columns[at]!.align], runs, holds ? KEEP_NEXT : ''),
      })),
    }
  const heading = (cells: number, width: number) => ({
    width,
    span: cells,
    content: paragraph('GroupHead', row.heading),
  })
  if (row.ordinal === '') return { cells: [heading(columns.length, sum(widths))] }
  return {
    cells: [
      { width: widths[0]!, content: paragraph('GroupOrdinal', row.ordinal) },
      heading(columns.length - 1, sum(widths.slice(1))),
    ],
  }
}

/** Nơi nhận on the left, who signs on the right, in one row that no page tears. */
export function signatureBlock(document: Printed, width: number): string {
  const [left = 0, right = 0] = sharesOf(width, [48, 52])
  const recipients =
    paragraph('DistributionTitle', 'Nơi nhận:') +
    document.distribution.map((line) => paragraph('DistributionList', line)).join('')
  const signature =
    document.signatureLines.map((line) => paragraph('Signature', line)).join('') +
    paragraph('SignatureRoom', []) +
    paragraph('Signature', document.signatory)
  const cells = [
    { width: left, content: recipients },
    { width: right, content: signature },
  ]
  return paragraph('SignatureGap', []) + table([left, right], [{ cells }], { isRuled: false })
}
