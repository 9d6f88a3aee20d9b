/** The thread behind docx extraction: plain text only, never mammoth's HTML, which is not cleaned. */
import mammoth from 'mammoth'
import { parentPort, workerData } from 'node:worker_threads'

const { value } = await mammoth.extractRawText({ path: (workerData as { path: string }).path })
parentPort?.postMessage(value)
