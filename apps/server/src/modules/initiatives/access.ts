/** An initiative for an act: seen at all, then allowed. */
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { type Asking, findInitiative } from './initiative-queries.ts'
import { type Initiative, lockInitiatives } from './initiative-store.ts'
import { demand } from './policy.ts'

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})

export async function requireInitiative(tx: Tx, asking: Asking, id: string) {
  const found = await findInitiative(tx, asking, id)
  if (found === undefined) throw new AppError('initiative-not-found', { id })
  return found
}

/** Locked for a change that this policy allows. */
export async function takeInitiative(
  ctx: Ctx,
  tx: Tx,
  id: string,
  policy: Policy,
): Promise<Initiative & { path: string | null }> {
  const asking = askingOf(ctx)
  const [initiative] = await lockInitiatives(tx, asking.localityId, [id])
  const { path } = await requireInitiative(tx, asking, id)
  demand(ctx.actor, policy, { localityId: asking.localityId, organizationPath: path })
  return { ...initiative!, path }
}

/** Whether the actor may do this in the name of this unit. */
export async function demandFor(ctx: Ctx, tx: Tx, organizationId: string, policy: Policy): Promise<void> {
  const localityId = localityOf(ctx)
  const paths = await organizationPaths(tx, localityId, [organizationId], ctx.today)
  demand(ctx.actor, policy, { localityId, organizationPath: paths.get(organizationId) ?? null })
}
