import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import type { NewAccount } from './create-account.ts'
import { requireOrganization } from './organization-of.ts'
import { canManageAccounts } from './policy.ts'
import { localityOf } from './locality-of.ts'
import { derivedKeys, lockAccountRow, updateAccount } from './store.ts'

export type AccountChange = { [K in keyof Omit<NewAccount, 'login'>]?: NewAccount[K] | undefined }

/** Sửa tài khoản: what is absent stays, what is null goes. The login stays for life: the audit trail knows people by it. */
export async function editAccount(ctx: Ctx, accountId: string, change: AccountChange): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await lockAccountRow(tx, localityOf(ctx.actor), accountId)
    if (!may(ctx.actor, canManageAccounts, { localityId: account.locality_id }))
      throw new AppError('forbidden')
    await requireOrganization(tx, account.locality_id, change.organizationId, ctx.today)
    const name = change.name === undefined ? account.name : cleanLine(change.name)
    const after = {
      name,
      email: change.email === undefined ? account.email : change.email,
      person_id: change.personId === undefined ? account.person_id : change.personId,
      organization_id: change.organizationId === undefined ? account.organization_id : change.organizationId,
    }
    const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
      (key) => after[key] !== account[key],
    )
    if (changed.length === 0) return
    await updateAccount(tx, account, { ...after, ...derivedKeys(name, account.login) })
    const before = Object.fromEntries(changed.map((key) => [key, account[key]]))
    const facts = {
      login: account.login,
      before,
      after: Object.fromEntries(changed.map((key) => [key, after[key]])),
    }
    await ctx.record(tx, 'account-edited', { kind: 'account', id: account.id }, facts)
  })
}
