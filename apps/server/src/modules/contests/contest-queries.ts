/** Reads of contests for screens: drafts are seen by whoever runs contests. */
import { type Expression, sql, type SqlBool } from 'kysely'
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
import type { StoredContest } from './contest-store.ts'

export interface ContestFilter {
  q?: string | undefined
  kind?: string | undefined
  origin?: string | undefined
  state?: string | undefined
  movementId?: string | undefined
  /** Whoever runs contests sees drafts, nobody else. */
  withDrafts: boolean
  today: Day
}

export type ContestRead = Pick<
  StoredContest,
  | 'id'
  | 'title'
  | 'kind'
  | 'origin'
  | 'level'
  | 'organizer_name'
  | 'organization_id'
  | 'opens_on'
  | 'closes_on'
  | 'state'
> & { entries: number }

const columns = sql`c.id, c.title, c.kind, c.origin, c.level, c.organizer_name, c.organization_id, c.opens_on,
  c.closes_on, c.state, case when c.origin = 'higher'
    then (select coalesce(sum(n.entries), 0) from contests.counts n
      where n.locality_id = c.locality_id and n.contest_id = c.id)
    else (select count(*) from contests.entries e where e.locality_id = c.locality_id and e.contest_id = c.id
      and e.state <> 'withdrawn') end::integer as entries`

/** 'Nhận bài' is what a launched contest is from its first day on. */
function inState(state: string, today: Day): Expression<SqlBool> {
  if (state === 'receiving') return sql<SqlBool>`c.state = 'launched' and c.opens_on <= ${today}`
  if (state === 'launched') return sql<SqlBool>`c.state = 'launched' and c.opens_on > ${today}`
  return sql<SqlBool>`c.state = ${state}`
}

function conditionsOf(filter: ContestFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'c.search_key')]
  if (!filter.withDrafts) parts.push(sql`c.state <> 'draft'`)
  if (filter.kind !== undefined) parts.push(sql`c.kind = ${filter.kind}`)
  if (filter.origin !== undefined) parts.push(sql`c.origin = ${filter.origin}`)
  if (filter.state !== undefined) parts.push(inState(filter.state, filter.today))
  if (filter.movementId !== undefined) parts.push(sql`c.movement_id = ${filter.movementId}`)
  return both(parts)
}

/** The one that ends last comes first. */
export async function readContests(
  tx: Tx,
  localityId: string,
  filter: ContestFilter,
  asked: PageAsked,
): Promise<Page<ContestRead>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const from = sql`from contests.contests c where c.locality_id = ${localityId} and ${conditionsOf(filter)}`
  const begin = after ? sql`and (c.closes_on, c.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ContestRead>`select ${columns} ${from} ${begin}
    order by c.closes_on desc, c.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ closes_on, id }) => [closes_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, from)) }
}

export interface HandedCounts {
  received: number
  eligible: number
  ineligible: number
  withdrawn: number
}

/** How many entries in each state. */
export async function countHanded(tx: Tx, localityId: string, contestId: string): Promise<HandedCounts> {
  const { rows } = await sql<HandedCounts>`
    select count(*) filter (where state = 'received') as received,
      count(*) filter (where state = 'eligible') as eligible,
      count(*) filter (where state = 'ineligible') as ineligible,
      count(*) filter (where state = 'withdrawn') as withdrawn
    from contests.entries where locality_id = ${localityId} and contest_id = ${contestId}`.execute(tx)
  return rows[0]!
}

/** Whoever sent is one, however often; entries that were refused are no taking part. */
export async function countByUnit(
  tx: Tx,
  localityId: string,
  contestId: string,
): Promise<{ organization_id: string | null; participants: number; entries: number }[]> {
  const { rows } = await sql<{ organization_id: string | null; participants: number; entries: number }>`
    select organization_id, count(*) as entries,
      count(distinct coalesce(contestant_key, author_name || '/' || author_place)) as participants
    from contests.entries
    where locality_id = ${localityId} and contest_id = ${contestId} and state in ('received', 'eligible')
    group by organization_id`.execute(tx)
  return rows
}

export async function countQuestions(tx: Tx, localityId: string, contestId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from contests.questions
    where locality_id = ${localityId} and contest_id = ${contestId}`.execute(tx)
  return rows[0]!.count
}

/** Contests in which entries wait to be checked. */
export async function countUnchecked(
  tx: Tx,
  localityId: string,
): Promise<{ contest_id: string; title: string; count: number }[]> {
  const { rows } = await sql<{ contest_id: string; title: string; count: number }>`
    select e.contest_id, c.title, count(*) as count from contests.contests c
    join contests.entries e on e.locality_id = c.locality_id and e.contest_id = c.id and e.state = 'received'
    where c.locality_id = ${localityId} and c.state = 'launched'
    group by e.contest_id, c.title order by c.title`.execute(tx)
  return rows
}

/** Entries that are still to be compared with the others. */
export async function countComparing(tx: Tx, localityId: string, contestId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from contests.entries
    where locality_id = ${localityId} and contest_id = ${contestId} and state = 'received'
      and text is not null and compared_at is null`.execute(tx)
  return rows[0]!.count
}

/** Whose last day lies in this span; what is only drafted or was called off has none. */
export const readClosings = (
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
): Promise<Pick<StoredContest, 'id' | 'title' | 'closes_on' | 'organizer_name' | 'version'>[]> =>
  tx
    .selectFrom('contests.contests')
    .select(['id', 'title', 'closes_on', 'organizer_name', 'version'])
    .where('locality_id', '=', localityId)
    .where('closes_on', '>=', from)
    .where('closes_on', '<=', to)
    .where('state', 'not in', ['draft', 'called-off'])
    .orderBy('closes_on')
    .orderBy('id')
    .execute()
