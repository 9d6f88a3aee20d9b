/** Accounts as others need them: whom to write to, whom to tell, whom to hand work over to. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { roles } from '../../platform/auth/roles.ts'
import type { Policy } from '../../platform/auth/policy.ts'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { heldGrants, placeOn } from './held-grants.ts'
import { worded } from './queries.ts'

const RECEIVERS_MAX = 20

export async function hasAccounts(tx: Tx): Promise<boolean> {
  const account = await tx.selectFrom('identity.accounts').select('id').limit(1).executeTakeFirst()
  return account !== undefined
}

interface AccountAddress {
  accountId: string
  name: string
  email: string | null
}

/** Where to write to; a locked account is written to no more. */
export const accountAddresses = (
  tx: Tx,
  localityId: string,
  accountIds: readonly string[],
): Promise<AccountAddress[]> =>
  accountIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('identity.accounts')
        .select(['id as accountId', 'name', 'email'])
        .where('locality_id', '=', localityId)
        .where('id', 'in', accountIds)
        .where('state', '=', 'active')
        .orderBy('id')
        .execute()

/** Whose accounts these are: names in Vietnamese order, with the person's record and the place of work where there is one. */
export const accountPersons = (
  tx: Tx,
  localityId: string,
  accountIds: readonly string[],
): Promise<{ accountId: string; personId: string | null; organizationId: string | null; name: string }[]> =>
  tx
    .selectFrom('identity.accounts')
    .select(['id as accountId', 'person_id as personId', 'organization_id as organizationId', 'name'])
    .where('locality_id', '=', localityId)
    .where('id', '=', sql<string>`any(${[...accountIds]}::uuid[])`)
    .orderBy('sort_key')
    .orderBy('id')
    .execute()

/** Active accounts that pass a policy for at least something on a day, delegations included. */
export async function accountsWithPolicy(
  tx: Tx,
  localityId: string,
  policy: Policy,
  on: Day,
): Promise<string[]> {
  const reaching = roles.filter((role) => policy.cells[role] !== undefined)
  const holds = sql`exists (select from ${heldGrants(on)} h where h.locality_id = a.locality_id
    and h.account_id = a.id and h.role = any(${reaching}::text[]))`
  const { rows } = await sql<{ id: string }>`
    select a.id from identity.accounts a
    where a.locality_id = ${localityId} and a.state = 'active' and ${policy.open ? sql`true` : holds}
    order by a.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Active accounts that pass a policy on a day, by name, each with where it works: to choose from. */
export async function accountsToChoose(
  tx: Tx,
  localityId: string,
  policy: Policy,
  on: Day,
): Promise<{ accountId: string; name: string; detail: string }[]> {
  const reaching = roles.filter((role) => policy.cells[role] !== undefined)
  const { rows } = await sql<{ accountId: string; name: string; detail: string }>`
    select a.id as "accountId", a.name, coalesce((
      select p.name from organizations.places p where p.locality_id = a.locality_id and p.kind = 'organization'
        and p.id = a.organization_id order by p.valid_from <= ${on} desc, abs(p.valid_from - ${on}::date) limit 1), '') as detail
    from identity.accounts a
    where a.locality_id = ${localityId} and a.state = 'active'
      and exists (select from ${heldGrants(on)} h where h.locality_id = a.locality_id
        and h.account_id = a.id and h.role = any(${reaching}::text[]))
    order by detail, a.name, a.id limit 500`.execute(tx)
  return rows
}

/** Active accounts that work in these organisations and pass a policy for at least something on a day. */
export async function accountsWorkingIn(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  policy: Policy,
  on: Day,
): Promise<{ accountId: string; organizationId: string }[]> {
  const reaching = roles.filter((role) => policy.cells[role] !== undefined)
  const { rows } = await sql<{ accountId: string; organizationId: string }>`
    select a.id as "accountId", a.organization_id as "organizationId" from identity.accounts a
    where a.locality_id = ${localityId} and a.state = 'active'
      and a.organization_id = any(${[...organizationIds]}::uuid[])
      and exists (select from ${heldGrants(on)} h where h.locality_id = a.locality_id
        and h.account_id = a.id and h.role = any(${reaching}::text[]))
    order by a.id`.execute(tx)
  return rows
}

/** Colleagues to whom somebody absent may hand over: everybody of the locality but himself. */
export async function listReceivers(tx: Tx, localityId: string, accountId: string, q: string, on: Day) {
  const { rows } = await sql<{ id: string; name: string; organizationName: string | null }>`
    select a.id, a.name, o.name as "organizationName"
    from identity.accounts a
    left join ${placeOn(on)} o
      on o.locality_id = a.locality_id and o.kind = 'organization' and o.id = a.organization_id
    where a.locality_id = ${localityId} and a.state = 'active' and a.id <> ${accountId} and ${worded(q)}
    order by a.sort_key, a.id
    limit ${RECEIVERS_MAX}`.execute(tx)
  return rows
}

/** Accounts of these people, or that work in these organisations. */
export async function accountsOf(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<{ id: string; login: string }[]> {
  const rows = await tx
    .selectFrom('identity.accounts')
    .select(['person_id', 'organization_id', 'login'])
    .where('locality_id', '=', localityId)
    .where((where) =>
      where.or([where('person_id', 'in', [...ids]), where('organization_id', 'in', [...ids])]),
    )
    .execute()
  return rows.map(({ person_id, organization_id, login }) => ({
    id: ids.includes(person_id ?? '') ? person_id! : organization_id!,
    login,
  }))
}
