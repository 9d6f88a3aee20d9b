/** The thread that works out a long list of awards. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PlanAsked } from '../../platform/imports/plan.ts'
import { planAwards } from './import-plan.ts'
import type { AwardWorld } from './import-world.ts'

const { rows, world } = workerData as PlanAsked<AwardWorld>
parentPort?.postMessage(planAwards(rows, world))
