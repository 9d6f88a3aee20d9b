/**
 * Reads a workbook somebody uploaded. In its own thread with a memory limit and a time limit, after the zip guard: the
 * two walls that a hostile file meets before any reader does.
 */
import { AppError } from '../errors.ts'
import { runInThread, ThreadFailure } from '../thread.ts'
import './errors.ts'
import { zipGuard } from './zip-guard.ts'

/** A date in a sheet has no time zone, so it is text: 'YYYY-MM-DD', or with a time when the cell had one. */
export type SheetValue = string | number | boolean | null

export interface SheetRow {
  /** As Excel shows it: the first row is 1. */
  number: number
  values: SheetValue[]
}

export interface SheetContent {
  name: string
  rows: SheetRow[]
}

export const ROWS_MAX = 100_000

export type SheetAnswer = { sheets: SheetContent[] } | { tooLarge: true }

/** Visible sheets only; empty rows are left out, and row numbers stay those of the file. */
export async function readSheets(file: string): Promise<SheetContent[]> {
  await zipGuard(file)
  const script = new URL('./sheet-worker.ts', import.meta.url)
  const answer = await runInThread<SheetAnswer>(
    script,
    { file, rowsMax: ROWS_MAX },
    { millis: 30_000, heapMb: 768 },
  ).catch((error: unknown): SheetAnswer => {
    if (error instanceof ThreadFailure && error.reason !== 'error') return { tooLarge: true }
    throw new AppError('sheet-unreadable')
  })
  if ('tooLarge' in answer) throw new AppError('sheet-too-large', { rowsMax: ROWS_MAX.toLocaleString('vi') })
  return answer.sheets
}
