/** The table of policies, cut for the screen: which rows and which roles it shows. */
import { POLICY_PARTS } from '@guongsang/contract/administration.ts'
import { ROLE_CODES, type Role, roleFacts } from '@guongsang/contract/roles.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { compareKeys, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Policy, Reach } from './reaches.ts'

/** Roles that are held with an account; the others do nothing inside the office. */
export const ACCOUNT_ROLES = ROLE_CODES.filter((role) => roleFacts(role).scopes.length > 0)

/** Policies whose words are looked for, in Vietnamese order. */
export function findPolicies(rows: readonly Policy[], query = ''): Policy[] {
  const keyed = rows
    .filter((row) => matches(query, row.label))
    .map((row) => ({ row, key: titleSortKey(row.label) }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row)
}

/** What the matrix has a row for: what not everybody may do anyway; of chosen roles, what one of them may do. */
export const policiesOf = (rows: readonly Policy[], roles: readonly Role[]): Policy[] =>
  rows.filter(
    (row) => row.open === null && (roles.length === 0 || roles.some((role) => row.cells[role] !== undefined)),
  )

/** 'officer,unit-head' of the address; a role nobody knows any more is left out. */
export function readRoles(text: string | undefined): Role[] {
  const named = (text ?? '').split(',')
  return ACCOUNT_ROLES.filter((role) => named.includes(role))
}

export interface PolicyGroup {
  part: Policy['part']
  title: string
  policies: Policy[]
}

/** The rows under the part of the system they belong to, parts in the order of the menu. */
export function byPart(rows: readonly Policy[]): PolicyGroup[] {
  return (Object.keys(POLICY_PARTS) as Policy['part'][])
    .map((part) => ({ part, title: POLICY_PARTS[part], policies: rows.filter((row) => row.part === part) }))
    .filter(({ policies }) => policies.length > 0)
}

/** Who may do one thing, and how far. */
export function holdersOf(policy: Policy): { role: Role; reach: Reach }[] {
  return ACCOUNT_ROLES.flatMap((role) => {
    const reach = policy.cells[role]
    return reach === undefined ? [] : [{ role, reach }]
  })
}
