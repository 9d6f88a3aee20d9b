/** The steps of a plan's life that need no more than a reason: the table in core says from where to where. */
import type { consultPlanRoute } from '@guongsang/contract/plans-flow.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { nextPlanState, type PlanAct } from '@guongsang/core/plans/plan-state.ts'
import type { Policy } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { takePlan } from './access.ts'
import { refuse } from './plan-content.ts'
import { type Plan, savePlan } from './plan-store.ts'
import { canEditPlans, canIssuePlans } from './policy.ts'
import { because, stateWord } from './words.ts'

type Asked = Parsed<typeof consultPlanRoute>['body']
type Recorded =
  | 'plan-consulted'
  | 'plan-submitted'
  | 'plan-reopened'
  | 'plan-started'
  | 'plan-under-review'
  | 'plan-closed'
  | 'plan-cancelled'

interface Move {
  policy: Policy
  event: Recorded
  /** What else is kept with the new state. */
  also?: (ctx: Ctx) => Partial<Pick<Plan, 'closed_on'>>
  needsReason?: boolean
}

const move =
  (act: PlanAct, { policy, event, also, needsReason }: Move) =>
  async (ctx: Ctx, id: string, { reason, version }: Asked): Promise<void> => {
    if (needsReason === true && reason === null) refuse([{ field: 'reason', message: 'Ghi lý do.' }])
    await ctx.transaction(async (tx) => {
      const { plan } = await takePlan(ctx, tx, id, policy)
      await savePlan(tx, plan, version, {
        state: demandNext(plan, act),
        state_reason: reason,
        ...also?.(ctx),
      })
      await ctx.record(tx, event, { kind: 'plan', id }, { reason: needsReason ? reason : because(reason) })
    })
  }

export function demandNext(plan: Pick<Plan, 'state'>, act: PlanAct): Plan['state'] {
  const state = nextPlanState(plan.state, act)
  if (state === undefined) throw new AppError('plan-state-refuses', { state: stateWord(plan.state) })
  return state
}

export const consultPlan = move('consult', { policy: canEditPlans, event: 'plan-consulted' })
export const submitPlan = move('submit', { policy: canEditPlans, event: 'plan-submitted' })
export const reopenPlan = move('reopen', { policy: canEditPlans, event: 'plan-reopened' })
export const startPlan = move('start', { policy: canIssuePlans, event: 'plan-started' })
export const reviewPlan = move('review', { policy: canIssuePlans, event: 'plan-under-review' })
export const closePlan = move('close', {
  policy: canIssuePlans,
  event: 'plan-closed',
  also: ({ today }) => ({ closed_on: today }),
})
export const cancelPlan = move('cancel', {
  policy: canIssuePlans,
  event: 'plan-cancelled',
  needsReason: true,
})
