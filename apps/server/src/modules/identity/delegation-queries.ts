import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Role, roleFacts } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'

export interface DelegationsQuery {
  /** Only those this account gives or receives. */
  accountId: string | null
  cursor?: string | undefined
  limit: number
}

export interface DelegationFound {
  id: string
  giver_id: string
  giver_name: string
  receiver_id: string
  receiver_name: string
  roles: Role[]
  valid_from: Day
  valid_to: Day
  reason: string
  ended_on: Day | null
  end_reason: string | null
}

const selectDelegations = sql`
  select d.id, d.giver_id, giver.name as giver_name, d.receiver_id, receiver.name as receiver_name, d.roles,
    d.valid_from, d.valid_to, d.reason, d.ended_on, d.end_reason
  from identity.delegations d
  join identity.accounts giver on giver.locality_id = d.locality_id and giver.id = d.giver_id
  join identity.accounts receiver on receiver.locality_id = d.locality_id and receiver.id = d.receiver_id`

/** Newest first; ids are ordered by time, so the last one seen is the cursor. */
export async function listDelegations(tx: Tx, localityId: string, query: DelegationsQuery, on: Day) {
  const { accountId, limit } = query
  const after = readCursor(query.cursor, ['id'])
  const party = sql`(d.giver_id = ${accountId} or d.receiver_id = ${accountId})`
  const { rows } = await sql<DelegationFound>`${selectDelegations}
    where d.locality_id = ${localityId} and ${accountId === null ? sql`true` : party}
      and ${after === null ? sql`true` : sql`d.id < ${after[0]}`}
    order by d.id desc
    limit ${limit + 1}`.execute(tx)
  return pageOf(
    rows,
    query,
    ({ id }) => [id],
    (row) => shown(row, on),
  )
}

/** Delegations in force on a day, of everybody or of one account, the first to end first. */
export async function delegationsInForce(
  tx: Tx,
  localityId: string,
  accountId: string | null,
  on: Day,
): Promise<DelegationFound[]> {
  const party = sql`(d.giver_id = ${accountId} or d.receiver_id = ${accountId})`
  const { rows } = await sql<DelegationFound>`${selectDelegations}
    where d.locality_id = ${localityId} and ${accountId === null ? sql`true` : party}
      and d.valid_from <= ${on} and d.valid_to >= ${on} and (d.ended_on is null or d.ended_on > ${on})
    order by d.valid_to, d.id`.execute(tx)
  return rows
}

const shown = (row: DelegationFound, on: Day) => ({
  id: row.id,
  giver: { id: row.giver_id, name: row.giver_name },
  receiver: { id: row.receiver_id, name: row.receiver_name },
  roles: row.roles.map((role) => ({ role, roleName: roleFacts(role).name })),
  from: row.valid_from,
  to: row.valid_to,
  reason: row.reason,
  state: stateOn(row, on),
  endedOn: row.ended_on,
  endReason: row.end_reason,
})

function stateOn(row: DelegationFound, on: Day): 'waiting' | 'in-force' | 'over' | 'ended' {
  if (row.ended_on !== null && row.ended_on <= on) return 'ended'
  if (on < row.valid_from) return 'waiting'
  return on <= row.valid_to ? 'in-force' : 'over'
}
