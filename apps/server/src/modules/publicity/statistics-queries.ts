/** Figures of publicity: everything counted in one statement over the published facts, and the facts behind a figure. */
import { type Expression, sql, type SqlBool } from 'kysely'
import { addYears, type Day } from '@guongsang/core/kernel/day.ts'
import { channelKindsOf, type Force } from '@guongsang/core/publicity/forces.ts'
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
import { canViewStatistics } from './outreach-policy.ts'

export interface FactFilter {
  from: Day
  to: Day
  /** Tree path of the unit asked for. */
  within?: string | undefined
  movementId?: string | undefined
  /** Codes that count as the form asked for. */
  forms?: readonly string[] | undefined
}

/** Units of the forces that are known by their units. */
export type UnitsOfForces = Record<'front' | 'communes', readonly string[]>

const reach = (asking: Asking, filter: FactFilter): Expression<SqlBool>[] => {
  const unit = 'x.organization_id'
  const conditions: Expression<SqlBool>[] = [
    sql<SqlBool>`x.locality_id = ${asking.localityId}`,
    ofUnitsWithin(asking, canViewStatistics, unit),
  ]
  if (filter.within !== undefined) conditions.push(ofUnitsBelow(asking, filter.within, unit))
  if (filter.movementId !== undefined)
    conditions.push(sql<SqlBool>`${filter.movementId} = any(x.movement_ids)`)
  if (filter.forms !== undefined) conditions.push(sql<SqlBool>`x.form = any(${[...filter.forms]}::text[])`)
  return conditions
}

const within = (from: Day, to: Day) => sql<SqlBool>`x.happened_on between ${from}::date and ${to}::date`

/** Which forces something is the work of. */
const forcesOf = ({ front, communes }: UnitsOfForces) => {
  const channels = (Object.entries(channelKindsOf) as [Force, readonly string[]][]).map(
    ([force, kinds]) => sql`case when f.channel_kind = any(${[...kinds]}::text[]) then ${force}::text end`,
  )
  return sql`array_remove(array[${sql.join(channels)},
    case when f.form = 'talk' and f.source = 'activity' or f.channel_kind = 'speakers' then 'speakers' end,
    case when f.organization_id = any(${[...front]}::uuid[]) then 'front' end,
    case when f.organization_id = any(${[...communes]}::uuid[]) then 'communes' end], null)`
}

/** What the plans call fields, beside the common field each counts in. */
export interface CommonFields {
  codes: readonly string[]
  commons: readonly string[]
}

/**
 * Codes of a list as they count: a plan's own word under itself and under the common one. Found once for each set of codes that
 * facts carry, not for each fact.
 */
const countedAs = (codes: 'topics' | 'audiences' | 'fields', common: Expression<unknown>) => sql`
  join (select w.codes, array(
      select distinct c.code from unnest(w.codes) as own(code),
        unnest(array_remove(array[own.code, ${common}], null)) as c(code)) as counted
    from (select distinct ${sql.ref(`f.${codes}`)} as codes from f) w) m on m.codes = ${sql.ref(`f.${codes}`)},
  unnest(m.counted) as t(code)`

const commonLabel = (localityId: string, list: 'topic' | 'audience') => sql`(
  select l.common_code from publicity.labels l
  where l.locality_id = ${localityId} and l.list = ${list} and l.code = own.code)`

const commonField = ({ codes, commons }: CommonFields) => sql`(
  select l.common from unnest(${[...codes]}::text[], ${[...commons]}::text[]) as l(code, common)
  where l.code = own.code limit 1)`

/** An item on three channels is one item. */
const measures = sql`
  count(distinct f.source_id) filter (where f.source = 'item') as items,
  count(*) filter (where f.source = 'broadcast') as broadcasts,
  coalesce(sum(f.seconds), 0)::bigint as seconds,
  count(*) filter (where f.source = 'activity') as activities,
  coalesce(sum(f.reached), 0)::bigint as reached,
  count(distinct f.organization_id) as units`

export interface CountRead {
  by:
    | 'total'
    | 'before'
    | 'month'
    | 'unit'
    | 'channel'
    | 'force'
    | 'form'
    | 'topic'
    | 'audience'
    | 'field'
    | 'movement'
    | 'tag'
  code: string
  items: number
  broadcasts: number
  seconds: number
  activities: number
  reached: number
  units: number
}

/** Every figure of a period at once; months are of both years. */
export async function readCounts(
  tx: Tx,
  asking: Asking,
  filter: FactFilter,
  { units, commonFields }: { units: UnitsOfForces; commonFields: CommonFields },
): Promise<CountRead[]> {
  const { localityId } = asking
  const { from, to } = filter
  const [earlierFrom, earlierTo] = [addYears(from, -1), addYears(to, -1)]
  const facts = sql`select x.*, x.happened_on >= ${from}::date as is_now
    from publicity.publicity_facts x
    where ${both(reach(asking, filter))} and (${within(from, to)} or ${within(earlierFrom, earlierTo)})`
  const grouped = (by: CountRead['by'], code: Expression<unknown>, unnested: Expression<unknown>) =>
    sql`select ${by}::text as by, ${code} as code, ${measures} from f ${unnested} where f.is_now and ${code} is not null
      group by 2`
  const own = sql``
  const { rows } = await sql<CountRead>`
    with f as materialized (${facts})
    select case when f.is_now then 'total' else 'before' end as by, '' as code, ${measures} from f group by 1
    union all select 'month', to_char(f.happened_on, 'YYYY-MM'), ${measures} from f group by 2
    union all ${grouped('unit', sql`f.organization_id::text`, own)}
    union all ${grouped('channel', sql`f.channel_id::text`, own)}
    union all ${grouped('form', sql`f.form`, own)}
    union all ${grouped('tag', sql`case when f.follows_ho_chi_minh then 'ho-chi-minh' end`, own)}
    union all ${grouped('force', sql`t.code`, sql`, unnest(${forcesOf(units)}) as t(code)`)}
    union all ${grouped('topic', sql`t.code`, countedAs('topics', commonLabel(localityId, 'topic')))}
    union all ${grouped('audience', sql`t.code`, countedAs('audiences', commonLabel(localityId, 'audience')))}
    union all ${grouped('field', sql`t.code`, countedAs('fields', commonField(commonFields)))}
    union all ${grouped('movement', sql`t.id::text`, sql`, unnest(f.movement_ids) as t(id)`)}`.execute(tx)
  return rows
}

