import type { arrangePlanRoute } from '@guongsang/contract/plans.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { takePlan } from './access.ts'
import { savePlan } from './plan-store.ts'
import { canEditPlans } from './policy.ts'

/** Chọn cách in bảng nhiệm vụ: the order and names of its columns are the office's, at any time. */
export async function arrangePlan(
  ctx: Ctx,
  id: string,
  { version, ...arrangement }: Parsed<typeof arrangePlanRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, id, canEditPlans)
    await savePlan(tx, plan, version, { arrangement: JSON.stringify(arrangement) })
    await ctx.record(tx, 'plan-arranged', { kind: 'plan', id })
  })
}
