/** Reads of people for screens: as of a day, within what the actor may see. Identity numbers are not joined here. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { PersonRow as Shown } from '@guongsang/contract/organizations-people.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { extentOf } from '../../platform/auth/policy.ts'
import { withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  holds,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { placeOf } from './person-store.ts'
import { canViewPeople } from './policy.ts'

export interface PeopleFilter {
  on: Day
  q?: string | undefined
  organizationId?: string | undefined
  withinId?: string | undefined
  jurisdictionId?: string | undefined
  gender?: 'male' | 'female' | undefined
  occupationGroup?: string | undefined
  directLabour?: boolean | undefined
  manager?: boolean | undefined
  state?: 'working' | 'retired' | 'deceased' | undefined
}

export interface PersonRead {
  id: string
  full_name: string
  gender: 'male' | 'female' | null
  birth_year: number | null
  organization_id: string | null
  organization_name: string | null
  jurisdiction_id: string | null
  jurisdiction_name: string | null
  title: string | null
  is_head: boolean | null
  is_manager: boolean | null
  occupation_group: string | null
  occupation_label: string | null
  direct_labour: boolean | null
  state: 'working' | 'retired' | 'deceased'
  sort_key: string
  /** Where the person stands in the tree; looked up for one person, not for lists. */
  path: string | null
}

/**
 * A condition on a person's id: they belong, on the day, to a place whose tree path fits. Residents without an employer
 * belong to the committee of their commune. Written as two sets, so that a small unit is found by its index.
 */
export const belongsWhere = (
  localityId: string,
  on: Day,
  fits: (pathColumn: string) => Expression<SqlBool>,
): Expression<SqlBool> => sql<SqlBool>`s.id in (
  select a.person_id from organizations.organization_placements p
  join organizations.affiliations a
    on a.locality_id = p.locality_id and a.organization_id = p.organization_id and ${holds('a', on)}
  where p.locality_id = ${localityId} and ${holds('p', on)} and ${fits('p.path')}
  union all
  select a.person_id from organizations.organizations o
  join organizations.organization_placements p
    on p.locality_id = o.locality_id and p.organization_id = o.id and ${holds('p', on)} and ${fits('p.path')}
  join organizations.affiliations a
    on a.locality_id = o.locality_id and a.jurisdiction_id = p.jurisdiction_id and ${holds('a', on)}
  where o.locality_id = ${localityId} and o.kind_code = 'commune-committee')`

/** What the actor may see; whoever sees the whole locality costs nothing. */
export const withinView = (localityId: string, actor: Actor, on: Day): Expression<SqlBool> =>
  extentOf(actor, canViewPeople).all
    ? sql<SqlBool>`true`
    : belongsWhere(localityId, on, (column) => withinReach(actor, canViewPeople, column))

const fromPersons = (localityId: string) =>
  sql`from organizations.persons s where s.locality_id = ${localityId} and s.merged_into is null`

const noPlace = sql`cross join (select null::text as path) place`

/** The page is cut first; what stands beside a name is looked up for the rows of the page only. */
const select = (
  localityId: string,
  on: Day,
  conditions: Expression<SqlBool>,
  rest: Expression<unknown>,
  place: Expression<unknown> = noPlace,
) => sql<PersonRead>`
  select r.*, a.organization_id, a.jurisdiction_id, place.path, n.name as organization_name,
    jk.label || ' ' || j.name as jurisdiction_name, t.title, t.is_head, t.is_manager, e.label as occupation_label
  from (
    select s.id, s.full_name, s.gender, s.birth_year, s.occupation_group, s.direct_labour, s.state, s.sort_key
    ${fromPersons(localityId)} and ${conditions} ${rest}
  ) r
  left join lateral (
    select organization_id, jurisdiction_id from organizations.affiliations a
    where a.locality_id = ${localityId} and a.person_id = r.id and ${holds('a', on)}
    order by valid_from desc limit 1
  ) a on true
  ${place}
  left join organizations.organization_names n on n.locality_id = ${localityId}
    and n.organization_id = a.organization_id and n.kind = 'official' and ${holds('n', on)}
  left join organizations.jurisdictions j on j.locality_id = ${localityId} and j.id = a.jurisdiction_id
  left join organizations.catalogue_entries jk
    on jk.locality_id = ${localityId} and jk.catalogue = 'jurisdiction-kind' and jk.code = j.kind_code
  left join organizations.catalogue_entries e on e.locality_id = ${localityId}
    and e.catalogue = 'occupation-group' and e.code = r.occupation_group
  left join lateral (
    select title, is_head, is_manager from organizations.posts t
    where t.locality_id = ${localityId} and t.person_id = r.id and ${holds('t', on)}
    order by is_head desc, is_manager desc, valid_from desc limit 1
  ) t on true`