export interface CellRead {
  topic: string
  form: string
  /** Null: of the whole cell. */
  audience: string | null
  count: number
}

/** In common words, so that what two plans call differently stands in one cell. */
const commonOf = (codes: 'x.topics' | 'x.audiences', list: 'topic' | 'audience') => sql`(
  select distinct coalesce(l.common_code, own.code) as code from unnest(${sql.ref(codes)}) as own(code)
  left join publicity.labels l on l.locality_id = x.locality_id and l.list = ${list} and l.code = own.code)`

/** Nội dung × hình thức × đối tượng. Broadcasts have no form of their own: what they showed are items. */
export async function readCells(tx: Tx, asking: Asking, filter: FactFilter): Promise<CellRead[]> {
  const { rows } = await sql<CellRead>`
    select t.code as topic, x.form, a.code as audience, count(distinct x.source_id) as count
    from publicity.publicity_facts x
    cross join lateral ${commonOf('x.topics', 'topic')} t
    left join lateral ${commonOf('x.audiences', 'audience')} a on true
    where ${both(reach(asking, filter))} and ${within(filter.from, filter.to)} and x.form is not null
    group by grouping sets ((t.code, x.form, a.code), (t.code, x.form))
    having grouping(a.code) = 1 or a.code is not null`.execute(tx)
  return rows
}

/** What each unit brought out in a stretch, and which units were shown in another. */
export async function readProducers(
  tx: Tx,
  asking: Asking,
  from: Day,
  to: Day,
): Promise<{ id: string; published: number; activities: number; lastOn: string | null }[]> {
  const { rows } = await sql<{ id: string; published: number; activities: number; lastOn: string | null }>`
    select x.organization_id as id, count(distinct x.source_id) filter (where x.source <> 'activity') as published,
      count(*) filter (where x.source = 'activity') as activities,
      max(x.happened_on) filter (where x.source <> 'activity') as "lastOn"
    from publicity.publicity_facts x
    where x.locality_id = ${asking.localityId} and ${within(from, to)} group by 1`.execute(tx)
  return rows
}

/** Units that something brought out in this stretch told of. */
export async function readShown(tx: Tx, localityId: string, from: Day, to: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.id from publicity.publicity_facts x, unnest(x.shown_ids) as s(id)
    where x.locality_id = ${localityId} and ${within(from, to)}`.execute(tx)
  return rows.map(({ id }) => id)
}

export interface BehindFilter extends FactFilter {
  source?: 'item' | 'broadcast' | 'activity' | undefined
  channelId?: string | undefined
  force?: Force | undefined
  topics?: readonly string[] | undefined
  audiences?: readonly string[] | undefined
  fields?: readonly string[] | undefined
  exemplarId?: string | undefined
  followsHoChiMinh?: boolean | undefined
}

export interface FactRead {
  source: 'item' | 'broadcast' | 'activity'
  id: string
  title: string
  on: Day
  organization_id: string
  form: string | null
  channel_ids: string[]
  seconds: number
  reached: number | null
}

const conditionsOf = (asked: BehindFilter, units: UnitsOfForces): Expression<SqlBool>[] => {
  const equal = (column: string, value: string | boolean | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = ${value}`]
  const among = (column: string, codes: readonly string[] | undefined) =>
    codes === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} && ${[...codes]}::text[]`]
  const holding = (column: string, value: string | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${value} = any(${sql.ref(column)})`]
  return [
    ...equal('f.source', asked.source),
    ...equal('f.channel_id', asked.channelId),
    ...equal('f.follows_ho_chi_minh', asked.followsHoChiMinh),
    ...among('f.topics', asked.topics),
    ...among('f.audiences', asked.audiences),
    ...among('f.fields', asked.fields),
    ...holding('f.exemplar_ids', asked.exemplarId),
    ...(asked.force === undefined ? [] : [sql<SqlBool>`${asked.force} = any(${forcesOf(units)})`]),
  ]
}

/** The facts behind a figure, the newest first; an item once, with every channel it stood on. */
export async function readFacts(
  tx: Tx,
  asking: Asking,
  filter: BehindFilter,
  units: UnitsOfForces,
  asked: PageAsked,
): Promise<Page<FactRead>> {
  const found = sql`from (
    select f.source, f.source_id as id, f.organization_id, f.form, max(f.title) as title, min(f.happened_on) as on,
      array_remove(array_agg(f.channel_id::text), null) as channel_ids, max(f.seconds) as seconds, max(f.reached) as reached
    from (select x.* from publicity.publicity_facts x
      where ${both(reach(asking, filter))} and ${within(filter.from, filter.to)}) f
    where ${both(conditionsOf(filter, units))}
    group by f.source, f.source_id, f.organization_id, f.form) g`
  const after = readCursor(asked.cursor, ['day', 'id'])
  const begin = after ? sql`where (g.on, g.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<FactRead>`select g.* ${found} ${begin}
    order by g.on desc, g.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ on, id }) => [on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}
