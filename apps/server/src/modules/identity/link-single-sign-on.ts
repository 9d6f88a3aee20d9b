import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Identity } from './door.ts'
import { managedAccount } from './managed-account.ts'
import { canManageAccounts } from './policy.ts'
import { insertLink } from './store.ts'

/** Gắn tài khoản với một danh tính của nhà cung cấp; the person read the identifier out from the refusal. */
export async function linkSingleSignOn(
  ctx: Ctx,
  identity: Identity,
  accountId: string,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<{ id: string }> {
  const id = newId()
  await ctx.transaction(async (tx) => {
    const account = await managedAccount(ctx, tx, canManageAccounts, accountId)
    const linked = await insertLink(tx, {
      locality_id: account.locality_id,
      id,
      account_id: account.id,
      issuer,
      subject,
      linked_at: identity.clock.now(),
    })
    if (!linked) throw new AppError('link-taken')
    const facts = { login: account.login, issuer, subject }
    await ctx.record(tx, 'single-sign-on-linked', { kind: 'account', id: account.id }, facts)
  })
  return { id }
}
