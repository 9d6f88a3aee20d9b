/** Reads for the screens of accounts: flat, paged, a constant number of statements. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { searchTerms } from '@guongsang/core/kernel/vietnamese/search.ts'
import { type Role, ROLE_CODES, roleFacts, SCOPE_NAMES, type ScopeKind } from '@guongsang/contract/roles.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, pageOf, readCursor } from '../../platform/database/paging.ts'
import { heldGrants, inForce, placeOn } from './held-grants.ts'

export interface AccountsQuery {
  q?: string | undefined
  role?: Role | undefined
  state?: 'active' | 'locked' | undefined
  cursor?: string | undefined
  limit: number
}

interface AccountFound {
  id: string
  login: string
  name: string
  state: string
  person_id: string | null
  organization_id: string | null
  organization_name: string | null
  second_step: boolean
  must_change_password: boolean
  last_sign_in_at: Date | null
  sort_key: string
  roles: { role: Role; kind: ScopeKind; place: string | null }[]
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' })
/** In the order R1 to R28. */
const byNumber = (a: { role: Role }, b: { role: Role }): number =>
  ROLE_CODES.indexOf(a.role) - ROLE_CODES.indexOf(b.role)

/** Every word must be there, the last one perhaps half typed. */
export function worded(q: string | undefined): RawBuilder<unknown> {
  const terms = searchTerms(q ?? '').map((term) => `'${term}'`)
  return terms.length === 0
    ? sql`true`
    : sql`to_tsvector('simple', a.name_fold) @@ to_tsquery('simple', ${`${terms.join(' & ')}:*`})`
}

function accountsWhere(localityId: string, { q, role, state }: AccountsQuery, on: Day): RawBuilder<unknown> {
  const holds = sql`exists (select from identity.grants g where g.locality_id = a.locality_id
    and g.role = ${role} and g.account_id = a.id and ${inForce('g', on)})`
  return sql`a.locality_id = ${localityId} and ${worded(q)}
    and ${state ? sql`a.state = ${state}` : sql`true`} and ${role ? holds : sql`true`}`
}

/** In the order of Vietnamese names; the cursor is the place of the last row in that order. */
export async function listAccounts(tx: Tx, localityId: string, query: AccountsQuery, on: Day) {
  const where = accountsWhere(localityId, query, on)
  const after = readCursor(query.cursor, ['text', 'id'])
  const beyond = after ? sql`(a.sort_key, a.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`
  const { rows } = await sql<AccountFound>`
    select ${accountColumns}, a.sort_key,
      coalesce((
        select jsonb_agg(jsonb_build_object('role', g.role, 'kind', g.scope_kind, 'place', p.name) order by g.valid_from, g.id)
        from identity.grants g
        left join ${placeOn(on)} p on p.locality_id = g.locality_id and p.kind = g.scope_kind and p.id = g.scope_id
        where g.locality_id = a.locality_id and g.account_id = a.id and ${inForce('g', on)}
      ), '[]') as roles
    ${accountTables(on)}
    where ${where} and ${beyond}
    order by a.sort_key, a.id
    limit ${query.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    query,
    (row) => [row.sort_key, row.id],
    (row) => ({
      ...accountShown(row),
      roles: row.roles.sort(byNumber).map(({ role, kind, place }) => ({
        role,
        roleName: roleFacts(role).name,
        scopeName: place ?? SCOPE_NAMES[kind],
      })),
    }),
  )
  return { ...page, ...(await boundedCount(tx, query, sql`from identity.accounts a where ${where}`)) }
}

const accountColumns = sql`a.id, a.login, a.name, a.state, a.person_id, a.organization_id,
  o.name as organization_name, t.account_id is not null as second_step, a.must_change_password, a.last_sign_in_at`

const accountTables = (on: Day) => sql`from identity.accounts a
  left join ${placeOn(on)} o
    on o.locality_id = a.locality_id and o.kind = 'organization' and o.id = a.organization_id
  left join identity.totp_secrets t
    on t.locality_id = a.locality_id and t.account_id = a.id and t.confirmed_at is not null`

const accountShown = (row: Omit<AccountFound, 'sort_key' | 'roles'>) => ({
  id: row.id,
  login: row.login,
  name: row.name,
  state: row.state,
  organization: named(row.organization_id, row.organization_name),
  personId: row.person_id,
  secondStep: row.second_step,
  mustChangePassword: row.must_change_password,
  lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
})

type DetailFound = Omit<AccountFound, 'sort_key' | 'roles'> & {
  locality_id: string
  email: string | null
  lock_reason: string | null
  password_changed_at: Date | null
  links: { id: string; issuer: string; subject: string; linkedAt: string }[]
}

/** One account with its links and the whole history of its roles; undefined when it is not of this locality. */
export async function showAccount(tx: Tx, localityId: string, id: string, on: Day) {
  const { rows } = await sql<DetailFound>`
    select ${accountColumns}, a.locality_id, a.email, a.lock_reason, a.password_changed_at,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', l.id, 'issuer', l.issuer, 'subject', l.subject,
          'linkedAt', to_char(l.linked_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by l.linked_at)
        from identity.single_sign_on_links l where l.locality_id = a.locality_id and l.account_id = a.id
      ), '[]') as links
    ${accountTables(on)}
    where a.locality_id = ${localityId} and a.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  return {
    ...accountShown(row),
    localityId: row.locality_id,
    email: row.email,
    lockReason: row.lock_reason,
    passwordChangedAt: row.password_changed_at?.toISOString() ?? null,
    links: row.links,
    grants: await grantHistory(tx, localityId, id, on),
  }
}

