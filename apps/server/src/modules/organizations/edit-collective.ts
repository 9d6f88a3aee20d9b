import type { Ctx } from '../../platform/ctx.ts'
import { localityOf, record } from './change.ts'
import { lockCollective, saveCollective } from './collective-store.ts'
import { lockOrganization } from './organization-store.ts'
import { canEditPeople, demand } from './policy.ts'
import { readName, spellTitle } from './spelling.ts'

interface Facts {
  name: string
  isSmall: boolean
  size: number | null
  version: number
}

/** Sửa thông tin tập thể. */
export async function editCollective(ctx: Ctx, id: string, asked: Facts): Promise<void> {
  const localityId = localityOf(ctx)
  const name = readName('name', asked.name)
  await ctx.transaction(async (tx) => {
    const before = await lockCollective(tx, localityId, id)
    const organization = await lockOrganization(tx, localityId, before.organization_id, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: organization.path })
    const facts = { name, ...spellTitle(name), is_small: asked.isSmall, size: asked.size }
    await saveCollective(tx, { locality_id: localityId, id }, asked.version, facts)
    await record(ctx, tx, 'collective-edited', 'collective', id, { before: before.name, name })
  })
}
