import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { deleteNames, loadNames, lockOrganization } from './organization-store.ts'
import { canEditOrganization, demand } from './policy.ts'

/** Bỏ một cách viết ghi nhầm. Only aliases: names that were once official stay. */
export async function removeOrganizationAlias(ctx: Ctx, id: string, nameId: string): Promise<void> {
  const localityId = localityOf(ctx)
  await ctx.transaction(async (tx) => {
    const organization = await lockOrganization(tx, localityId, id, ctx.today)
    demand(ctx.actor, canEditOrganization, { localityId, organizationPath: organization.path })
    const names = await loadNames(tx, localityId, id)
    const alias = names.find((one) => one.id === nameId && one.kind === 'alias')
    if (!alias) throw new AppError('name-not-found')
    await deleteNames(tx, localityId, [nameId])
    await record(ctx, tx, 'organization-alias-removed', 'organization', id, {
      name: organization.name,
      alias: alias.name,
    })
  })
}
