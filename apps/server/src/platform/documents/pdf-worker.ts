/** The thread behind printPdf. Typst reads the templates folder and the fonts, and nothing else. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PdfAnswer, PdfWork } from './print-pdf.ts'

const templates = join(import.meta.dirname, 'templates')
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

function compile({ template, inputs, at }: PdfWork): PdfAnswer | { failure: string } {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] })
  const compiled = compiler.compile({ mainFilePath: join(templates, template), inputs })
  const document = compiled.result
  if (!document) {
    const diagnostics = compiled.takeDiagnostics()
    const found = diagnostics ? (compiler.fetchDiagnostics(diagnostics) as { message?: string }[]) : []
    return { failure: found.map(({ message }) => message).join('; ') }
  }
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp: at })
  return { pdf, pages: document.numOfPages }
}

function work(): PdfAnswer | { failure: string } {
  try {
    return compile(workerData as PdfWork)
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage(work())
