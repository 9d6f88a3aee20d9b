import type { Ctx } from '../../platform/ctx.ts'
import { managedAccount } from './managed-account.ts'
import { canManageAccounts } from './policy.ts'
import { deleteLink } from './store.ts'

/** Gỡ một liên kết đăng nhập một lần. */
export async function unlinkSingleSignOn(ctx: Ctx, accountId: string, linkId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canManageAccounts, accountId)
    const subject = await deleteLink(tx, account, linkId)
    const facts = { login: account.login, subject }
    await ctx.record(tx, 'single-sign-on-unlinked', { kind: 'account', id: account.id }, facts)
  })
}
