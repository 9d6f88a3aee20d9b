import type { createPaymentListRoute } from '@guongsang/contract/honours-payments.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { calculatePrizes } from './calculate-prizes.ts'
import { insertPaymentList } from './payment-store.ts'
import { canKeepPaymentLists, unitOf } from './policy.ts'

/** Lập danh sách chi: what the law of today makes of the lines is kept, with every clause. */
export async function createPaymentList(
  ctx: Ctx,
  { title: typed, decisionNumber, lines }: Parsed<typeof createPaymentListRoute>['body'],
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const sums = calculatePrizes(lines)
  const id = newId()
  const title = cleanLine(typed)
  return ctx.transaction(async (tx) => {
    await insertPaymentList(tx, {
      locality_id: localityId,
      id,
      organization_id: unitOf(ctx.actor, canKeepPaymentLists),
      title,
      decision_number: decisionNumber || null,
      lines: JSON.stringify(lines),
      sums: JSON.stringify(sums),
      total: sums.total,
      line_count: sums.rows.length,
      open_count: sums.open,
      search_key: searchKey(`${title} ${decisionNumber ?? ''}`),
      recorded_by: ctx.actor.name,
    })
    const facts = { title, count: sums.rows.length, total: formatMoney(sums.total) }
    await ctx.record(tx, 'payment-list-created', { kind: 'payment-list', id }, facts)
    return { id }
  })
}
