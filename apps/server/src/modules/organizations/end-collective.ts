import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { endCollectivePlacement, lockCollective, saveCollective } from './collective-store.ts'
import { lockOrganization } from './organization-store.ts'
import { demandOrder, sayDay } from './periods.ts'
import { canEditPeople, demand } from './policy.ts'

/** Tập thể không còn, từ sau một ngày. Its titles stay with its name. */
export async function endCollective(ctx: Ctx, id: string, to: Day): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const collective = await lockCollective(tx, localityId, id)
    const organization = await lockOrganization(tx, localityId, collective.organization_id, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: organization.path })
    if (collective.valid_to !== null && collective.valid_to <= to)
      throw new AppError('already-ended', { to: sayDay(collective.valid_to) })
    demandOrder(collective.valid_from, to)
    await saveCollective(tx, { locality_id: localityId, id }, collective.version, { valid_to: to })
    await endCollectivePlacement(tx, localityId, id, to)
    await record(ctx, tx, 'collective-ended', 'collective', id, { name: collective.name, to: sayDay(to) })
  })
}
