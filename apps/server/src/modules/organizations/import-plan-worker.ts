/** The thread that works out a long file of this module. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ImportSubject } from '@guongsang/contract/imports.ts'
import type { PlanAsked } from '../../platform/imports/plan.ts'
import { planOrganizations } from './import-plan-organizations.ts'
import { planPeople } from './import-plan-people.ts'
import type { ImportWorld } from './import-world.ts'

const { subject, rows, world } = workerData as PlanAsked<ImportWorld> & { subject: ImportSubject }
parentPort?.postMessage(subject === 'people' ? planPeople(rows, world) : planOrganizations(rows, world))
