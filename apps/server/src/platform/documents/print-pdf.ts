import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import { AppError } from '../errors.ts'
import { runInThread } from '../thread.ts'
import './errors.ts'
import { printed } from './printed.ts'

export interface PdfAnswer {
  pdf: Uint8Array
  pages: number
}
export type PdfWork = { template: string; inputs: Record<string, string>; at: number }

/**
 * PDF/A-2a by Typst, in a thread: compiling blocks whoever runs it. The standard makes a letter that the font lacks an
 * error with its text, never a blank on paper.
 */
export async function compilePdf(
  template: string,
  inputs: Record<string, string>,
  at: Date,
): Promise<{ bytes: Buffer; pages: number }> {
  const work: PdfWork = { template, inputs, at: Math.floor(at.getTime() / 1_000) }
  const script = new URL('./pdf-worker.ts', import.meta.url)
  const answer = await runInThread<PdfAnswer | { failure: string }>(script, work, {
    millis: 60_000,
    heapMb: 512,
  })
  if ('failure' in answer) throw new AppError('document-unprintable', { reason: answer.failure })
  return { bytes: Buffer.from(answer.pdf), pages: answer.pages }
}

export const printPdf = (document: OfficialDocument, at: Date): Promise<{ bytes: Buffer; pages: number }> =>
  compilePdf('official-document.typ', { document: JSON.stringify(printed(document)) }, at)
