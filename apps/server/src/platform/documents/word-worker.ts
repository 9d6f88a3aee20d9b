/** The thread behind fillWordTemplate. */
import { parentPort, workerData } from 'node:worker_threads'
import { fillTemplate, reasonOf } from './fill-template.ts'
import type { WordAnswer, WordWork } from './fill-word-template.ts'

function work(): WordAnswer {
  const { template, data } = workerData as WordWork
  try {
    return { docx: fillTemplate(template, data) }
  } catch (error) {
    return { failure: reasonOf(error) }
  }
}

parentPort?.postMessage(work())
