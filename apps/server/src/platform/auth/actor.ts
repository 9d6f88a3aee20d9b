import type { Role } from './roles.ts'

export interface GrantScope {
  kind: 'organization' | 'bloc' | 'council' | 'jurisdiction' | 'locality' | 'system'
  id: string | null
  /** Tree path of the organisation, `/<id>/<id>/`, for organisation scopes. */
  path: string | null
}

export interface Grant {
  role: Role
  scope: GrantScope
  /** Set when another account handed this grant over while absent. */
  delegatedFrom?: { accountId: string; name: string } | null
}

/** Who acts. Loaded once a request; rules and policies read only this. */
export interface Actor {
  kind: 'account' | 'system' | 'public'
  accountId: string | null
  personId: string | null
  localityId: string | null
  organizationId: string | null
  name: string
  sessionId: string | null
  grants: readonly Grant[]
}

export const publicActor: Actor = {
  kind: 'public',
  accountId: null,
  personId: null,
  localityId: null,
  organizationId: null,
  name: 'Người dân',
  sessionId: null,
  grants: [],
}

/** The program itself, when a job acts: always for one locality, or for none when the work is the installation's own. */
export const systemActor = (localityId: string | null): Actor => ({
  ...publicActor,
  kind: 'system',
  localityId,
  name: 'Hệ thống',
})
