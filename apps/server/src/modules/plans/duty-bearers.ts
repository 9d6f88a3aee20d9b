import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { addressedOnDays, blocMembersOn } from '../organizations/index.ts'
import { loadDuties } from './duty-store.ts'
import { owingUnits } from './owing-units.ts'
import { loadParties, loadTasks } from './task-store.ts'

/** Ai có việc theo kế hoạch: the units of the day that a task or a duty of the plan means. */
export async function dutyBearers(tx: Tx, localityId: string, planId: string, on: Day): Promise<string[]> {
  const tasks = await loadTasks(tx, localityId, planId)
  const taskIds = tasks.map(({ id }) => id)
  const parties = (await loadParties(tx, localityId, taskIds)).filter(({ part }) => part !== 'submits-to')
  const groupIds = [...new Set(parties.flatMap(({ group_id }) => group_id ?? []))]
  const blocIds = [...new Set(parties.flatMap(({ bloc_id }) => bloc_id ?? []))]
  const addressed = await addressedOnDays(tx, localityId, groupIds)
  const blocs = await blocMembersOn(tx, localityId, blocIds, on)
  const duties = await loadDuties(tx, localityId, planId)
  const { membersOf } = await owingUnits(tx, localityId, duties)
  return [
    ...new Set([
      ...parties.flatMap(({ organization_id: unit }) => (unit === null ? [] : addressed.standing(unit, on))),
      ...groupIds.flatMap((id) => addressed.group(id, on)),
      ...[...blocs.values()].flat(),
      ...duties.flatMap((duty) =>
        membersOf(duty, on).flatMap(({ organizationId, exemptBy }) =>
          exemptBy === null ? [organizationId] : [],
        ),
      ),
    ]),
  ]
}