interface GrantFound {
  id: string
  role: Role
  scope_kind: ScopeKind
  scope_id: string | null
  place: string | null
  valid_from: Day
  valid_to: Day | null
}

const grantShown = (grant: GrantFound) => ({
  id: grant.id,
  role: grant.role,
  roleName: roleFacts(grant.role).name,
  scope: {
    kind: grant.scope_kind,
    id: grant.scope_id,
    name: grant.scope_id === null ? SCOPE_NAMES[grant.scope_kind] : grant.place,
  },
  from: grant.valid_from,
  to: grant.valid_to,
})

interface GrantPast extends GrantFound {
  in_force: boolean
  granted_by_name: string
  granted_at: Date
  ended_on: Day | null
  ended_by_name: string | null
  end_reason: string | null
}

async function grantHistory(tx: Tx, localityId: string, accountId: string, on: Day) {
  const { rows } = await sql<GrantPast>`
    select g.id, g.role, g.scope_kind, g.scope_id, p.name as place, g.valid_from, g.valid_to,
      ${inForce('g', on)} as in_force, g.granted_by_name, g.granted_at, g.ended_on, g.ended_by_name, g.end_reason
    from identity.grants g
    left join ${placeOn(on)} p on p.locality_id = g.locality_id and p.kind = g.scope_kind and p.id = g.scope_id
    where g.locality_id = ${localityId} and g.account_id = ${accountId}
    order by g.valid_from desc, g.id desc`.execute(tx)
  return rows.map((grant) => ({
    ...grantShown(grant),
    inForce: grant.in_force,
    grantedBy: grant.granted_by_name,
    grantedAt: grant.granted_at.toISOString(),
    endedOn: grant.ended_on,
    endedBy: grant.ended_by_name,
    endReason: grant.end_reason,
  }))
}

/** What somebody may do today, one's own roles first, then those held in another's place. */
export async function grantsHeld(tx: Tx, localityId: string, accountId: string, on: Day) {
  const { rows } = await sql<GrantFound & { giver_id: string | null; giver_name: string | null }>`
    select h.*, p.name as place
    from ${heldGrants(on)} h
    left join ${placeOn(on)} p on p.locality_id = h.locality_id and p.kind = h.scope_kind and p.id = h.scope_id
    where h.locality_id = ${localityId} and h.account_id = ${accountId}
    order by h.valid_from, h.id`.execute(tx)
  const borrowed = (grant: { giver_id: string | null }) => Number(grant.giver_id !== null)
  rows.sort((a, b) => borrowed(a) - borrowed(b) || byNumber(a, b))
  return rows.map((grant) => ({
    ...grantShown(grant),
    onBehalfOf: named(grant.giver_id, grant.giver_name),
  }))
}

/** The account of a session as its own page shows it. */
export async function ownAccount(tx: Tx, localityId: string, id: string, on: Day) {
  const { rows } = await sql<Omit<AccountFound, 'sort_key' | 'roles'>>`
    select ${accountColumns} ${accountTables(on)}
    where a.locality_id = ${localityId} and a.id = ${id}`.execute(tx)
  return rows[0] && accountShown(rows[0])
}

/** Sessions that are open now, the one in use marked. */
export async function listOpenSessions(
  tx: Tx,
  owner: { localityId: string; accountId: string; sessionId: string | null },
  hours: { now: Date; idleSince: Date },
) {
  const rows = await tx
    .selectFrom('identity.sessions')
    .select(['id', 'device', 'address', 'signed_in_at', 'last_seen_at', 'expires_at'])
    .where('locality_id', '=', owner.localityId)
    .where('account_id', '=', owner.accountId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', hours.now)
    .where('last_seen_at', '>', hours.idleSince)
    .orderBy('last_seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    address: row.address,
    signedInAt: row.signed_in_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    current: row.id === owner.sessionId,
  }))
}
