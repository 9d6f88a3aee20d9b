import type { scheduleMovementSummaryRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { takeMovement } from './access.ts'
import { summaryFacts, summaryWord } from './summary-facts.ts'
import { insertSummaries } from './summary-store.ts'

/** Xếp lịch sơ kết, tổng kết: by whoever keeps the movement. */
export async function scheduleMovementSummary(
  ctx: Ctx,
  movementId: string,
  typed: Parsed<typeof scheduleMovementSummaryRoute>['body'],
): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    await takeMovement(ctx, tx, movementId)
    const facts = await summaryFacts(ctx, tx, typed)
    await insertSummaries(tx, [{ locality_id: localityOf(ctx), id, movement_id: movementId, ...facts }])
    await ctx.record(
      tx,
      'movement-summary-scheduled',
      { kind: 'movement', id: movementId },
      { kind: summaryWord(typed.kind), on: formatDay(facts.planned_on) },
    )
    return { id }
  })
}
