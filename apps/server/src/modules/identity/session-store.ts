import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Role, ScopeKind } from '@guongsang/contract/roles.ts'
import { type Insertable, type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { heldGrants, placeOn } from './held-grants.ts'
import type { SessionRow, SignInStepRow } from './tables.ts'
import type { Token } from './tokens.ts'

/** A session counts as open while it is neither revoked, nor older than its hours, nor silent for too long. */
export interface Hours {
  now: Date
  idleSince: Date
}

export interface OpenSessionRow {
  session_id: string
  last_seen_at: Date
  working_locality_id: string | null
  account_id: string
  person_id: string | null
  organization_id: string | null
  name: string
  grants: {
    role: Role
    kind: ScopeKind
    id: string | null
    path: string | null
    giverId: string | null
    giverName: string | null
  }[]
}

/** Session, account and grants of the day in one statement, each read by its index: it runs before every request. */
export const openSession = (token: Token, hours: Hours, today: Day): RawBuilder<OpenSessionRow> => sql`
  select s.id as session_id, s.last_seen_at, s.working_locality_id,
    a.id as account_id, a.person_id, a.organization_id, a.name,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', h.role, 'kind', h.scope_kind, 'id', h.scope_id, 'path', p.path,
        'giverId', h.giver_id, 'giverName', h.giver_name) order by h.giver_id nulls first, h.role, h.id)
      from ${heldGrants(today)} h
      left join ${placeOn(today)} p
        on p.locality_id = h.locality_id and p.kind = h.scope_kind and p.id = h.scope_id
      where h.locality_id = a.locality_id and h.account_id = a.id
    ), '[]') as grants
  from identity.sessions s
  join identity.accounts a on a.locality_id = s.locality_id and a.id = s.account_id and a.state = 'active'
  where s.locality_id = ${token.localityId} and s.token_hash = ${token.hash}
    and s.revoked_at is null and s.expires_at > ${hours.now} and s.last_seen_at > ${hours.idleSince}`

export const findOpenSession = async (
  tx: Tx,
  token: Token,
  hours: Hours,
  today: Day,
): Promise<OpenSessionRow | undefined> => (await openSession(token, hours, today).execute(tx)).rows[0]

export async function touchSession(tx: Tx, token: Token, at: Date): Promise<void> {
  await tx
    .updateTable('identity.sessions')
    .set({ last_seen_at: at })
    .where('locality_id', '=', token.localityId)
    .where('token_hash', '=', token.hash)
    .execute()
}

export const insertSession = async (tx: Tx, session: Insertable<SessionRow>): Promise<void> => {
  await tx.insertInto('identity.sessions').values(session).execute()
}

export async function replaceToken(tx: Tx, sessionId: string, token: Token): Promise<void> {
  await tx
    .updateTable('identity.sessions')
    .set({ token_hash: token.hash })
    .where('locality_id', '=', token.localityId)
    .where('id', '=', sessionId)
    .execute()
}

export async function setWorkingLocality(
  tx: Tx,
  home: string,
  sessionId: string,
  localityId: string,
): Promise<void> {
  await tx
    .updateTable('identity.sessions')
    .set({ working_locality_id: localityId })
    .where('locality_id', '=', home)
    .where('id', '=', sessionId)
    .execute()
}

/** Revokes sessions of one account: one of them, or all, or all but the one in use. Gives the devices. */
export async function revokeSessions(
  tx: Tx,
  owner: { locality_id: string; id: string },
  at: Date,
  which: { only?: string; except?: string | null } = {},
): Promise<string[]> {
  let query = tx
    .updateTable('identity.sessions')
    .set({ revoked_at: at })
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
  if (which.only) query = query.where('id', '=', which.only)
  if (which.except) query = query.where('id', '<>', which.except)
  const revoked = await query.returning('device').execute()
  return revoked.map(({ device }) => device)
}

/** Whether someone signed in to this account from this address since then. */
export async function isKnownAddress(
  tx: Tx,
  account: { locality_id: string; id: string },
  address: string,
  since: Date,
): Promise<boolean> {
  const session = await tx
    .selectFrom('identity.sessions')
    .select('id')
    .where('locality_id', '=', account.locality_id)
    .where('account_id', '=', account.id)
    .where('address', '=', address)
    .where('signed_in_at', '>', since)
    .limit(1)
    .executeTakeFirst()
  return session !== undefined
}

// ---------------------------------------------------------------- sign-ins that are not finished

export const insertStep = async (tx: Tx, step: Insertable<SignInStepRow>): Promise<void> => {
  await tx.insertInto('identity.sign_in_steps').values(step).execute()
}

export const findStep = (tx: Tx, token: Token, now: Date): Promise<SignInStepRow | undefined> =>
  tx
    .selectFrom('identity.sign_in_steps')
    .selectAll()
    .where('locality_id', '=', token.localityId)
    .where('token_hash', '=', token.hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()

/** Uses a step up; of two equal requests at once, one finds it gone. */
export async function consumeStep(tx: Tx, token: Token): Promise<void> {
  const step = await tx
    .deleteFrom('identity.sign_in_steps')
    .where('locality_id', '=', token.localityId)
    .where('token_hash', '=', token.hash)
    .returning('account_id')
    .executeTakeFirst()
  if (!step) throw new AppError('sign-in-step-over')
}

/** Takes back every unfinished sign-in of an account. */
export async function deleteSteps(tx: Tx, owner: { locality_id: string; id: string }): Promise<void> {
  await tx
    .deleteFrom('identity.sign_in_steps')
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .execute()
}

/** Sessions over for a month, and sign-ins nobody finished. */
export async function clearOldSessions(tx: Tx, before: Date, now: Date): Promise<void> {
  await tx.deleteFrom('identity.sessions').where('expires_at', '<', before).execute()
  await tx.deleteFrom('identity.sign_in_steps').where('expires_at', '<', now).execute()
}
