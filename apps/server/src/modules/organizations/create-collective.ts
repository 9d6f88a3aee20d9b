import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import { insertCollective } from './collective-store.ts'
import { isActiveOn, lockOrganization } from './organization-store.ts'
import { asDayOrNull, firstDay, sayDay, withinLife } from './periods.ts'
import { canEditPeople, demand } from './policy.ts'
import { readName, spellTitle } from './spelling.ts'

export interface NewCollective {
  name: string
  organizationId: string
  isSmall: boolean
  size: number | null
  from: string | null
}

/** Thêm tập thể. */
export async function createCollective(ctx: Ctx, asked: NewCollective): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  const name = readName('name', asked.name)
  return ctx.transaction(async (tx) => {
    const on = asDayOrNull(asked.from) ?? ctx.today
    const organization = await lockOrganization(tx, localityId, asked.organizationId, on)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: organization.path })
    if (!isActiveOn(organization, on))
      throw new AppError('organization-not-active', { name: organization.name, on: sayDay(on) })
    const period = { valid_from: firstDay(asked.from), valid_to: withinLife(null, organization) }
    await insertCollective(
      tx,
      {
        locality_id: localityId,
        id,
        name,
        ...spellTitle(name),
        is_small: asked.isSmall,
        size: asked.size,
        ...period,
        version: 1,
      },
      {
        locality_id: localityId,
        id: newId(),
        collective_id: id,
        organization_id: organization.id,
        ...period,
      },
    )
    await record(ctx, tx, 'collective-created', 'collective', id, {
      name,
      organization: organization.name,
    })
    return { id }
  })
}
