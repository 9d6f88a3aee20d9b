/** A movement for an act: seen at all, then allowed. */
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { type Asking, findMovement } from './movement-queries.ts'
import { lockMovement, type Movement } from './movement-store.ts'
import { demandKeeper } from './policy.ts'

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})

export async function requireMovement(tx: Tx, asking: Asking, id: string) {
  const found = await findMovement(tx, asking, id)
  if (found === undefined) throw new AppError('movement-not-found', { id })
  return found
}

/** Refuses whoever may not write in the name of this organisation; none: in the name of the whole locality. */
export async function demandKeeperOf(ctx: Ctx, tx: Tx, organizationId: string | null): Promise<void> {
  const localityId = localityOf(ctx)
  const paths =
    organizationId === null ? null : await organizationPaths(tx, localityId, [organizationId], ctx.today)
  demandKeeper(ctx.actor, localityId, paths?.get(organizationId!) ?? null)
}

/** Locked for whoever may write it. A cancelled one takes nothing more in. */
export async function takeMovement(ctx: Ctx, tx: Tx, id: string): Promise<Movement> {
  const asking = askingOf(ctx)
  const movement = await lockMovement(tx, asking.localityId, id)
  const { path } = await requireMovement(tx, asking, id)
  demandKeeper(ctx.actor, asking.localityId, path)
  demandKept(movement)
  return movement
}

export function demandKept(movement: Pick<Movement, 'cancelled_on'>): void {
  if (movement.cancelled_on !== null) throw new AppError('movement-cancelled')
}
