/** Writes workbooks: forms to fill in (with lists and locked cells), and long exports as a stream. */
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx, writeXlsxStream } from 'hucre'
import { Readable } from 'node:stream'
import { cellAddress } from './header.ts'

export interface SheetColumn {
  header: string
  width: number
  /** 'date': the value is 'YYYY-MM-DD' text and is written as a real date, shown as dd/mm/yyyy. */
  kind?: 'text' | 'date' | 'number'
  /** Choices of a drop-down. */
  choices?: readonly string[]
}

export interface SheetForm {
  name: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly (string | number | null)[])[]
  /** Empty rows below that may be filled in. */
  spare?: number
}

/** What a workbook is called on the wire. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const FONT = { name: 'Times New Roman', size: 12 }
const HEADER_STYLE: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3E9DC' } },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'center' },
}
/** Drop-down lists live on a hidden sheet: a list inside the cell is cut at 255 characters and at commas. */
const LISTS = 'DanhMuc'

const cellValue = (value: string | number | null | undefined, column: SheetColumn | undefined): CellValue => {
  if (value === null || value === undefined) return null
  if (column?.kind === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`)
  return typeof value === 'string' ? cleanText(value) : value
}

const columnStyle = (column: SheetColumn): CellStyle =>
  column.kind === 'date' ? { numFmt: 'dd/mm/yyyy' } : column.kind === 'number' ? { numFmt: '#,##0' } : {}

/** A form: header frozen, only the table unlocked, choices as drop-downs. */
export async function writeSheet(form: SheetForm): Promise<Buffer> {
  const lastRow = form.rows.length + (form.spare ?? 0)
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  form.columns.forEach((column, index) =>
    cells.set(`0,${index}`, { value: column.header, style: HEADER_STYLE }),
  )
  for (let row = 1; row <= lastRow; row++)
    form.columns.forEach((column, index) =>
      cells.set(`${row},${index}`, {
        value: cellValue(form.rows[row - 1]?.[index], column),
        style: { ...columnStyle(column), protection: { locked: false } },
      }),
    )
  const listed = form.columns.flatMap((column, index) =>
    column.choices ? [{ index, choices: column.choices }] : [],
  )
  const longest = Math.max(0, ...listed.map(({ choices }) => choices.length))
  const bytes = await writeXlsx({
    defaultFont: FONT,
    sheets: [
      {
        name: form.name,
        rows: [form.columns.map((column) => column.header)],
        columns: form.columns.map(({ width }) => ({ width })),
        cells,
        freezePane: { rows: 1 },
        protection: { sheet: true, formatColumns: true, sort: true },
        dataValidations: listed.map(({ index, choices }, list) => ({
          type: 'list',
          formula1: `${LISTS}!$${letters(list)}$1:$${letters(list)}$${choices.length}`,
          range: `${cellAddress(index, 2)}:${cellAddress(index, Math.max(2, lastRow + 1))}`,
          showErrorMessage: true,
          errorStyle: 'stop',
          errorTitle: 'Giá trị không có trong danh mục',
          errorMessage: 'Chọn một giá trị trong danh sách.',
        })),
        pageSetup: {
          orientation: 'landscape',
          paperSize: 'a4',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
      ...(listed.length === 0
        ? []
        : [
            {
              name: LISTS,
              veryHidden: true,
              rows: Array.from({ length: longest }, (_, row) =>
                listed.map(({ choices }) => cleanText(choices[row] ?? '')),
              ),
            },
          ]),
    ],
  })
  return Buffer.from(bytes)
}

const letters = (column: number): string => cellAddress(column, 1).replace(/\d/g, '')

/** A long export, row by row: memory does not grow with the number of rows. */
export function exportSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly (string | number | null)[]> | Iterable<readonly (string | number | null)[]>,
): Readable {
  async function* values(): AsyncGenerator<CellValue[]> {
    for await (const row of rows) yield row.map((value, index) => cellValue(value, columns[index]))
  }
  const stream = writeXlsxStream(values(), {
    name,
    columns: columns.map((column) => ({
      header: column.header,
      width: column.width,
      style: columnStyle(column),
    })),
    freezePane: { rows: 1 },
  })
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
}
