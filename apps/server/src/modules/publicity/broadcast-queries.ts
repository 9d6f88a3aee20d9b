/**
 * Reads of broadcasts. What is approved or was on the air is for everybody who works here; what is still being made is the
 * business of whoever makes it: the desks, the units that own the channel, the lead of the column, and those it is made with.
 */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { extentOf, may, type Policy } from '../../platform/auth/policy.ts'
import { ofUnitsWithin } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { canEditBroadcasts } from './channel-policy.ts'
import type { BroadcastRow } from './channel-tables.ts'
import type { Asking } from './asking.ts'

export interface BroadcastFilter {
  q?: string | undefined
  id?: string | undefined
  channelId?: string | undefined
  columnId?: string | undefined
  ownerId?: string | undefined
  state?: string | undefined
  from?: string | undefined
  to?: string | undefined
  logged?: boolean | undefined
  repeats?: boolean | undefined
  firstId?: string | undefined
}

/** One of a list, without its script. */
export interface BroadcastRead extends Omit<Selectable<BroadcastRow>, 'script' | 'search_key'> {
  /** The day it stands under: on the air, else as planned. */
  on_day: Day
  channel_name: string
  column_name: string | null
  lead_id: string | null
  seconds_max: number | null
  first_title: string | null
}

/** As its index has it; `coalesce` would say the same and find nothing by it behind the fence. */
export const onDay = sql<Day>`(case when b.aired_on is null then b.planned_on else b.aired_on end)`

/** The columns of a list; the script stays where it is. */
const columns = sql`b.id, b.locality_id, b.channel_id, b.column_id, b.title, b.state, b.state_reason, b.planned_on,
  b.planned_time, b.planned_seconds, b.aired_on, b.aired_time, b.aired_seconds, b.repeat_of, b.topics, b.file_id,
  b.proof, b.note, b.version, b.created_at, b.created_by, ${onDay} as on_day`

/** Names, the rule and the first run are looked up for the rows of the page alone, not for all that are passed over. */
const completed = (page: Expression<unknown>) => sql`
  select b.*, c.name as channel_name, k.name as column_name, k.lead_id, r.seconds_max, f.title as first_title
  from (${page}) b
  join publicity.channels c on c.locality_id = b.locality_id and c.id = b.channel_id
  left join publicity.columns k on k.locality_id = b.locality_id and k.id = b.column_id
  left join publicity.broadcasts f on f.locality_id = b.locality_id and f.id = b.repeat_of
  left join lateral (select seconds_max from publicity.column_rules
    where locality_id = b.locality_id and column_id = b.column_id and valid_from <= b.planned_on
    order by valid_from desc, id desc limit 1) r on true`

/** In the name of the column's lead or of a unit that owns the channel. */
function inNameOf(asking: Asking, policy: Policy): Expression<SqlBool> {
  if (extentOf(asking.actor, policy).all) return sql<SqlBool>`true`
  return sql<SqlBool>`(b.column_id in (select k.id from publicity.columns k
      where k.locality_id = ${asking.localityId} and ${ofUnitsWithin(asking, policy, 'k.lead_id')})
    or b.channel_id in (select o.channel_id from publicity.channel_owners o
      where o.locality_id = ${asking.localityId} and ${ofUnitsWithin(asking, policy, 'o.organization_id')}))`
}

const seen = (asking: Asking) =>
  sql<SqlBool>`(b.state in ('approved', 'aired', 'logged') or ${inNameOf(asking, canEditBroadcasts)}
    or b.id in (select l.broadcast_id from publicity.broadcast_links l where l.locality_id = ${asking.localityId}
      and l.kind = 'cooperator' and ${ofUnitsWithin(asking, canEditBroadcasts, 'l.ref_id')}))`

const from = (asking: Asking, filter: BroadcastFilter) => sql`from publicity.broadcasts b
  where b.locality_id = ${asking.localityId} and ${seen(asking)} and ${conditionsOf(filter)}`

function conditionsOf(filter: BroadcastFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'b.search_key')]
  if (filter.id !== undefined) parts.push(sql`b.id = ${filter.id}`)
  if (filter.channelId !== undefined) parts.push(sql`b.channel_id = ${filter.channelId}`)
  if (filter.columnId !== undefined) parts.push(sql`b.column_id = ${filter.columnId}`)
  if (filter.firstId !== undefined) parts.push(sql`b.repeat_of = ${filter.firstId}`)
  if (filter.state !== undefined) parts.push(sql`b.state = ${filter.state}`)
  if (filter.from !== undefined) parts.push(sql`${onDay} >= ${filter.from}`)
  if (filter.to !== undefined) parts.push(sql`${onDay} <= ${filter.to}`)
  if (filter.logged === true) parts.push(sql`b.state in ('aired', 'logged')`)
  if (filter.repeats !== undefined)
    parts.push(filter.repeats ? sql`b.repeat_of is not null` : sql`b.repeat_of is null`)
  if (filter.ownerId !== undefined)
    parts.push(sql`exists (select from publicity.channel_owners o where o.locality_id = b.locality_id
      and o.channel_id = b.channel_id and o.organization_id = ${filter.ownerId})`)
  return both(parts)
}

export async function readBroadcasts(
  tx: Tx,
  asking: Asking,
  filter: BroadcastFilter,
  asked: PageAsked,
): Promise<Page<BroadcastRead>> {
  const fit = from(asking, filter)
  const after = readCursor(asked.cursor, ['day', 'id'])
  const begin = after ? sql`and (${onDay}, b.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const listed = sql`select ${columns} ${fit} ${begin} order by on_day desc, b.id desc limit ${asked.limit + 1}`
  const { rows } = await sql<BroadcastRead>`${completed(listed)} order by b.on_day desc, b.id desc`.execute(
    tx,
  )
  const page = pageOf(
    rows,
    asked,
    (row) => [row.on_day, row.id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

/** Everything of some weeks, in the order of the days and hours: for the calendar. */
export async function readBroadcastsBetween(
  tx: Tx,
  asking: Asking,
  filter: BroadcastFilter,
): Promise<BroadcastRead[]> {
  const among = sql`select ${columns} ${from(asking, filter)} and b.state <> 'cancelled' order by on_day limit 2000`
  const { rows } = await sql<BroadcastRead>`${completed(among)}
    order by b.on_day, coalesce(b.aired_time, b.planned_time) nulls last, b.id`.execute(tx)
  return rows
}

export async function findBroadcast(
  tx: Tx,
  asking: Asking,
  id: string,
): Promise<(BroadcastRead & { script: string | null }) | undefined> {
  const found = sql`select ${columns}, b.script ${from(asking, { id })}`
  const { rows } = await sql<BroadcastRead & { script: string | null }>`${completed(found)}`.execute(tx)
  return rows[0]
}

/** What stands in the way of a name at a glance: titles by id. */
export async function broadcastTitles(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from publicity.broadcasts
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** How many wait at this step for whoever may take the next one, in the name of a unit that owns the channel or leads the column. */
export async function countWaiting(
  tx: Tx,
  asking: Asking,
  state: 'edited' | 'aired',
  policy: Policy,
): Promise<number> {
  if (!may(asking.actor, policy)) return 0
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from publicity.broadcasts b
    where b.locality_id = ${asking.localityId} and b.state = ${state} and ${inNameOf(asking, policy)}`.execute(
    tx,
  )
  return rows[0]!.count
}
