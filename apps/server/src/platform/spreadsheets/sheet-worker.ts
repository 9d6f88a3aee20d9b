/** The thread behind readSheets. hucre is known only here and in write-sheet.ts. */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type CellValue, HucreError, readXlsx } from 'hucre'
import type { SheetAnswer, SheetContent, SheetRow, SheetValue } from './read-sheet.ts'

const { file, rowsMax } = workerData as { file: string; rowsMax: number }

/** hucre gives a date as UTC midnight of the day written in the cell. */
function plain(value: CellValue): SheetValue {
  if (!(value instanceof Date)) return typeof value === 'string' ? value.normalize('NFC') : value
  const text = value.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ')
}

const isBlank = (value: SheetValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')

async function read(): Promise<SheetAnswer> {
  const workbook = await readXlsx(await readFile(file), {
    sheets: (sheet) => !sheet.hidden && !sheet.veryHidden,
    maxRows: rowsMax + 1,
  })
  const sheets: SheetContent[] = []
  for (const sheet of workbook.sheets) {
    if (sheet.rows.length > rowsMax) return { tooLarge: true }
    const rows: SheetRow[] = []
    sheet.rows.forEach((cells, index) => {
      const values = cells.map(plain)
      if (!values.every(isBlank)) rows.push({ number: index + 1, values })
    })
    sheets.push({ name: sheet.name, rows })
  }
  return { sheets }
}

/** Two cells at opposite corners describe a rectangle of 17 thousand million: hucre refuses it by this message. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof HucreError && /cells|limit/i.test(error.message)

const answer = await read().catch((error: unknown): SheetAnswer => {
  if (isTooLarge(error)) return { tooLarge: true }
  throw error
})
parentPort?.postMessage(answer)
