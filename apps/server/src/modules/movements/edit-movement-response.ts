import type { editMovementResponseRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { askingOf, demandKeeperOf, demandKept, requireMovement } from './access.ts'
import { responderName, responseFacts } from './response-facts.ts'
import { lockResponse, saveResponse } from './response-store.ts'

/** Sửa việc hưởng ứng của đơn vị. */
export async function editMovementResponse(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editMovementResponseRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const before = await lockResponse(tx, localityOf(ctx), id)
    demandKept(await requireMovement(tx, askingOf(ctx), before.movement_id))
    await demandKeeperOf(ctx, tx, before.organization_id)
    const facts = await responseFacts(ctx, tx, typed, before)
    await saveResponse(tx, before, version, facts)
    await ctx.record(
      tx,
      'movement-response-edited',
      { kind: 'movement', id: before.movement_id },
      {
        organization: await responderName(ctx, tx, before.organization_id),
        collectives: facts.collectives,
        individuals: facts.individuals,
      },
    )
  })
}
