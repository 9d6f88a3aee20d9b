import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Role, ScopeKind } from '@guongsang/contract/roles.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertGrants } from './grant-store.ts'
import { derivedKeys, insertAccountRows } from './store.ts'

interface LoadedAccount {
  id: string
  login: string
  name: string
  personId: string | null
  organizationId: string | null
  email: string | null
  grants: readonly LoadedGrant[]
}

interface LoadedGrant {
  id: string
  role: Role
  scope: { kind: ScopeKind; id: string | null }
  from: Day
  to: Day | null
}

/**
 * Many accounts with their roles at once, all opened by one password that need not be changed: for the demo, and for
 * tests. Whoever runs the program answers for it, so no event is recorded.
 */
export async function insertAccounts(
  tx: Tx,
  localityId: string | null,
  accounts: readonly LoadedAccount[],
  { passwordHash, at }: { passwordHash: string; at: Date },
): Promise<void> {
  const locality_id = localityId ?? INSTALLATION
  if (accounts.length === 0) return
  await insertAccountRows(
    tx,
    accounts.map((account) => ({
      locality_id,
      id: account.id,
      login: account.login,
      name: account.name,
      ...derivedKeys(account.name, account.login),
      person_id: account.personId,
      organization_id: account.organizationId,
      email: account.email,
      state: 'active' as const,
      password_hash: passwordHash,
      password_changed_at: at,
      must_change_password: false,
      created_at: at,
    })),
  )
  const grants = accounts.flatMap((account) => account.grants.map((grant) => ({ ...grant, account })))
  if (grants.length === 0) return
  await insertGrants(
    tx,
    grants.map(({ account, id, role, scope, from, to }) => ({
      locality_id,
      id,
      account_id: account.id,
      role,
      scope_kind: scope.kind,
      scope_id: scope.id,
      valid_from: from,
      valid_to: to,
      granted_at: at,
      granted_by: null,
      granted_by_name: 'Hệ thống',
    })),
  )
}
