/** Reads of entries with their authors, for whoever handles them. */
import { type Expression, sql, type SqlBool } from 'kysely'
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
import type { StoredEntry } from './entry-store.ts'

export interface EntryFilter {
  contestId: string
  q?: string | undefined
  state?: string | undefined
  category?: string | undefined
  organizationId?: string | undefined
  alike?: boolean | undefined
}

/** The columns of a list: no text, no way to reach the author. */
export type EntryRead = Pick<
  StoredEntry,
  | 'id'
  | 'code'
  | 'contest_id'
  | 'author_name'
  | 'author_place'
  | 'organization_id'
  | 'category'
  | 'title'
  | 'about_name'
  | 'about_place'
  | 'source'
  | 'round'
  | 'received_at'
  | 'state'
  | 'mask_number'
  | 'right_answers'
  | 'exemplar_id'
> & { likeness: number | null }

const columns = sql`e.id, e.code, e.contest_id, e.author_name, e.author_place, e.organization_id, e.category, e.title,
  e.about_name, e.about_place, e.source, e.round, e.received_at, e.state, e.mask_number, e.right_answers, e.exemplar_id,
  e.likeness::float8 as likeness`

function conditionsOf(filter: EntryFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'e.search_key')]
  if (filter.state !== undefined) parts.push(sql`e.state = ${filter.state}`)
  if (filter.category !== undefined) parts.push(sql`e.category = ${filter.category}`)
  if (filter.organizationId !== undefined) parts.push(sql`e.organization_id = ${filter.organizationId}`)
  if (filter.alike === true) parts.push(sql`e.likest_id is not null`)
  return both(parts)
}

/** The newest first. */
export async function readEntries(
  tx: Tx,
  localityId: string,
  filter: EntryFilter,
  asked: PageAsked,
): Promise<Page<EntryRead>> {
  const after = readCursor(asked.cursor, ['moment', 'id'])
  const from = sql`from contests.entries e
    where e.locality_id = ${localityId} and e.contest_id = ${filter.contestId} and ${conditionsOf(filter)}`
  const begin = after ? sql`and (e.received_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<EntryRead>`select ${columns} ${from} ${begin}
    order by e.received_at desc, e.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ received_at, id }) => [received_at.toISOString(), id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, from)) }
}

export const readEntriesById = async (
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<EntryRead[]> => {
  const { rows } = await sql<EntryRead>`select ${columns} from contests.entries e
    where e.locality_id = ${localityId} and e.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

export interface EntryHeadRead {
  id: string
  title: string
  contestId: string
  contestName: string
  aboutName: string | null
}

export async function readEntryHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<EntryHeadRead[]> {
  const { rows } = await sql<EntryHeadRead>`
    select e.id, e.title, e.contest_id as "contestId", c.title as "contestName", e.about_name as "aboutName"
    from contests.entries e join contests.contests c on c.locality_id = e.locality_id and c.id = e.contest_id
    where e.locality_id = ${localityId} and e.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

/** What is ranked: the eligible ones, without their texts. */
export interface RankedRead {
  id: string
  received_at: Date
  contestant: string
  right_answers: number | null
  guess: number | null
}

export async function readRanked(tx: Tx, localityId: string, contestId: string): Promise<RankedRead[]> {
  const { rows } = await sql<RankedRead>`
    select id, received_at, coalesce(contestant_key, id::text) as contestant, right_answers, guess
    from contests.entries
    where locality_id = ${localityId} and contest_id = ${contestId} and state = 'eligible'`.execute(tx)
  return rows
}
