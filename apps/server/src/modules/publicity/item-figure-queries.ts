/** Figures of items: authors, forms, first tellings, and what nobody told yet. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'

/** A locality has some dozens of authors, exemplars and units that are told of in a year. */
const MOST = 300

const inYear = (year: number | undefined) =>
  year === undefined
    ? sql``
    : sql`and i.proposed_on >= ${`${year}-01-01`}::date and i.proposed_on <= ${`${year}-12-31`}::date`

export interface AuthorRead {
  author: string
  organization_id: string
  written: number
  published: number
  last_on: Day
}

/** What was only proposed is written by nobody yet. */
export async function queryAuthors(tx: Tx, localityId: string, year?: number): Promise<AuthorRead[]> {
  const { rows } = await sql<AuthorRead>`
    select i.author_name as author, i.organization_id, count(*)::int as written,
      (count(*) filter (where i.state in ('published', 'corrected')))::int as published, max(i.proposed_on) as last_on
    from publicity.items i
    where i.locality_id = ${localityId} and i.state not in ('proposed', 'written') ${inYear(year)}
    group by i.author_name, i.organization_id order by 4 desc, 3 desc, 1 limit ${MOST}`.execute(tx)
  return rows
}

export interface FormsRead {
  id: string
  items: number
  forms: string[]
}

/** By the most different forms: of what went out and still stands. */
export async function queryForms(
  tx: Tx,
  localityId: string,
  by: 'exemplar' | 'unit',
  year?: number,
): Promise<FormsRead[]> {
  const column = sql.ref(by === 'exemplar' ? 'i.exemplar_id' : 'i.about_organization_id')
  const { rows } = await sql<FormsRead>`
    select ${column} as id, count(*)::int as items, array_agg(distinct i.form order by i.form) as forms
    from publicity.items i where i.locality_id = ${localityId} and i.state in ('published', 'corrected')
      and ${column} is not null ${inYear(year)}
    group by ${column} order by count(distinct i.form) desc, 2 desc, 1 limit ${MOST}`.execute(tx)
  return rows
}

export interface FirstTold {
  movement_id: string
  item_id: string
  title: string
  on: Day
}

/** Of each movement the item that went out first; what was withdrawn since was still told. */
export async function queryFirstTold(
  tx: Tx,
  localityId: string,
  movementIds: readonly string[],
): Promise<FirstTold[]> {
  const { rows } = await sql<FirstTold>`
    select distinct on (i.movement_id) i.movement_id, i.id as item_id, e.title, f.on
    from publicity.items i
    join publicity.item_editions e on e.locality_id = i.locality_id and e.item_id = i.id and e.edition = i.approved_edition
    join lateral (select min(c.happened_on) as on from publicity.item_changes c
      where c.locality_id = i.locality_id and c.item_id = i.id and c.act = 'publish') f on f.on is not null
    where i.locality_id = ${localityId} and i.movement_id = any(${[...movementIds]}::uuid[])
    order by i.movement_id, f.on, i.id`.execute(tx)
  return rows
}

export interface UnusedRead {
  nomination_id: string
  exemplar_id: string
  title: string
  subject_name: string
  organization_id: string
  period_label: string
  sent_on: Day
}

/** Nominations handed in that no item came from; an item that was refused used none. */
export async function queryUnusedNominations(
  tx: Tx,
  localityId: string,
  asked: PageAsked,
): Promise<Page<UnusedRead>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const where = sql`from exemplars.nominated n where n.locality_id = ${localityId}
    and not exists (select from publicity.items i where i.locality_id = n.locality_id
      and i.nomination_id = n.nomination_id and i.state not in ('refused', 'withdrawn'))`
  const begin = after ? sql`and (n.sent_on, n.nomination_id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<UnusedRead>`
    select n.nomination_id, n.exemplar_id, n.title, n.subject_name, n.organization_id, n.period_label, n.sent_on
    ${where} ${begin} order by n.sent_on desc, n.nomination_id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ sent_on, nomination_id }) => [sent_on, nomination_id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, where)) }
}

/** Awards some item tells of. */
export async function queryToldAwards(tx: Tx, localityId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct i.award_id as id from publicity.items i
    where i.locality_id = ${localityId} and i.award_id is not null
      and i.state not in ('refused', 'withdrawn')`.execute(tx)
  return rows.map(({ id }) => id)
}
