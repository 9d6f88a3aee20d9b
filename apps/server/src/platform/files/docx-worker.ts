/** The thread behind docx extraction: plain text only, never mammoth's HTML, which is not cleaned. */
import mammoth from 'mammoth'
import { parentPort, workerData } from 'node:worker_threads'
import { docxLines, type DocxElement } from './docx-lines.ts'

const { path, lines } = workerData as { path: string; lines: boolean }

async function readLines(): Promise<string> {
  let found: DocxElement | null = null
  const nothing = { type: 'document', children: [], notes: { resolve: () => null, _notes: {} }, comments: [] }
  await mammoth.convertToHtml(
    { path },
    {
      transformDocument: (document: DocxElement) => {
        found = document
        return nothing
      },
    },
  )
  return found === null ? '' : docxLines(found).join('\n')
}

parentPort?.postMessage(lines ? await readLines() : (await mammoth.extractRawText({ path })).value)
