import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { Identity } from './door.ts'
import { managedAccount } from './managed-account.ts'
import { canManageAccounts } from './policy.ts'
import { revokeSessions } from './session-store.ts'
import { findTotp, removeSecondStep } from './store.ts'

/** Gỡ xác thực hai bước for whoever lost both the phone and the paper with the recovery codes. */
export async function resetSecondStep(
  ctx: Ctx,
  identity: Identity,
  accountId: string,
  reason: string,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canManageAccounts, accountId)
    if (!(await findTotp(tx, account))?.confirmed_at) throw new AppError('totp-off')
    await removeSecondStep(tx, account)
    await revokeSessions(tx, account, identity.clock.real())
    const facts = { login: account.login, reason }
    await ctx.record(tx, 'second-step-reset', { kind: 'account', id: account.id }, facts)
  })
}
