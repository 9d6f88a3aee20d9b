import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { askingOf, type PlanInHand, takePlan } from './access.ts'
import { type Duty, lockDuty } from './duty-store.ts'
import { canEditPlans } from './policy.ts'

/** The duty with its plan, for whoever may write the plan; a duty of a plan the actor does not see is not there. */
export async function takeDuty(ctx: Ctx, tx: Tx, id: string): Promise<PlanInHand & { duty: Duty }> {
  const duty = await lockDuty(tx, askingOf(ctx).localityId, id)
  const inHand = await takePlan(ctx, tx, duty.plan_id, canEditPlans).catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'plan-not-found'
      ? new AppError('duty-not-found', { id })
      : error
  })
  return { ...inHand, duty }
}
