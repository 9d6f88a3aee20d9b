import type { endDutyRoute } from '@guongsang/contract/plans-obligations.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { lockDuty, saveDuty } from './duty-store.ts'
import { generateItems } from './generate-items.ts'
import { takeDuty } from './take-duty.ts'

/** Kết thúc nghĩa vụ: rounds whose last day comes later are not owed any more. */
export async function endDuty(
  ctx: Ctx,
  id: string,
  { validTo, reason, version }: Parsed<typeof endDutyRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { duty, plan } = await takeDuty(ctx, tx, id)
    if (duty.state === 'ended') throw new AppError('duty-ended')
    await saveDuty(tx, duty, version, { state: 'ended', valid_to: validTo as Day })
    const ended = await lockDuty(tx, plan.locality_id, id)
    // A draft asks nobody for anything yet.
    if (isInForce(plan.state))
      await generateItems(tx, { plan, duties: [ended], today: ctx.today, rounds: 'all' })
    await ctx.record(
      tx,
      'duty-ended',
      { kind: 'plan', id: plan.id },
      { title: duty.title, on: formatDay(ended.valid_to!), reason },
    )
  })
}
