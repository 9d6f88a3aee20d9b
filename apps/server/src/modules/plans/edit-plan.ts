import type { editPlanRoute } from '@guongsang/contract/plans.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDraft, isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { takePlan } from './access.ts'
import { readPlan } from './plan-facts.ts'
import { keysOf, savePlan } from './plan-store.ts'
import { canEditPlans } from './policy.ts'
import { stateWord } from './words.ts'

const words: Record<string, string> = {
  document_id: 'văn bản',
  parent_id: 'kế hoạch cấp trên',
  continues_id: 'kế hoạch tiếp nối',
  from_task_id: 'nhiệm vụ sinh ra kế hoạch',
  kind: 'loại',
  title: 'tên',
  period_from: 'kỳ',
  period_to: 'kỳ',
  motto: 'phương châm',
  scope: 'phạm vi',
  default_lead_id: 'đơn vị chủ trì chung',
}

/** Sửa phần chung. What decides the duties, its period, is fixed once it was issued. */
export async function editPlan(
  ctx: Ctx,
  id: string,
  { version, ...asked }: Parsed<typeof editPlanRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { plan, reach } = await takePlan(ctx, tx, id, canEditPlans)
    if (!isDraft(plan.state) && !isInForce(plan.state))
      throw new AppError('plan-over', { state: stateWord(plan.state) })
    const facts = await readPlan(ctx, tx, { ...asked, id }, reach)
    const isMoved = facts.period_from !== plan.period_from || facts.period_to !== plan.period_to
    if (isMoved && !isDraft(plan.state))
      throw new AppError('invalid-input', {}, [
        { field: 'periodTo', message: 'Kế hoạch đã ban hành, không đổi kỳ được. Hãy lập kế hoạch tiếp nối.' },
      ])
    await savePlan(tx, plan, version, { ...facts, ...keysOf(facts.title) })
    const changed = Object.entries(facts).filter(([key, value]) => plan[key as keyof typeof plan] !== value)
    await ctx.record(
      tx,
      'plan-edited',
      { kind: 'plan', id },
      {
        changed: [...new Set(changed.map(([key]) => words[key]))],
      },
    )
  })
}
