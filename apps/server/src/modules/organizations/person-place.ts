import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf } from './change.ts'
import { demandJurisdiction } from './jurisdiction-store.ts'
import { isActiveOn, lockOrganization } from './organization-store.ts'
import { sayDay } from './periods.ts'
import { committeePath } from './person-store.ts'

export interface Belonging {
  organizationId: string | null
  jurisdictionId: string | null
}

/** Nơi công tác, or the commune of those without one: exactly one, there on the day, and until its own last day. */
export async function demandBelonging(
  ctx: Ctx,
  tx: Tx,
  { organizationId, jurisdictionId }: Belonging,
  on: Day,
): Promise<{ name: string; path: string | null; to: Day | null }> {
  const localityId = localityOf(ctx)
  if ((organizationId === null) === (jurisdictionId === null))
    throw new AppError('invalid-input', {}, [
      {
        field: 'organizationId',
        message: 'Chọn nơi công tác, hoặc xã, phường nơi ở nếu không có nơi công tác.',
      },
    ])
  if (organizationId === null) {
    const jurisdiction = await demandJurisdiction(tx, localityId, jurisdictionId!, on)
    const path = await committeePath(tx, localityId, jurisdiction.id, ctx.today)
    return { name: jurisdiction.full_name, path, to: jurisdiction.ended_on }
  }
  const organization = await lockOrganization(tx, localityId, organizationId, on)
  if (!isActiveOn(organization, on))
    throw new AppError('organization-not-active', { name: organization.name, on: sayDay(on) })
  return { name: organization.name, path: organization.path, to: organization.ended_on }
}
