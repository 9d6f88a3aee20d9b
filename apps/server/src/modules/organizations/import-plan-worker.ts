/** The thread behind planImport. */
import { parentPort, workerData } from 'node:worker_threads'
import { planHere } from './import-plan.ts'
import type { PlanAsked } from './import-world.ts'

parentPort?.postMessage(planHere(workerData as PlanAsked))
