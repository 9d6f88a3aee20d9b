import type { Ctx } from '../../platform/ctx.ts'
import type { Identity } from './door.ts'
import { managedAccount } from './managed-account.ts'
import { canManageAccounts } from './policy.ts'
import { deleteSteps, revokeSessions } from './session-store.ts'
import { updateAccount } from './store.ts'

/** Khóa tài khoản: its open sessions are refused at once, and what it delegated no longer holds. */
export async function lockAccount(
  ctx: Ctx,
  identity: Identity,
  accountId: string,
  reason: string,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canManageAccounts, accountId)
    await updateAccount(tx, account, { state: 'locked', lock_reason: reason })
    await revokeSessions(tx, account, identity.clock.real())
    await deleteSteps(tx, account)
    const facts = { login: account.login, reason }
    await ctx.record(tx, 'account-locked', { kind: 'account', id: account.id }, facts)
  })
}
