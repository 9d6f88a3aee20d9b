import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Period } from '@guongsang/core/kernel/period.ts'
import type { ScopeKind } from '@guongsang/contract/roles.ts'
import { type Insertable, sql } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { placeOn } from './held-grants.ts'
import type { DelegationRow, GrantRow } from './tables.ts'

export const insertGrants = async (tx: Tx, grants: Insertable<GrantRow>[]): Promise<void> => {
  await tx.insertInto('identity.grants').values(grants).execute()
}

/** One's own grants, not ended, that hold on at least one day of the span. */
export const grantsWithin = (
  tx: Tx,
  localityId: string,
  accountId: string,
  { from, to }: Period,
): Promise<GrantRow[]> =>
  tx
    .selectFrom('identity.grants')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('account_id', '=', accountId)
    .where('ended_on', 'is', null)
    .$if(to !== null, (query) => query.where('valid_from', '<=', to!))
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', from)]))
    .execute()

/** The name of a scope on a day; null when there is no such place in this locality. */
export async function scopeName(
  tx: Tx,
  localityId: string,
  scope: { kind: ScopeKind; id: string },
  on: Day,
): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select p.name from ${placeOn(on)} p
    where p.locality_id = ${localityId} and p.kind = ${scope.kind} and p.id = ${scope.id}`.execute(tx)
  return rows[0]?.name ?? null
}

const ending = (actor: Actor, on: Day, reason: string) => ({
  ended_on: on,
  ended_by: actor.accountId,
  ended_by_name: actor.name,
  end_reason: reason,
})

export async function lockGrant(tx: Tx, localityId: string, id: string): Promise<GrantRow> {
  const grant = await tx
    .selectFrom('identity.grants')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!grant) throw new AppError('grant-not-found')
  return grant
}

export async function endGrantRow(
  tx: Tx,
  grant: GrantRow,
  actor: Actor,
  on: Day,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('identity.grants')
    .set(ending(actor, on, reason))
    .where('locality_id', '=', grant.locality_id)
    .where('id', '=', grant.id)
    .execute()
}

export const insertDelegation = async (tx: Tx, delegation: Insertable<DelegationRow>): Promise<void> => {
  await tx.insertInto('identity.delegations').values(delegation).execute()
}

export async function lockDelegation(tx: Tx, localityId: string, id: string): Promise<DelegationRow> {
  const delegation = await tx
    .selectFrom('identity.delegations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!delegation) throw new AppError('delegation-not-found')
  return delegation
}

export async function endDelegationRow(
  tx: Tx,
  delegation: DelegationRow,
  actor: Actor,
  on: Day,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('identity.delegations')
    .set(ending(actor, on, reason))
    .where('locality_id', '=', delegation.locality_id)
    .where('id', '=', delegation.id)
    .execute()
}
