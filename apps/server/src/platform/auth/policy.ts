/**
 * Who may. A policy is one named row of the table `action × role → reach`, readable by an official when printed.
 * The same row answers for one thing (`may`) and for a list (`where.ts`), so the two cannot disagree.
 */
import type { Actor, Grant } from './actor.ts'
import type { Role } from './roles.ts'

/**
 * How far a role reaches: its own account, its own organisation, the organisation and everything below it,
 * the whole locality, or every locality of the installation.
 */
export type Reach = 'self' | 'own' | 'subtree' | 'locality' | 'system'
export type Cells = Partial<Record<Role, Reach>>

export interface Policy {
  readonly name: string
  /** Vietnamese, for the printed matrix. */
  readonly label: string
  /** 'anyone': no sign-in needed. 'signed-in': any account, for what is its own. */
  readonly open: 'anyone' | 'signed-in' | null
  readonly cells: Cells
}

/** What is acted on, as far as a policy needs to know. */
export interface Target {
  localityId?: string | null
  organizationPath?: string | null
  accountId?: string | null
}

const policies = new Map<string, Policy>()

export function definePolicy(name: string, label: string, rule: Cells | 'anyone' | 'signed-in'): Policy {
  if (policies.has(name)) throw new Error(`Policy "${name}" is declared twice`)
  const open = typeof rule === 'string' ? rule : null
  const policy = { name, label, open, cells: typeof rule === 'string' ? {} : rule }
  policies.set(name, policy)
  return policy
}

export const allPolicies = (): Policy[] => [...policies.values()].sort((a, b) => (a.name < b.name ? -1 : 1))

/** May this actor do this, to this thing? Without a thing: could the actor do it to anything at all? */
export function may(actor: Actor, policy: Policy, target?: Target): boolean {
  if (actor.kind === 'system' || policy.open === 'anyone') return true
  if (actor.kind !== 'account') return false
  if (policy.open === 'signed-in') return target?.accountId == null || target.accountId === actor.accountId
  return actor.grants.some((grant) => {
    const reach = policy.cells[grant.role]
    if (reach === undefined) return false
    // What reaches the whole installation needs a grant over the whole installation, not over one locality.
    if (reach === 'system') return grant.scope.kind === 'system'
    return target === undefined || reaches(actor, grant, reach, target)
  })
}

function reaches(actor: Actor, grant: Grant, reach: Exclude<Reach, 'system'>, target: Target): boolean {
  if (grant.scope.kind === 'system') return true
  if (target.localityId != null && target.localityId !== actor.localityId) return false
  if (reach === 'locality') return true
  if (reach === 'self') return target.accountId != null && target.accountId === actor.accountId
  const { path } = grant.scope
  if (path === null || target.organizationPath == null) return false
  return reach === 'own' ? target.organizationPath === path : target.organizationPath.startsWith(path)
}

/** The same answer for a list: everything of the locality, or only these tree paths. */
export type Extent =
  | { all: true }
  | { all: false; exact: string[]; below: string[]; accountId: string | null }

export function extentOf(actor: Actor, policy: Policy): Extent {
  if (actor.kind === 'system' || policy.open === 'anyone') return { all: true }
  const exact: string[] = []
  const below: string[] = []
  let accountId: string | null = policy.open === 'signed-in' ? actor.accountId : null
  for (const grant of actor.kind === 'account' ? actor.grants : []) {
    const reach = policy.cells[grant.role]
    if (reach === undefined) continue
    if (grant.scope.kind === 'system' || reach === 'locality') return { all: true }
    if (reach === 'system') continue
    if (reach === 'self') accountId = actor.accountId
    else if (grant.scope.path !== null) (reach === 'own' ? exact : below).push(grant.scope.path)
  }
  return { all: false, exact, below, accountId }
}
