/** Exemplars for screens, within what the actor may see. */
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely'
import type { ExemplarFilter } from '@guongsang/contract/exemplars.ts'
import { type CountedYear, equityFlags } from '@guongsang/core/exemplars/equity.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, boundedCount, type PageAsked, readCursor, searched } from '../../platform/database/paging.ts'
import { type Reach, visibleTo } from './reach.ts'
import type { StoredExemplar } from './store.ts'

export type ExemplarRead = StoredExemplar & {
  organization_name: string
  path: string
  jurisdiction_name: string | null
  photo_agreed: boolean
}

/** The subject's last word on this very photo; unasked is no. */
export const photoAgreed = sql`coalesce((
    select c.agreed and c.photo_file_id = e.photo_file_id from exemplars.confirmations c where c.locality_id = e.locality_id and c.exemplar_id = e.id
      and c.purpose = 'photo' order by c.given_on desc, c.id desc limit 1), false)`

const placed = (on: Day) => sql`
  join organizations.places p on p.locality_id = e.locality_id and p.kind = 'organization' and p.id = e.organization_id
    and p.valid_from <= ${on} and (p.valid_to is null or p.valid_to >= ${on})`
const from = ({ asking: { localityId, today } }: Reach) => sql`
  from exemplars.exemplars e ${placed(today)} where e.locality_id = ${localityId}`
const columns = sql`e.*, p.name as organization_name, p.path, (
  select j.name from organizations.places j where j.locality_id = e.locality_id and j.kind = 'jurisdiction'
    and j.id = e.jurisdiction_id) as jurisdiction_name, ${photoAgreed} as photo_agreed`

/** Its first commendation; a talk is none. */
export const firstPraise = sql`(select min(r.happened_on) from exemplars.recognitions r
  where r.locality_id = e.locality_id and r.exemplar_id = e.id and r.kind <> 'talk')`

/** Cơ sở: found and nurtured by a unit of a commune or below. */
export const ofBase = sql<SqlBool>`exists (select from organizations.organizations o where o.locality_id = e.locality_id
  and o.id = e.organization_id and o.level in ('commune', 'grassroots'))`

export function fitting(reach: Reach, filter: ExemplarFilter): RawBuilder<unknown> {
  const { today } = reach.asking
  const parts: Expression<SqlBool>[] = [visibleTo(reach), searched(filter.q, 'e.search_key')]
  const is = (column: string, value: string | undefined) => {
    if (value !== undefined) parts.push(sql`${sql.ref(column)} = ${value}`)
  }
  is('e.kind', filter.kind)
  is('e.level', filter.level)
  is('e.source', filter.source)
  is('e.subject_kind', filter.subjectKind)
  is('e.movement_id', filter.movementId)
  if (filter.domain !== undefined) parts.push(sql`${filter.domain} = any(e.domains)`)
  if (filter.followsHoChiMinh === true) parts.push(sql`e.follows_ho_chi_minh`)
  if (filter.grassroots === true) parts.push(ofBase)
  // What was withdrawn is in no list, unless it is asked for by name.
  if (filter.stage === undefined) parts.push(sql`e.stage <> 'withdrawn'`)
  else is('e.stage', filter.stage)
  if (filter.field !== undefined) parts.push(sql`(e.comprehensive or ${filter.field} = any(e.fields))`)
  if (filter.flag !== undefined) parts.push(sql`${filter.flag} = any(e.flags)`)
  if (filter.withinId !== undefined) parts.push(sql`p.path like ${`%/${filter.withinId}/%`}`)
  if (filter.year !== undefined)
    parts.push(sql`e.found_on between ${`${filter.year}-01-01`}::date and ${`${filter.year}-12-31`}::date`)
  parts.push(...viewed(filter.view, today))
  return sql`${from(reach)} and ${both(parts)}`
}

function viewed(view: ExemplarFilter['view'], today: Day): Expression<SqlBool>[] {
  if (view === 'watch') return [sql`e.stage in ('emerging', 'nurturing')`]
  if (view === 'review-due')
    return [sql`e.review_due_on <= ${today}`, sql`e.stage not in ('dropped', 'withdrawn')`]
  if (view === 'not-commended')
    return [sql`e.stage not in ('dropped', 'withdrawn')`, sql`${firstPraise} is null`]
  return []
}

/** One page, the latest found first. */
export async function readPage(tx: Tx, reach: Reach, filter: ExemplarFilter, asked: PageAsked) {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const where = fitting(reach, filter)
  const begin = after ? sql`and (e.found_on, e.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<ExemplarRead>`
    select ${columns} ${where} ${begin} order by e.found_on desc, e.id desc limit ${asked.limit + 1}`.execute(
    tx,
  )
  return { rows, ...(await boundedCount(tx, asked, where)) }
}

export async function readAll(tx: Tx, reach: Reach, filter: ExemplarFilter): Promise<ExemplarRead[]> {
  const { rows } = await sql<ExemplarRead>`
    select ${columns} ${fitting(reach, filter)} order by e.found_on desc, e.id desc`.execute(tx)
  return rows
}

/** One, if the actor sees it. */
export async function readOne(tx: Tx, reach: Reach, id: string): Promise<ExemplarRead | undefined> {
  const { rows } = await sql<ExemplarRead>`
    select ${columns} ${from(reach)} and e.id = ${id} and ${visibleTo(reach)}`.execute(tx)
  return rows[0]
}

export interface FacetCount {
  by: 'kind' | 'field' | 'domain' | 'level' | 'stage' | 'organization'
  code: string
  label: string | null
  count: number
}

/** How many of those that fit have which value, one statement for all facets. */
export async function readFacets(tx: Tx, reach: Reach, filter: ExemplarFilter): Promise<FacetCount[]> {
  const { rows } = await sql<FacetCount>`
    with f as (select e.kind, e.fields, e.domains, e.level, e.stage, e.organization_id, p.name ${fitting(reach, filter)})
    select 'kind' as by, kind as code, null::text as label, count(*) as count from f group by kind
    union all select 'field', field, null, count(*) from f, unnest(fields) field group by field
    union all select 'domain', domain, null, count(*) from f, unnest(domains) domain group by domain
    union all select 'level', level, null, count(*) from f where level is not null group by level
    union all select 'stage', stage, null, count(*) from f group by stage
    union all (select 'organization', organization_id::text, min(name), count(*) from f group by organization_id
      order by 4 desc, 2 limit 30)
    order by 1, 4 desc, 2`.execute(tx)
  return rows
}

/** By the year they were found in and the kind of subject. */
export async function readEquity(tx: Tx, reach: Reach, filter: ExemplarFilter): Promise<CountedYear[]> {
  const flagged = equityFlags.map(
    (flag) => sql`${sql.lit(flag)}, count(*) filter (where ${flag} = any(e.flags))`,
  )
  const { rows } = await sql<CountedYear>`
    select extract(year from e.found_on)::int as year, e.subject_kind as "subjectKind", count(*)::int as count,
      jsonb_build_object(${sql.join(flagged)}) as flags
    ${fitting(reach, filter)} group by 1, 2 order by 1, 2`.execute(tx)
  return rows
}
