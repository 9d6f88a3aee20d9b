/** Items on the portal, the latest first: the approved edition and nothing else. */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, searched } from '../../platform/database/paging.ts'

export interface PublicItemsWanted {
  q?: string | undefined
  form?: string | undefined
  topic?: string | undefined
  field?: string | undefined
  column?: string | undefined
  movement?: string | undefined
  exemplar?: string | undefined
  year?: number | undefined
}

export interface PublicItemRead {
  id: string
  title: string
  standfirst: string | null
  form: string
  topics: string[]
  fields: string[]
  author: string
  organization_id: string
  organization_name: string
  /** Whether it has a page of its own. */
  organization_public: boolean
  column_id: string | null
  column_name: string | null
  movement_id: string | null
  exemplar_id: string | null
  cooperating_ids: string[]
  /** Only when whoever stands in it said yes to this very picture. */
  photo_file_id: string | null
  photo_alt: string | null
  photo_credit: string | null
  portal_at: Date
  published_on: Day
}

const ZONE = 'Asia/Ho_Chi_Minh'

const here = (localityId: string, rest: RawBuilder<unknown>) => sql`
  from publicity.items i where i.locality_id = ${localityId} and i.portal_at is not null ${rest}`

const wanted = ({ q, form, topic, field, column, movement, exemplar, year }: PublicItemsWanted) => sql`
  and ${searched(q, 'i.portal_key')}
  ${form === undefined ? sql`` : sql`and i.form = ${form}`}
  ${topic === undefined ? sql`` : sql`and ${topic} = any(i.topics)`}
  ${field === undefined ? sql`` : sql`and ${field} = any(i.fields)`}
  ${column === undefined ? sql`` : sql`and i.column_id = ${column}::uuid`}
  ${movement === undefined ? sql`` : sql`and i.movement_id = ${movement}::uuid`}
  ${exemplar === undefined ? sql`` : sql`and i.exemplar_id = ${exemplar}::uuid`}
  ${
    year === undefined
      ? sql``
      : sql`and i.portal_at >= ${`${year}-01-01`}::timestamp at time zone ${ZONE}
    and i.portal_at < ${`${year + 1}-01-01`}::timestamp at time zone ${ZONE}`
  }`

/** The page of items is cut first; words, names and consents are looked up for those shown only. */
const select = (shown: RawBuilder<unknown>, more: RawBuilder<unknown>) => sql`
  with shown as (${shown})
  select i.id, e.title, e.standfirst, i.form, i.topics, i.fields, i.author_name as author,
    coalesce(i.about_organization_id, i.organization_id) as organization_id,
    (select p.name from organizations.places p where p.locality_id = i.locality_id and p.kind = 'organization'
      and p.id = coalesce(i.about_organization_id, i.organization_id)
      order by p.valid_from <= i.proposed_on desc, abs(p.valid_from - i.proposed_on) limit 1) as organization_name,
    exists (select from organizations.organizations o where o.locality_id = i.locality_id
      and o.id = coalesce(i.about_organization_id, i.organization_id) and o.is_public) as organization_public,
    c.id as column_id, c.name as column_name, i.movement_id, i.exemplar_id, i.cooperating_ids,
    case when k.agreed then i.photo_file_id end as photo_file_id, i.photo_alt, i.photo_credit,
    i.portal_at, (i.portal_at at time zone ${ZONE})::date as published_on ${more}
  from shown i
  join publicity.item_editions e on e.locality_id = i.locality_id and e.item_id = i.id
    and e.edition = i.approved_edition
  left join publicity.columns c on c.locality_id = i.locality_id and c.id = i.column_id
  left join lateral (select k.agreed from publicity.item_checks k where k.locality_id = i.locality_id
    and k.item_id = i.id and k.party = 'photo' and k.photo_file_id = i.photo_file_id
    order by k.recorded_at desc, k.id desc limit 1) k on true
  order by i.portal_at desc, i.id desc`

export async function queryPublicItems(
  tx: Tx,
  localityId: string,
  asked: PublicItemsWanted & { before?: { at: string; id: string } | undefined; limit: number },
): Promise<PublicItemRead[]> {
  const { before, limit, ...rest } = asked
  const begin =
    before === undefined
      ? sql``
      : sql`and (i.portal_at, i.id) < (${before.at}::timestamptz, ${before.id}::uuid)`
  const shown = sql`select i.* ${here(localityId, sql`${wanted(rest)} ${begin}`)}
    order by i.portal_at desc, i.id desc limit ${limit}`
  return (await sql<PublicItemRead>`${select(shown, sql``)}`.execute(tx)).rows
}

export async function queryPublicItem(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<(PublicItemRead & { body: string | null }) | undefined> {
  const shown = sql`select i.* ${here(localityId, sql`and i.id = ${id}`)}`
  const { rows } = await sql<PublicItemRead & { body: string | null }>`
    ${select(shown, sql`, e.body`)}`.execute(tx)
  return rows[0]
}

/** It was there and was taken away. */
export async function wasTakenDown(tx: Tx, localityId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`
    select true as gone from publicity.items i where i.locality_id = ${localityId} and i.id = ${id}
      and i.state = 'withdrawn' and i.portal_key is not null`.execute(tx)
  return rows.length > 0
}

/** What was set right in it, for all to read. */
export async function queryCorrections(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<{ on: Day; reason: string }[]> {
  const { rows } = await sql<{ on: Day; reason: string }>`
    select c.happened_on as on, c.reason from publicity.item_changes c
    where c.locality_id = ${localityId} and c.item_id = ${id} and c.act = 'correct'
    order by c.recorded_at, c.id`.execute(tx)
  return rows
}

export const countPublicItems = (tx: Tx, localityId: string, asked: PublicItemsWanted) =>
  boundedCount(tx, { limit: 0 }, here(localityId, wanted(asked)))

export interface PublicItemCount {
  by: 'form' | 'topic' | 'field' | 'column'
  code: string
  count: number
}

type Counted = PublicItemCount['by']

const counting: Record<Counted, RawBuilder<unknown>> = {
  form: sql`select 'form' as by, form as code, count(*) as count from i group by form`,
  topic: sql`select 'topic' as by, t as code, count(*) as count from i, unnest(topics) t group by t`,
  field: sql`select 'field' as by, f as code, count(*) as count from i, unnest(fields) f group by f`,
  column: sql`select 'column' as by, column_id::text as code, count(*) as count from i
    where column_id is not null group by column_id`,
}

/** How many there are to read of each of these, the most first: one statement, one walk over what is public. */
export async function queryPublicCounts(
  tx: Tx,
  localityId: string,
  counted: readonly Counted[],
): Promise<PublicItemCount[]> {
  const { rows } = await sql<PublicItemCount>`
    with i as materialized (select i.form, i.topics, i.fields, i.column_id ${here(localityId, sql``)})
    ${sql.join(
      counted.map((one) => counting[one]),
      sql` union all `,
    )}
    order by 1, 3 desc, 2`.execute(tx)
  return rows
}
