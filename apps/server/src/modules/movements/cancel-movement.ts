import type { cancelMovementRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takeMovement } from './access.ts'
import { saveMovement } from './movement-store.ts'

/** Hủy phong trào: what pointed at it keeps pointing at it, nothing new may. */
export async function cancelMovement(
  ctx: Ctx,
  id: string,
  { reason: typed, version }: Parsed<typeof cancelMovementRoute>['body'],
): Promise<void> {
  const reason = cleanLine(typed)
  await ctx.transaction(async (tx) => {
    const movement = await takeMovement(ctx, tx, id)
    await saveMovement(tx, movement, version, { cancelled_on: ctx.today, cancelled_reason: reason })
    await ctx.record(tx, 'movement-cancelled', { kind: 'movement', id }, { name: movement.name, reason })
  })
}
