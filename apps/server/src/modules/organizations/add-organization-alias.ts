import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { insertNames, loadNames, lockOrganization, nameRow } from './organization-store.ts'
import { asDayOrNull, demandOrder, firstDay } from './periods.ts'
import { canEditOrganization, demand } from './policy.ts'
import { readName } from './spelling.ts'

/** Cách viết khác của tên, như in trong văn bản: 'Sở Nội vụ (Ban TĐKT tỉnh)'. */
export async function addOrganizationAlias(
  ctx: Ctx,
  id: string,
  asked: { name: string; from: string | null; to: string | null },
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const name = readName('name', asked.name)
  const [from, to] = [firstDay(asked.from), asDayOrNull(asked.to)]
  demandOrder(from, to)
  return ctx.transaction(async (tx) => {
    const organization = await lockOrganization(tx, localityId, id, ctx.today)
    demand(ctx.actor, canEditOrganization, { localityId, organizationPath: organization.path })
    const row = nameRow(localityId, id, { kind: 'alias', name, from, to, decision: null })
    const known = await loadNames(tx, localityId, id)
    if (known.some((one) => one.kind === 'alias' && one.name === name))
      throw new AppError('alias-exists', { name })
    await insertNames(tx, [row])
    await record(ctx, tx, 'organization-alias-added', 'organization', id, {
      name: organization.name,
      alias: name,
    })
    return { id: row.id }
  })
}
