/** Reads of people for screens: as of a day, within what the actor may see. Identity numbers are not joined here. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { PersonRow as Shown } from '@guongsang/contract/organizations-people.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
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
} from './paging.ts'
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
  path: string | null
}

/** `s` is the person, `a` where they belong on the day, `place.path` where that is in the tree. */
const fromPersons = (localityId: string, on: Day) => sql`
  from organizations.persons s
  left join lateral (
    select organization_id, jurisdiction_id from organizations.affiliations a
    where a.locality_id = s.locality_id and a.person_id = s.id and ${holds('a', on)}
    order by valid_from desc limit 1
  ) a on true
  ${placeOf(localityId, on)}
  where s.locality_id = ${localityId} and s.merged_into is null`

const select = (
  localityId: string,
  on: Day,
  conditions: Expression<SqlBool>,
  rest: Expression<unknown>,
) => sql<PersonRead>`
  select r.*, n.name as organization_name, jk.label || ' ' || j.name as jurisdiction_name,
    t.title, t.is_head, t.is_manager, e.label as occupation_label
  from (
    select s.id, s.full_name, s.gender, s.birth_year, s.occupation_group, s.direct_labour, s.state, s.sort_key,
      a.organization_id, a.jurisdiction_id, place.path
    ${fromPersons(localityId, on)} and ${conditions} ${rest}
  ) r
  left join organizations.organization_names n on n.locality_id = ${localityId}
    and n.organization_id = r.organization_id and n.kind = 'official' and ${holds('n', on)}
  left join organizations.jurisdictions j on j.locality_id = ${localityId} and j.id = r.jurisdiction_id
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
  const parts: Expression<SqlBool>[] = [withinReach(actor, canViewPeople, 'place.path')]
  if (filter.organizationId !== undefined) parts.push(sql`a.organization_id = ${filter.organizationId}`)
  if (filter.withinId !== undefined) parts.push(sql`place.path like ${`%/${filter.withinId}/%`}`)
  if (filter.jurisdictionId !== undefined) parts.push(sql`a.jurisdiction_id = ${filter.jurisdictionId}`)
  if (filter.gender !== undefined) parts.push(sql`s.gender = ${filter.gender}`)
  if (filter.occupationGroup !== undefined) parts.push(sql`s.occupation_group = ${filter.occupationGroup}`)
  if (filter.directLabour !== undefined) parts.push(sql`s.direct_labour = ${filter.directLabour}`)
  if (filter.state !== undefined) parts.push(sql`s.state = ${filter.state}`)
  if (filter.manager !== undefined) {
    const manages = sql<SqlBool>`exists (select from organizations.posts t where t.locality_id = ${localityId}
      and t.person_id = s.id and t.is_manager and ${holds('t', filter.on)})`
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
  const after = readCursor(asked.cursor, ['string', 'string'])
  const from = after
    ? sql<SqlBool>`(s.sort_key, s.id) > (${after[0]}, ${after[1]}::uuid)`
    : sql<SqlBool>`true`
  const rest = sql`order by s.sort_key, s.id limit ${asked.limit + 1}`
  const { rows } = await sql<PersonRead>`
    ${select(localityId, filter.on, both([conditions, from]), rest)} order by r.sort_key, r.id`.execute(tx)
  return {
    ...pageOf(rows, asked, (row) => [row.sort_key, row.id], shownPerson),
    ...(await boundedCount(tx, asked, sql`${fromPersons(localityId, filter.on)} and ${conditions}`)),
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
  const { rows } = await select(localityId, on, sql<SqlBool>`s.id = ${id}`, sql``).execute(tx)
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