function conditionsOf(localityId: string, actor: Actor, filter: PeopleFilter): Expression<SqlBool> {
  const { on } = filter
  const parts: Expression<SqlBool>[] = [withinView(localityId, actor, on)]
  const belongsTo = (column: string, id: string): Expression<SqlBool> => sql<SqlBool>`s.id in (
    select a.person_id from organizations.affiliations a
    where a.locality_id = ${localityId} and ${sql.ref(column)} = ${id} and ${holds('a', on)})`
  if (filter.organizationId !== undefined) parts.push(belongsTo('a.organization_id', filter.organizationId))
  if (filter.jurisdictionId !== undefined) parts.push(belongsTo('a.jurisdiction_id', filter.jurisdictionId))
  if (filter.withinId !== undefined)
    parts.push(
      belongsWhere(localityId, on, (column) => sql`${sql.ref(column)} like ${`%/${filter.withinId}/%`}`),
    )
  if (filter.gender !== undefined) parts.push(sql`s.gender = ${filter.gender}`)
  if (filter.occupationGroup !== undefined) parts.push(sql`s.occupation_group = ${filter.occupationGroup}`)
  if (filter.directLabour !== undefined) parts.push(sql`s.direct_labour = ${filter.directLabour}`)
  if (filter.state !== undefined) parts.push(sql`s.state = ${filter.state}`)
  if (filter.manager !== undefined) {
    const manages = sql<SqlBool>`exists (select from organizations.posts t where t.locality_id = ${localityId}
      and t.person_id = s.id and t.is_manager and ${holds('t', on)})`
    parts.push(filter.manager ? manages : sql`not ${manages}`)
  }
  if (filter.q !== undefined && filter.q.trim() !== '') parts.push(searched(filter.q, 's.search_key'))
  return both(parts)
}

/** By tên, then họ and đệm. */
export async function listPeople(
  tx: Tx,
  localityId: string,
  actor: Actor,
  filter: PeopleFilter,
  asked: PageAsked,
): Promise<Page<Shown>> {
  const conditions = conditionsOf(localityId, actor, filter)
  const after = readCursor(asked.cursor, ['text', 'id'])
  const from = after
    ? sql<SqlBool>`(s.sort_key, s.id) > (${after[0]}, ${after[1]}::uuid)`
    : sql<SqlBool>`true`
  const rest = sql`order by s.sort_key, s.id limit ${asked.limit + 1}`
  const { rows } = await sql<PersonRead>`
    ${select(localityId, filter.on, both([conditions, from]), rest)} order by r.sort_key, r.id`.execute(tx)
  return {
    ...pageOf(rows, asked, (row) => [row.sort_key, row.id], shownPerson),
    ...(await boundedCount(tx, asked, sql`${fromPersons(localityId)} and ${conditions}`)),
  }
}

/** Everybody who fits, for an export. */
export async function readPeople(
  tx: Tx,
  localityId: string,
  actor: Actor,
  filter: PeopleFilter,
): Promise<PersonRead[]> {
  const { rows } = await sql<PersonRead>`
    ${select(localityId, filter.on, conditionsOf(localityId, actor, filter), sql``)}
    order by r.sort_key, r.id`.execute(tx)
  return rows
}

export async function readPerson(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<PersonRead | undefined> {
  const { rows } = await select(
    localityId,
    on,
    sql<SqlBool>`s.id = ${id}`,
    sql``,
    placeOf(localityId, on),
  ).execute(tx)
  return rows[0]
}

export const shownPerson = (row: PersonRead): Shown => ({
  id: row.id,
  fullName: row.full_name,
  gender: row.gender,
  birthYear: row.birth_year,
  organization:
    row.organization_id === null ? null : { id: row.organization_id, name: row.organization_name ?? '' },
  jurisdiction:
    row.jurisdiction_id === null ? null : { id: row.jurisdiction_id, name: row.jurisdiction_name ?? '' },
  title: row.title,
  isHead: row.is_head ?? false,
  isManager: row.is_manager ?? false,
  occupationGroup:
    row.occupation_group === null
      ? null
      : { code: row.occupation_group, label: row.occupation_label ?? row.occupation_group },
  directLabour: row.direct_labour,
  state: row.state,
})
