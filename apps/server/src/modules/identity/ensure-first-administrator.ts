import { systemActor } from '../../platform/auth/actor.ts'
import { createCtx } from '../../platform/ctx.ts'
import type { Platform } from '../../platform/http/server.ts'
import { newId } from '../../platform/id.ts'
import { insertAccounts } from './insert-accounts.ts'
import { createPasswordHasher } from './passwords.ts'
import { hasAccounts } from './directory-queries.ts'
import { updateAccount } from './store.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import { newTemporaryPassword } from './temporary-password.ts'

const LOGIN = 'quantri'
const NAME = 'Quản trị hệ thống'

/** A new installation has nobody who could sign in: the first administrator is made here, and told once. */
export async function ensureFirstAdministrator(
  platform: Platform,
): Promise<{ login: string; temporaryPassword: string } | null> {
  const ctx = createCtx(platform, systemActor(null))
  if (await ctx.transaction(hasAccounts)) return null
  const temporaryPassword = newTemporaryPassword()
  const passwordHash = await createPasswordHasher().hash(temporaryPassword)
  return ctx.transaction(async (tx) => {
    if (await hasAccounts(tx)) return null
    const id = newId()
    const scope = { kind: 'system', id: null } as const
    const grant = { id: newId(), role: 'administrator', scope, from: ctx.today, to: null } as const
    const account = { id, login: LOGIN, name: NAME, personId: null, organizationId: null, email: null }
    await insertAccounts(tx, null, [{ ...account, grants: [grant] }], {
      passwordHash,
      at: platform.clock.now(),
    })
    await updateAccount(tx, { locality_id: INSTALLATION, id }, { must_change_password: true })
    await ctx.record(tx, 'account-created', { kind: 'account', id }, { login: LOGIN, name: NAME })
    return { login: LOGIN, temporaryPassword }
  })
}
