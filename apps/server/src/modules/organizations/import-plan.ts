/** What a file would do to the locality. A long one is worked out in a thread, so that nobody else waits for it. */
import { runInThread } from '../../platform/thread.ts'
import { planOrganizations } from './import-plan-organizations.ts'
import { planPeople } from './import-plan-people.ts'
import type { Plan, PlanAsked } from './import-world.ts'

/** Below this a thread takes longer to start than the work takes. */
const ROWS_AT_ONCE = 300

export const planHere = ({ subject, rows, world }: PlanAsked): Plan =>
  subject === 'organizations' ? planOrganizations(rows, world) : planPeople(rows, world)

export const planImport = async (asked: PlanAsked): Promise<Plan> =>
  asked.rows.length <= ROWS_AT_ONCE
    ? planHere(asked)
    : runInThread<Plan>(new URL('./import-plan-worker.ts', import.meta.url), asked, {
        millis: 120_000,
        heapMb: 1024,
      })
