import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { demandKeeperOf } from './access.ts'
import { movementHeads } from './movement-heads.ts'
import { insertMovements } from './movement-store.ts'
import { factsOf, type Typed } from './typed-movement.ts'

/** Ghi phong trào: of a level above by the office, in its own authority by each organisation. */
export async function addMovement(ctx: Ctx, typed: Typed): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  return ctx.transaction(async (tx) => {
    await demandKeeperOf(ctx, tx, typed.organizationId)
    const facts = await factsOf(ctx, tx, typed)
    await insertMovements(tx, [
      {
        ...facts,
        locality_id: localityId,
        id,
        cancelled_on: null,
        cancelled_reason: null,
        created_by: ctx.actor.name,
      },
    ])
    const by = (await movementHeads(tx, localityId, [id], ctx.today)).get(id)!.launchedBy
    await ctx.record(tx, 'movement-added', { kind: 'movement', id }, { name: facts.name, by })
    return { id }
  })
}
