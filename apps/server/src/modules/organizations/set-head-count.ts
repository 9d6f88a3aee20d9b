import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { lockOrganization, saveHeadCount } from './organization-store.ts'
import { canEditOrganization, demand } from './policy.ts'

/** Số người của đơn vị trong một năm: what quotas are counted on. */
export async function setHeadCount(ctx: Ctx, id: string, year: number, headCount: number): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const organization = await lockOrganization(tx, localityId, id, ctx.today)
    demand(ctx.actor, canEditOrganization, { localityId, organizationPath: organization.path })
    await saveHeadCount(tx, localityId, id, year, headCount)
    const facts = { name: organization.name, year: String(year), headCount: formatNumber(headCount) }
    await record(ctx, tx, 'head-count-set', 'organization', id, facts)
  })
}
