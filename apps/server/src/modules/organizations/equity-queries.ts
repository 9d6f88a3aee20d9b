/** What the records of a subject and its place say that figures of equity count, on the day it is written down. */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import type { SubjectNamed } from './subject-records.ts'

export interface EquityFacts {
  gender: 'male' | 'female' | null
  directLabour: boolean
  /** Null: not a person. */
  isManager: boolean | null
  occupationGroup: string | null
  isSmall: boolean
  /** Of the jurisdiction named, else of the one it lives in or its organisation stands in. */
  areas: string[]
}

interface Asked {
  subject: SubjectNamed | null
  organizationId: string
  jurisdictionId: string | null
}

const nothing = sql`select null::text as gender, false as direct_labour, null::boolean as is_manager,
  null::text as occupation_group, false as is_small, null::uuid as jurisdiction_id`

const factsOf = (localityId: string, { kind, id }: SubjectNamed, on: Day): RawBuilder<unknown> => {
  const here = sql`s.locality_id = ${localityId} and s.id = ${id}`
  if (kind === 'person')
    return sql`select s.gender, coalesce(s.direct_labour, false) as direct_labour, exists (
        select from organizations.posts t where t.locality_id = s.locality_id and t.person_id = s.id
          and t.is_manager and ${holds('t', on)}) as is_manager,
      s.occupation_group, false as is_small, (select a.jurisdiction_id from organizations.affiliations a
        where a.locality_id = s.locality_id and a.person_id = s.id and ${holds('a', on)}
        order by a.valid_from desc limit 1) as jurisdiction_id
      from organizations.persons s where ${here}`
  if (kind === 'collective')
    return sql`select null::text as gender, false as direct_labour, null::boolean as is_manager,
      null::text as occupation_group, s.is_small, null::uuid as jurisdiction_id
      from organizations.collectives s where ${here}`
  if (kind === 'household')
    return sql`select null::text as gender, false as direct_labour, null::boolean as is_manager,
      null::text as occupation_group, false as is_small, s.jurisdiction_id
      from organizations.households s where ${here}`
  return nothing
}

/** One statement. */
export async function equityFactsOf(
  tx: Tx,
  localityId: string,
  { subject, organizationId, jurisdictionId }: Asked,
  on: Day,
): Promise<EquityFacts> {
  const { rows } = await sql<EquityFacts>`
    select f.gender, f.direct_labour as "directLabour", f.is_manager as "isManager",
      f.occupation_group as "occupationGroup", f.is_small as "isSmall", array(
        select distinct t.attribute from organizations.jurisdiction_attributes t
        where t.locality_id = ${localityId} and ${holds('t', on)} and t.jurisdiction_id = coalesce(
          ${jurisdictionId}::uuid, f.jurisdiction_id, (
            select p.jurisdiction_id from organizations.organization_placements p
            where p.locality_id = ${localityId} and p.organization_id = ${organizationId} and ${holds('p', on)}
            limit 1))) as areas
    from (${subject === null ? nothing : factsOf(localityId, subject, on)}) f`.execute(tx)
  return (
    rows[0] ?? {
      gender: null,
      directLabour: false,
      isManager: null,
      occupationGroup: null,
      isSmall: false,
      areas: [],
    }
  )
}
