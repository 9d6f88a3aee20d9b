import { AppError } from '../errors.ts'
import { runInThread } from '../thread.ts'
import './errors.ts'

export interface WordWork {
  template: Uint8Array
  data: object
}
export type WordAnswer = { docx: Uint8Array } | { failure: string }

/** A Word document from a template of the office's own, in a thread: a list of thousands of rows takes seconds. */
export async function fillWordTemplate(template: Uint8Array, data: object): Promise<Buffer> {
  const work: WordWork = { template, data }
  const script = new URL('./word-worker.ts', import.meta.url)
  const answer = await runInThread<WordAnswer>(script, work, { millis: 60_000, heapMb: 512 })
  if ('failure' in answer) throw new AppError('template-broken', { reason: answer.failure })
  return Buffer.from(answer.docx)
}
