/** Activities of publicity within what the actor may see, the newest first. */
import { type Selectable, sql, type SqlBool } from 'kysely'
import type { ActivityKind } from '@guongsang/core/publicity/activity.ts'
import { ofUnitsBelow, ofUnitsWithin } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type { Asking } from './asking.ts'
import { canViewActivities } from './outreach-policy.ts'
import type { ActivityRow } from './outreach-tables.ts'

export interface ActivityFilter {
  kind?: ActivityKind | undefined
  memberId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Tree path of the unit asked for. */
  within?: string | undefined
}

const fits = (asking: Asking, filter: ActivityFilter) => {
  const { kind, memberId, from, to, within } = filter
  const unit = 'a.organization_id'
  const conditions = [ofUnitsWithin(asking, canViewActivities, unit)]
  if (kind !== undefined) conditions.push(sql<SqlBool>`a.kind = ${kind}`)
  if (memberId !== undefined) conditions.push(sql<SqlBool>`a.member_id = ${memberId}`)
  if (from !== undefined) conditions.push(sql<SqlBool>`a.held_on >= ${from}::date`)
  if (to !== undefined) conditions.push(sql<SqlBool>`a.held_on <= ${to}::date`)
  if (within !== undefined) conditions.push(ofUnitsBelow(asking, within, unit))
  return sql`from publicity.activities a where a.locality_id = ${asking.localityId} and ${both(conditions)}`
}

export async function readActivities(
  tx: Tx,
  asking: Asking,
  filter: ActivityFilter,
  asked: PageAsked,
): Promise<Page<Selectable<ActivityRow>>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const found = fits(asking, filter)
  const begin = after ? sql`and (a.held_on, a.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Selectable<ActivityRow>>`select a.* ${found} ${begin}
    order by a.held_on desc, a.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ held_on, id }) => [held_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}

export interface ActivitySums {
  activities: number
  reached: number
  membersReached: number
}

/** What was struck out is in the list and in no sum. */
export async function sumActivities(tx: Tx, asking: Asking, filter: ActivityFilter): Promise<ActivitySums> {
  const { rows } = await sql<ActivitySums>`
    select count(*) as activities, coalesce(sum(a.reached), 0)::bigint as reached,
      coalesce(sum(a.members_reached), 0)::bigint as "membersReached"
    ${fits(asking, filter)} and a.struck_reason is null`.execute(tx)
  return rows[0]!
}
