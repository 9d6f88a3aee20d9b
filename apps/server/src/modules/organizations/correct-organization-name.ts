import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { loadNames, lockOrganization, saveName } from './organization-store.ts'
import { canArrangeOrganizations, demand } from './policy.ts'
import { readName, spellTitle } from './spelling.ts'

/** Sửa lỗi chính tả của một tên đã ghi. The period stays: the name was never otherwise, it was only typed wrong. */
export async function correctOrganizationName(
  ctx: Ctx,
  id: string,
  nameId: string,
  typed: string,
): Promise<void> {
  const localityId = localityOf(ctx)
  const name = readName('name', typed)
  await ctx.transaction(async (tx) => {
    const organization = await lockOrganization(tx, localityId, id, ctx.today)
    demand(ctx.actor, canArrangeOrganizations, { localityId, organizationPath: organization.path })
    const before = (await loadNames(tx, localityId, id)).find((one) => one.id === nameId)
    if (!before) throw new AppError('name-not-found')
    await saveName(tx, localityId, nameId, { name, ...spellTitle(name) })
    await record(ctx, tx, 'organization-name-corrected', 'organization', id, {
      before: before.name,
      after: name,
    })
  })
}
