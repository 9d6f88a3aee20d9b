/** Actors for tests: one role in one place, as the sign-in would have loaded them. */
import { type Role, roleFacts, type ScopeKind } from '@guongsang/contract/roles.ts'
import type { Actor, Grant } from '../../apps/server/src/platform/auth/actor.ts'
import { newId } from '../../apps/server/src/platform/id.ts'

/** The last id of a tree path, `/<ancestor>/<own>/`. */
const lastOf = (path: string): string => path.split('/').at(-2)!

/**
 * The grant this role has in practice: on the organisation when it may hold there, else on the first scope of its list.
 * A role without an account (a citizen, an external bloc) has none.
 */
export function grantsFor(role: Role, organizationPath: string): Grant[] {
  const { scopes } = roleFacts(role)
  const kind: ScopeKind | undefined = scopes.includes('organization') ? 'organization' : scopes[0]
  if (kind === undefined) return []
  if (kind === 'organization')
    return [{ role, scope: { kind, id: lastOf(organizationPath), path: organizationPath } }]
  const id = kind === 'locality' || kind === 'system' ? null : newId()
  return [{ role, scope: { kind, id, path: null } }]
}

export interface Standing {
  localityId: string
  organizationPath: string
  accountId?: string
  name?: string
}

/** Somebody with one role, working in one organisation of one locality. */
export const actorWith = (
  role: Role,
  { localityId, organizationPath, accountId, name }: Standing,
): Actor => ({
  kind: 'account',
  accountId: accountId ?? newId(),
  personId: null,
  localityId,
  organizationId: lastOf(organizationPath),
  name: name ?? roleFacts(role).name,
  sessionId: newId(),
  grants: grantsFor(role, organizationPath),
})

/** The installation's administrator, working in one locality or (null) in none yet. */
export const systemAdministrator = (localityId: string | null, accountId: string = newId()): Actor => ({
  kind: 'account',
  accountId,
  personId: null,
  localityId,
  organizationId: null,
  name: 'Quản trị hệ thống',
  sessionId: newId(),
  grants: [{ role: 'administrator', scope: { kind: 'system', id: null, path: null } }],
})
