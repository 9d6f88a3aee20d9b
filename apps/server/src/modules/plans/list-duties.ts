/** Nghĩa vụ mà kế hoạch giao, in the order of the plan, for whoever sees the plan. */
import type { DutyShown } from '@guongsang/contract/plans-obligations.ts'
import type { Tx } from '../../platform/database/database.ts'
import { namesInDuties, shownDuty } from './duty-facts.ts'
import { loadDuties } from './duty-store.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'

export async function listDuties(tx: Tx, asking: Asking, planId: string): Promise<{ rows: DutyShown[] }> {
  const { localityId, today } = asking
  await findPlan(tx, asking, planId)
  const duties = await loadDuties(tx, localityId, planId)
  const names = await namesInDuties(tx, localityId, duties, today)
  return { rows: duties.map((duty) => shownDuty(duty, names)) }
}
