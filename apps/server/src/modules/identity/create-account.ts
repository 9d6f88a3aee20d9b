import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { loadLocality } from '../organizations/index.ts'
import type { Identity } from './door.ts'
import { requireOrganization } from './organization-of.ts'
import { canManageAccounts } from './policy.ts'
import { localityOf } from './locality-of.ts'
import { derivedKeys, insertAccountRow } from './store.ts'
import { newTemporaryPassword } from './temporary-password.ts'

export interface NewAccount {
  login: string
  name: string
  email?: string | null | undefined
  personId?: string | null | undefined
  organizationId?: string | null | undefined
}

/** Lập tài khoản: the temporary password is shown once, and opens nothing but the choice of one's own. */
export async function createAccount(
  ctx: Ctx,
  identity: Identity,
  wanted: NewAccount,
): Promise<{ id: string; temporaryPassword: string }> {
  const localityId = localityOf(ctx.actor)
  if (!may(ctx.actor, canManageAccounts, { localityId })) throw new AppError('forbidden')
  const temporaryPassword = newTemporaryPassword()
  const password_hash = await identity.hasher.hash(temporaryPassword)
  const account = { ...wanted, id: newId(), name: cleanLine(wanted.name) }
  await ctx.transaction(async (tx) => {
    if (localityId !== INSTALLATION) {
      const prefix = (await loadLocality(tx, localityId))?.slug
      if (!account.login.startsWith(`${prefix}.`)) throw new AppError('login-outside-locality', { prefix })
    }
    await requireOrganization(tx, localityId, account.organizationId, ctx.today)
    const created = await insertAccountRow(tx, {
      locality_id: localityId,
      id: account.id,
      login: account.login,
      name: account.name,
      ...derivedKeys(account.name, account.login),
      person_id: account.personId ?? null,
      organization_id: account.organizationId ?? null,
      email: account.email ?? null,
      state: 'active',
      password_hash,
      must_change_password: true,
      created_at: identity.clock.now(),
    })
    if (!created) throw new AppError('login-taken', { login: account.login })
    const object = { kind: 'account', id: account.id }
    await ctx.record(tx, 'account-created', object, { login: account.login, name: account.name })
  })
  return { id: account.id, temporaryPassword }
}
