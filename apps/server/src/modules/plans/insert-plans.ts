/** Whole plans at once, as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertDisseminations } from './dissemination-store.ts'
import { insertDuties } from './duty-store.ts'
import { insertOutlines } from './outline-store.ts'
import { insertPlans as insertRows, insertSections } from './plan-store.ts'
import type {
  DisseminationRow,
  ObligationRuleRow,
  ReportOutlineRow,
  PlanRow,
  SectionRow,
  TaskLogRow,
  TaskOutputRow,
  TaskPartyRow,
  TaskRow,
} from './tables.ts'
import { insertLogs, insertOutputs, insertParties, insertTasks } from './task-store.ts'

type Kept<T, Left extends keyof Insertable<T> = never> = Omit<Insertable<T>, 'locality_id' | 'version' | Left>

export interface Plans {
  plans: (Kept<PlanRow, 'search_key' | 'sort_key' | 'created_by' | 'arrangement' | 'created_at'> & {
    arrangement?: PlanShown['arrangement']
  })[]
  sections: Kept<SectionRow>[]
  tasks: Kept<TaskRow>[]
  parties: Kept<TaskPartyRow, 'accepted_at' | 'accepted_by' | 'contribution'>[]
  logs: Kept<TaskLogRow, 'recorded_by' | 'recorded_at'>[]
  outputs: Kept<TaskOutputRow, 'linked_by' | 'linked_at'>[]
  duties: Kept<ObligationRuleRow>[]
  outlines?: Kept<ReportOutlineRow, 'written_at' | 'written_by'>[]
  disseminations?: Kept<DisseminationRow, 'recorded_by' | 'recorded_at'>[]
  recordedBy: string
}

export async function insertPlans(tx: Tx, localityId: string, plans: Plans): Promise<void> {
  const here = { locality_id: localityId }
  const by = plans.recordedBy
  await insertRows(
    tx,
    plans.plans.map((plan) => ({
      ...here,
      ...plan,
      arrangement: JSON.stringify(plan.arrangement ?? {}),
      created_by: by,
    })),
  )
  await insertSections(
    tx,
    plans.sections.map((section) => ({ ...here, ...section })),
  )
  await insertTasks(
    tx,
    plans.tasks.map((task) => ({ ...here, ...task })),
  )
  const unanswered = { accepted_at: null, accepted_by: null, contribution: null }
  await insertParties(
    tx,
    plans.parties.map((party) => ({ ...here, ...party, ...unanswered })),
  )
  await insertLogs(
    tx,
    plans.logs.map((log) => ({ ...here, ...log, recorded_by: by })),
  )
  await insertOutputs(
    tx,
    plans.outputs.map((output) => ({ ...here, ...output, linked_by: by })),
  )
  await insertDuties(
    tx,
    plans.duties.map((duty) => ({ ...here, ...duty })),
  )
  await insertOutlines(
    tx,
    (plans.outlines ?? []).map((outline) => ({ ...here, ...outline, written_by: by })),
  )
  await insertDisseminations(
    tx,
    (plans.disseminations ?? []).map((told) => ({ ...here, ...told, recorded_by: by })),
  )
}
