/** Reads of channels and columns, by name. Who uses the program within the authorities sees all of them. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
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
import type { ChannelRow, ColumnRow } from './channel-tables.ts'

export interface ChannelFilter {
  q?: string | undefined
  kind?: string | undefined
  level?: string | undefined
  ownerId?: string | undefined
  /** Closed ones as well. */
  closed?: boolean | undefined
}

export type ChannelRead = Selectable<ChannelRow> & { columns: number }

const isOpen = (alias: string, today: Day) =>
  sql<SqlBool>`(${sql.ref(`${alias}.closed_on`)} is null or ${sql.ref(`${alias}.closed_on`)} >= ${today})`

export async function readChannels(
  tx: Tx,
  { localityId, today }: { localityId: string; today: Day },
  filter: ChannelFilter,
  asked: PageAsked,
): Promise<Page<ChannelRead>> {
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'c.search_key')]
  if (filter.kind !== undefined) parts.push(sql`c.kind = ${filter.kind}`)
  if (filter.level !== undefined) parts.push(sql`c.level = ${filter.level}`)
  if (filter.closed !== true) parts.push(isOpen('c', today))
  if (filter.ownerId !== undefined)
    parts.push(sql`exists (select from publicity.channel_owners o where o.locality_id = c.locality_id
      and o.channel_id = c.id and o.organization_id = ${filter.ownerId})`)
  const fit = sql`from publicity.channels c where c.locality_id = ${localityId} and ${both(parts)}`
  const after = readCursor(asked.cursor, ['text', 'id'])
  const begin = after ? sql`and (c.sort_key, c.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ChannelRead>`
    select c.*, (select count(*) from publicity.columns k where k.locality_id = c.locality_id
      and k.channel_id = c.id and ${isOpen('k', today)}) as columns
    ${fit} ${begin} order by c.sort_key, c.id limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ sort_key, id }) => [sort_key, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

export interface ColumnFilter {
  q?: string | undefined
  ids?: readonly string[] | undefined
  channelId?: string | undefined
  leadId?: string | undefined
  kind?: string | undefined
  closed?: boolean | undefined
  openedIn?: number | undefined
}

export type ColumnRead = Selectable<ColumnRow> & { channel_name: string; channel_kind: ChannelRow['kind'] }

const channelOfColumn = sql`from publicity.columns k
  join publicity.channels c on c.locality_id = k.locality_id and c.id = k.channel_id`

function columnConditions(filter: ColumnFilter, today: Day): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'k.search_key')]
  if (filter.ids !== undefined) parts.push(sql`k.id = any(${[...filter.ids]}::uuid[])`)
  if (filter.channelId !== undefined) parts.push(sql`k.channel_id = ${filter.channelId}`)
  if (filter.leadId !== undefined) parts.push(sql`k.lead_id = ${filter.leadId}`)
  if (filter.kind !== undefined) parts.push(sql`k.kind = ${filter.kind}`)
  if (filter.openedIn !== undefined)
    parts.push(
      sql`k.opened_on >= ${`${filter.openedIn}-01-01`} and k.opened_on <= ${`${filter.openedIn}-12-31`}`,
    )
  if (filter.closed !== true) parts.push(isOpen('k', today))
  return both(parts)
}

export async function readColumns(
  tx: Tx,
  { localityId, today }: { localityId: string; today: Day },
  filter: ColumnFilter,
  asked: PageAsked,
): Promise<Page<ColumnRead>> {
  const fit = sql`${channelOfColumn} where k.locality_id = ${localityId} and ${columnConditions(filter, today)}`
  const after = readCursor(asked.cursor, ['text', 'id'])
  const begin = after ? sql`and (k.sort_key, k.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ColumnRead>`
    select k.*, c.name as channel_name, c.kind as channel_kind ${fit} ${begin}
    order by k.sort_key, k.id limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ sort_key, id }) => [sort_key, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

/** Those that ran at some time of a stretch, in the order of their names: a locality has a few dozen. */
export async function readColumnsBetween(
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
  leadId?: string,
): Promise<ColumnRead[]> {
  const { rows } = await sql<ColumnRead>`
    select k.*, c.name as channel_name, c.kind as channel_kind ${channelOfColumn}
    where k.locality_id = ${localityId} and k.opened_on <= ${to}
      and (k.closed_on is null or k.closed_on >= ${from})
      and ${leadId === undefined ? sql`true` : sql`k.lead_id = ${leadId}`}
    order by k.sort_key, k.id limit 500`.execute(tx)
  return rows
}

/** Mở chuyên trang, chuyên mục: so many in a stretch. */
export async function countColumnsOpened(
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from publicity.columns
    where locality_id = ${localityId} and opened_on >= ${from} and opened_on <= ${to}`.execute(tx)
  return rows[0]!.count
}
