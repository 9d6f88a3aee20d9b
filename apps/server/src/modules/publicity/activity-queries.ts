/** Activities of publicity within what the actor may see, the newest first. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { ActivityKind } from '@guongsang/core/publicity/activity.ts'
import { isBelow, withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type { Asking } from './outreach-facts.ts'
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

export type ActivityRead = Selectable<ActivityRow> & { path: string | null }

/** Beside an organisation's id: where it stands on a day. */
export const placeOn = (on: Day, organization: string) => sql`
  left join organizations.places p on p.locality_id = ${sql.ref(organization.replace(/\.\w+$/, '.locality_id'))}
    and p.kind = 'organization' and p.id = ${sql.ref(organization)}
    and p.valid_from <= ${on} and (p.valid_to is null or p.valid_to >= ${on})`

const fits = ({ localityId, actor, today }: Asking, filter: ActivityFilter) => {
  const { kind, memberId, from, to, within } = filter
  const conditions: Expression<SqlBool>[] = [
    sql<SqlBool>`a.locality_id = ${localityId}`,
    withinReach(actor, canViewActivities, 'p.path'),
  ]
  if (kind !== undefined) conditions.push(sql<SqlBool>`a.kind = ${kind}`)
  if (memberId !== undefined) conditions.push(sql<SqlBool>`a.member_id = ${memberId}`)
  if (from !== undefined) conditions.push(sql<SqlBool>`a.held_on >= ${from}::date`)
  if (to !== undefined) conditions.push(sql<SqlBool>`a.held_on <= ${to}::date`)
  if (within !== undefined) conditions.push(isBelow(sql.ref('p.path'), within))
  return sql`from publicity.activities a ${placeOn(today, 'a.organization_id')} where ${both(conditions)}`
}

export async function readActivities(
  tx: Tx,
  asking: Asking,
  filter: ActivityFilter,
  asked: PageAsked,
): Promise<Page<ActivityRead>> {
  const after = readCursor(asked.cursor, ['text', 'id'])
  const found = fits(asking, filter)
  const begin = after ? sql`and (a.held_on, a.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ActivityRead>`select a.*, p.path ${found} ${begin}
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
