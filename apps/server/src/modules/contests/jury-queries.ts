/**
 * What a juror reads. Nothing here says where the author is from or how the entry came in; the author's name is read only to be
 * covered in what is shown (`to_cover`), and is in no answer.
 */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'

export interface DeskRead {
  entry_id: string
  contest_id: string
  contest_title: string
  mask_number: number
  title: string
  category: string | null
  categories: { code: string; label: string }[]
  seat: number
  total: number | null
  is_left: boolean
  to_cover: string
}

const columns = sql`s.entry_id, s.contest_id, c.title as contest_title, e.mask_number, e.title, e.category,
  c.categories, s.seat, m.total, (m.total is null) as is_left, e.author_name as to_cover`

const from = (localityId: string, accountId: string) => sql`
  from contests.seats s
  join contests.entries e on e.locality_id = s.locality_id and e.id = s.entry_id
  join contests.contests c on c.locality_id = s.locality_id and c.id = s.contest_id
  left join contests.marks m
    on m.locality_id = s.locality_id and m.entry_id = s.entry_id and m.account_id = s.account_id
  where s.locality_id = ${localityId} and s.account_id = ${accountId} and s.aside_reason is null
    and c.state = 'marking'`

/** What is left to mark comes first, by number. */
export async function readDesk(
  tx: Tx,
  localityId: string,
  accountId: string,
  asked: PageAsked & { contestId?: string | undefined; left?: boolean | undefined },
): Promise<Page<DeskRead>> {
  const after = readCursor(asked.cursor, ['number', 'number', 'id'])
  const fit = sql`${from(localityId, accountId)}
    ${asked.contestId === undefined ? sql`` : sql`and s.contest_id = ${asked.contestId}`}
    ${asked.left === true ? sql`and m.total is null` : sql``}`
  const isDone = sql`(case when m.total is null then 0 else 1 end)`
  const begin = after
    ? sql`and (${isDone}, e.mask_number, s.entry_id) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)`
    : sql``
  const { rows } = await sql<DeskRead>`select ${columns} ${fit} ${begin}
    order by ${isDone}, e.mask_number, s.entry_id limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ is_left, mask_number, entry_id }) => [is_left ? 0 : 1, mask_number, entry_id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

/** The whole entry as it was sent. */
export interface BlindRead extends DeskRead {
  text: string | null
  file_ids: string[]
  about_name: string | null
  about_place: string | null
  points: Record<string, number> | null
  note: string | null
  aside_reason: string | null
  state: string
  criteria: { code: string; label: string; most: number }[]
}

export async function findBlind(
  tx: Tx,
  localityId: string,
  accountId: string,
  entryId: string,
): Promise<BlindRead | undefined> {
  const { rows } = await sql<BlindRead>`
    select ${columns}, e.text, e.file_ids, e.about_name, e.about_place, m.points, m.note, s.aside_reason,
      c.state, c.criteria
    from contests.seats s
    join contests.entries e on e.locality_id = s.locality_id and e.id = s.entry_id
    join contests.contests c on c.locality_id = s.locality_id and c.id = s.contest_id
    left join contests.marks m
      on m.locality_id = s.locality_id and m.entry_id = s.entry_id and m.account_id = s.account_id
    where s.locality_id = ${localityId} and s.account_id = ${accountId} and s.entry_id = ${entryId}
      and c.state in ('marking', 'announced', 'prized')`.execute(tx)
  return rows[0]
}

/** How many of each contest wait for this juror. */
export async function countLeft(
  tx: Tx,
  localityId: string,
  accountId: string,
): Promise<{ contest_id: string; title: string; count: number }[]> {
  const { rows } = await sql<{ contest_id: string; title: string; count: number }>`
    select s.contest_id, c.title, count(*) as count ${from(localityId, accountId)} and m.total is null
    group by s.contest_id, c.title order by c.title`.execute(tx)
  return rows
}
