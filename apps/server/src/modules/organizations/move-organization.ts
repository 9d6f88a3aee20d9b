import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { localityOf, record } from './change.ts'
import { demandPlace } from './create-organization.ts'
import { isActiveOn, lockOrganization, saveOrganization } from './organization-store.ts'
import { loadPlacements, replacePlacements } from './placement-store.ts'
import { asDay, sayDay } from './periods.ts'
import { canArrangeOrganizations, demand } from './policy.ts'
import { readLine } from './spelling.ts'
import { changeFrom } from './tree-paths.ts'
import { lockTree } from './tree-store.ts'

export interface Move {
  parentId: string | null
  jurisdictionId: string | null
  from: string
  decision: string | null
}

/** Chuyển nơi trực thuộc, địa bàn từ một ngày. Units below go along; the tree of earlier days stays as it was. */
export async function moveOrganization(ctx: Ctx, id: string, asked: Move): Promise<void> {
  const localityId = localityOf(ctx)
  const from = asDay(asked.from)
  await ctx.transaction(async (tx) => {
    await lockTree(tx, localityId)
    const organization = await lockOrganization(tx, localityId, id, from)
    demand(ctx.actor, canArrangeOrganizations, { localityId, organizationPath: organization.path })
    const { name } = organization
    if (asked.parentId === id) throw new AppError('organization-under-itself', { name })
    if (!isActiveOn(organization, from))
      throw new AppError('organization-not-active', { name, on: sayDay(from) })
    const { parentName } = await demandPlace(ctx, tx, asked.parentId, asked.jurisdictionId, from)
    const place = { parentId: asked.parentId, jurisdictionId: asked.jurisdictionId }
    if (organization.parent_id === place.parentId && organization.jurisdiction_id === place.jurisdictionId)
      throw new AppError('placement-starts-same-day', { on: sayDay(from) })
    const placements = changeFrom(await loadPlacements(tx, localityId, id), from, place)
    const circle = await replacePlacements(tx, localityId, new Map([[id, placements]]))
    if (circle !== null) throw new AppError('organization-under-itself', { name })
    await saveOrganization(tx, { locality_id: localityId, id }, organization.version, {})
    await record(ctx, tx, 'organization-moved', 'organization', id, {
      name,
      parent: parentName ?? 'cấp cao nhất',
      from: sayDay(from),
      decision: readLine(asked.decision) ?? '',
    })
  })
}
