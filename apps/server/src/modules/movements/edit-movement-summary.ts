import type { editMovementSummaryRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { takeMovement } from './access.ts'
import { summaryFacts, summaryWord } from './summary-facts.ts'
import { lockSummary, saveSummary } from './summary-store.ts'

/** Sửa lịch, or write down that it was held. */
export async function editMovementSummary(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editMovementSummaryRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const before = await lockSummary(tx, localityOf(ctx), id)
    await takeMovement(ctx, tx, before.movement_id)
    const facts = await summaryFacts(ctx, tx, typed, before)
    await saveSummary(tx, before, version, facts)
    await ctx.record(
      tx,
      'movement-summary-edited',
      { kind: 'movement', id: before.movement_id },
      {
        kind: summaryWord(typed.kind),
        on: formatDay(facts.planned_on),
        held: facts.held_on === null ? 'Chưa tổ chức' : `Tổ chức ngày ${formatDay(facts.held_on)}`,
      },
    )
  })
}
