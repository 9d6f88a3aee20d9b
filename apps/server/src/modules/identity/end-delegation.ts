import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { endDelegationRow, lockDelegation } from './grant-store.ts'
import { canDelegateForOthers } from './policy.ts'
import { localityOf } from './locality-of.ts'
import { readAccountRow } from './store.ts'

/** Thôi ủy quyền from today on: the giver is back, the receiver hands back, or an administrator ends it. */
export async function endDelegation(ctx: Ctx, delegationId: string, reason: string): Promise<void> {
  const localityId = localityOf(ctx.actor)
  await ctx.transaction(async (tx) => {
    const delegation = await lockDelegation(tx, localityId, delegationId)
    const party = [delegation.giver_id, delegation.receiver_id].includes(ctx.actor.accountId ?? '')
    if (!party && !may(ctx.actor, canDelegateForOthers, { localityId })) throw new AppError('forbidden')
    if (delegation.ended_on !== null || delegation.valid_to < ctx.today) throw new AppError('delegation-over')
    await endDelegationRow(tx, delegation, ctx.actor, ctx.today, reason)
    const giver = await readAccountRow(tx, localityId, delegation.giver_id)
    const receiver = await readAccountRow(tx, localityId, delegation.receiver_id)
    await ctx.record(
      tx,
      'delegation-ended',
      { kind: 'account', id: giver.id },
      {
        giver: giver.name,
        receiver: receiver.name,
        on: formatDay(ctx.today),
        reason,
        delegationId,
      },
    )
  })
}
