import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { roleFacts } from '@guongsang/contract/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { endGrantRow, lockGrant } from './grant-store.ts'
import { managedAccount } from './managed-account.ts'
import { canGrantRoles } from './policy.ts'
import { localityOf } from './locality-of.ts'

/** Thôi giao vai trò, from today on. The grant stays in the history, with who ended it and why. */
export async function endGrant(ctx: Ctx, grantId: string, reason: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const grant = await lockGrant(tx, localityOf(ctx.actor), grantId)
    const account = await managedAccount(ctx, tx, canGrantRoles, grant.account_id)
    if (grant.ended_on !== null || (grant.valid_to !== null && grant.valid_to < ctx.today))
      throw new AppError('grant-over')
    await endGrantRow(tx, grant, ctx.actor, ctx.today, reason)
    await ctx.record(
      tx,
      'role-ended',
      { kind: 'account', id: account.id },
      {
        role: roleFacts(grant.role).name,
        name: account.name,
        on: formatDay(ctx.today),
        reason,
        grantId: grant.id,
      },
    )
  })
}
