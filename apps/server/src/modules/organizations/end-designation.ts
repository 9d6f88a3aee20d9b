import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { loadCatalogue } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import { endDesignationRow, lockDesignation } from './designation-store.ts'
import { lockOrganization } from './organization-store.ts'
import { demandOrder, sayDay } from './periods.ts'
import { canAssignFunctions, demand } from './policy.ts'
import { readLine } from './spelling.ts'

/** Kết thúc vai trò chức năng, sau một ngày. */
export async function endDesignation(
  ctx: Ctx,
  id: string,
  asked: { to: Day; decision: string | null },
): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const designation = await lockDesignation(tx, localityId, id)
    const organization = await lockOrganization(tx, localityId, designation.organization_id, asked.to)
    demand(ctx.actor, canAssignFunctions, { localityId, organizationPath: organization.path })
    if (designation.valid_to !== null && designation.valid_to <= asked.to)
      throw new AppError('already-ended', { to: sayDay(designation.valid_to) })
    demandOrder(designation.valid_from, asked.to)
    await endDesignationRow(tx, localityId, id, asked.to, readLine(asked.decision))
    const functions = await loadCatalogue(tx, localityId, 'function')
    await record(ctx, tx, 'designation-ended', 'organization', organization.id, {
      organization: organization.name,
      function: functions.find((one) => one.code === designation.function_code)?.label,
      to: sayDay(asked.to),
      decision: readLine(asked.decision) ?? '',
    })
  })
}
