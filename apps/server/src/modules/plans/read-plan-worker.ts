/** The thread behind the reading of a plan: patterns over a long text never hold up other people's requests. */
import { parentPort, workerData } from 'node:worker_threads'
import { readPlan } from '@guongsang/core/reading/read-plan.ts'
import { sourceLines } from '@guongsang/core/reading/source-lines.ts'
import type { TextRead } from './read-plan.ts'

const text = workerData as string
const reading = readPlan(text)
const read: TextRead = { reading, lines: sourceLines(text).map((line) => line.text) }
parentPort?.postMessage(read)
