import type { Ctx } from '../../platform/ctx.ts'
import type { Identity } from './door.ts'
import { managedAccount } from './managed-account.ts'
import { canManageAccounts } from './policy.ts'
import { deleteSteps, revokeSessions } from './session-store.ts'
import { updateAccount } from './store.ts'
import { newTemporaryPassword } from './temporary-password.ts'
import { nameAttempt } from './throttle.ts'
import { forgiveAttempts } from './throttle-store.ts'

/** Cấp mật khẩu tạm: shown once; every device is signed out, and whoever had to wait at the door waits no longer. */
export async function resetPassword(
  ctx: Ctx,
  identity: Identity,
  accountId: string,
): Promise<{ temporaryPassword: string }> {
  const temporaryPassword = newTemporaryPassword()
  const password_hash = await identity.hasher.hash(temporaryPassword)
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canManageAccounts, accountId)
    await updateAccount(tx, account, { password_hash, must_change_password: true })
    await revokeSessions(tx, account, identity.clock.real())
    await deleteSteps(tx, account)
    await forgiveAttempts(tx, nameAttempt(account.login, '', false))
    await ctx.record(tx, 'password-reset', { kind: 'account', id: account.id }, { login: account.login })
  })
  return { temporaryPassword }
}
