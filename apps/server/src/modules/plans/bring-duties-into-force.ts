import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { loadDuties, putDutiesInForce } from './duty-store.ts'
import { type Generated, generateItems } from './generate-items.ts'
import type { Plan } from './plan-store.ts'

/** With the plan's issue every unit owes its part, for all the years of the plan. */
export async function bringDutiesIntoForce(tx: Tx, plan: Plan, today: Day): Promise<Generated> {
  await putDutiesInForce(tx, plan.locality_id, plan.id)
  const duties = await loadDuties(tx, plan.locality_id, plan.id)
  return generateItems(tx, { plan, duties, today, rounds: 'all' })
}
