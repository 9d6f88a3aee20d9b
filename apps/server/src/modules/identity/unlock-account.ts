import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { managedAccount } from './managed-account.ts'
import { canManageAccounts } from './policy.ts'
import { updateAccount } from './store.ts'

/** Mở khóa tài khoản. */
export async function unlockAccount(ctx: Ctx, accountId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canManageAccounts, accountId)
    if (account.state !== 'locked') throw new AppError('account-not-locked')
    await updateAccount(tx, account, { state: 'active', lock_reason: null })
    await ctx.record(tx, 'account-unlocked', { kind: 'account', id: account.id }, { login: account.login })
  })
}
