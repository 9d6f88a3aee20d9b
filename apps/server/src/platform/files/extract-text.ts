/** The words of a file, for search and for reading plans: read under limits, in a thread or in a child process, never in the request. */
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { readSheets } from '../spreadsheets/read-sheet.ts'
import { zipGuard } from '../spreadsheets/zip-guard.ts'
import { runInThread } from '../thread.ts'
import type { FileFormat } from './inspect.ts'

export type Extracted =
  | { state: 'done'; text: string }
  /** 'scanned': pages are pictures. 'none': nothing here can read this format. */
  | { state: 'scanned' | 'none' }

/** Enough for a thesis; an index over more words than this would be refused by PostgreSQL. */
const CHARACTERS_MAX = 400_000
const PDF_PAGES_MAX = 300
/** Fewer letters than this in a whole PDF are stamps and page numbers, not text. */
const SCANNED_BELOW = 50

const run = promisify(execFile)

export async function extractText(path: string, format: FileFormat): Promise<Extracted> {
  if (format === 'pdf') return pdfText(path)
  if (format === 'docx') return done(await docxText(path, { lines: false }))
  if (format === 'xlsx') return done(await sheetText(path))
  return { state: 'none' }
}

/** The same with its lines as they stand: a row of a table is one line with tabs, pages keep their two columns. */
export async function extractLines(path: string, format: 'docx' | 'pdf'): Promise<Extracted> {
  if (format === 'pdf') return pdfText(path, { layout: true })
  return { state: 'done', text: (await docxText(path, { lines: true })).slice(0, CHARACTERS_MAX) }
}

const done = (text: string): Extracted => ({ state: 'done', text: cleanText(text).slice(0, CHARACTERS_MAX) })

async function docxText(path: string, { lines }: { lines: boolean }): Promise<string> {
  await zipGuard(path)
  return runInThread<string>(
    new URL('./docx-worker.ts', import.meta.url),
    { path, lines },
    { millis: 30_000, heapMb: 512 },
  )
}

async function sheetText(path: string): Promise<string> {
  const sheets = await readSheets(path)
  const lines = sheets.flatMap((sheet) => [sheet.name, ...sheet.rows.map(({ values }) => values.join('\t'))])
  return lines.join('\n')
}

/** pdftotext needs 9 MB where a JavaScript reader needs two thousand for the same hostile file. */
async function pdfText(path: string, { layout = false } = {}): Promise<Extracted> {
  const args = ['-q', ...(layout ? ['-layout'] : []), '-enc', 'UTF-8', '-l', String(PDF_PAGES_MAX), path, '-']
  const options = { timeout: 20_000, maxBuffer: 20_000_000 }
  try {
    const { stdout } = await limited('pdftotext', args, options)
    if (stdout.replace(/\s/g, '').length < SCANNED_BELOW) return { state: 'scanned' }
    return layout ? { state: 'done', text: stdout.slice(0, CHARACTERS_MAX) } : done(stdout)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: 'none' }
    throw error
  }
}

/** With a wall of memory and processor time where the system can put one up. */
async function limited(command: string, args: string[], options: { timeout: number; maxBuffer: number }) {
  if (process.platform !== 'linux') return run(command, args, options)
  try {
    return await run('prlimit', ['--as=700000000', '--cpu=10', command, ...args], options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw missing(error)
    return run(command, args, options)
  }
}

/** prlimit says by exit status that the command is absent; say it as Node does. */
function missing(error: unknown): unknown {
  const { code, stderr } = error as { code?: unknown; stderr?: string }
  const absent = code === 127 || (typeof stderr === 'string' && /failed to execute/i.test(stderr))
  return absent ? Object.assign(new Error('pdftotext'), { code: 'ENOENT' }) : error
}
