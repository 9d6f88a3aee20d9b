import type { respondToMovementRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { askingOf, demandKeeperOf, demandKept, requireMovement } from './access.ts'
import { responderName, responseFacts } from './response-facts.ts'
import { insertResponse } from './response-store.ts'

/** Hưởng ứng: what the unit makes of the movement, and how many collectives and people take part, counted apart. */
export async function respondToMovement(
  ctx: Ctx,
  movementId: string,
  { organizationId, ...typed }: Parsed<typeof respondToMovementRoute>['body'],
): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    demandKept(await requireMovement(tx, askingOf(ctx), movementId))
    await demandKeeperOf(ctx, tx, organizationId)
    const facts = await responseFacts(ctx, tx, typed)
    const organization = await responderName(ctx, tx, organizationId)
    const isNew = await insertResponse(tx, {
      locality_id: localityOf(ctx),
      id,
      movement_id: movementId,
      organization_id: organizationId,
      recorded_by: ctx.actor.name,
      ...facts,
    })
    if (!isNew) throw new AppError('already-responded', { organization })
    await ctx.record(
      tx,
      'movement-responded',
      { kind: 'movement', id: movementId },
      { organization, collectives: facts.collectives, individuals: facts.individuals },
    )
    return { id }
  })
}
