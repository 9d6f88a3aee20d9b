/** Ai phải làm: the units a duty means on the day of each round, and which of them it exempts. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Member } from '@guongsang/core/plans/obligation-items.ts'
import type { Tx } from '../../platform/database/database.ts'
import { addressedOnDays } from '../organizations/index.ts'
import type { Duty } from './duty-store.ts'

export type Owing = Pick<
  Duty,
  'group_id' | 'organization_ids' | 'exempt_group_id' | 'exempt_organization_ids' | 'exempt_reason'
>

export interface OwingUnits {
  membersOf(duty: Owing, on: Day): Member[]
  isActive(organizationId: string, on: Day): boolean
}

/** The same number of statements for one duty and for all of a plan, whatever the days. */
export async function owingUnits(tx: Tx, localityId: string, duties: readonly Owing[]): Promise<OwingUnits> {
  const groupIds = duties.flatMap(({ group_id, exempt_group_id }) =>
    [group_id, exempt_group_id].filter((id) => id !== null),
  )
  const addressed = await addressedOnDays(tx, localityId, [...new Set(groupIds)])
  const meant = (groupId: string | null, organizationIds: readonly string[], on: Day): Set<string> =>
    new Set([
      ...(groupId === null ? [] : addressed.group(groupId, on)),
      ...organizationIds.flatMap((id) => addressed.standing(id, on)),
    ])
  return {
    isActive: (organizationId, on) => addressed.standing(organizationId, on).includes(organizationId),
    membersOf(duty, on) {
      const exempt = meant(duty.exempt_group_id, duty.exempt_organization_ids, on)
      const exemptBy = duty.exempt_reason ?? 'được trừ theo kế hoạch'
      return [...meant(duty.group_id, duty.organization_ids, on)].map((organizationId) => ({
        organizationId,
        exemptBy: exempt.has(organizationId) ? exemptBy : null,
      }))
    },
  }
}
