/** Who may see what happened to the things of this module: whoever may see the thing. */
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { registerTimeline } from '../../platform/timelines.ts'
import { lockCollective, lockHousehold } from './collective-store.ts'
import { lockOrganization } from './organization-store.ts'
import { committeePath, lockPersons } from './person-store.ts'
import { canViewOrganizations, canViewPeople } from './policy.ts'

const anyoneHere = async (ctx: Ctx): Promise<boolean> =>
  ctx.actor.localityId !== null && may(ctx.actor, canViewOrganizations)

for (const kind of ['organization', 'jurisdiction', 'bloc', 'addressee-group', 'catalogue'])
  registerTimeline(kind, anyoneHere)

registerPersonal('person', async (ctx, tx, localityId, id) => {
  const [person] = await lockPersons(tx, localityId, [id], ctx.today)
  return person!.path
})
registerPersonal('collective', async (ctx, tx, localityId, id) => {
  const collective = await lockCollective(tx, localityId, id)
  return (await lockOrganization(tx, localityId, collective.organization_id, ctx.today)).path
})
registerPersonal('household', async (ctx, tx, localityId, id) => {
  const household = await lockHousehold(tx, localityId, id)
  return committeePath(tx, localityId, household.jurisdiction_id, ctx.today)
})

function registerPersonal(
  kind: string,
  pathOf: (ctx: Ctx, tx: Tx, localityId: string, id: string) => Promise<string | null>,
): void {
  registerTimeline(kind, async (ctx, tx, id) => {
    const { localityId } = ctx.actor
    if (localityId === null) return false
    try {
      return may(ctx.actor, canViewPeople, {
        localityId,
        organizationPath: await pathOf(ctx, tx, localityId, id),
      })
    } catch (error) {
      if (error instanceof AppError) return false
      throw error
    }
  })
}
