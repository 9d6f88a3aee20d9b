/** For lists that name people, collectives, households and units in words: who may be meant. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { NameKind } from './tables.ts'

export interface Belonging {
  organizationId: string | null
  jurisdictionId: string | null
  from: Day
  to: Day | null
}
export interface NamedSubject {
  kind: 'person' | 'collective' | 'household'
  id: string
  name: string
  /** Bare words, as names are looked up. */
  fold: string
  gender: 'male' | 'female' | null
  birthOn: Day | null
  birthYear: number | null
  /** Whether an identity number is on record; the number itself stays where it is. */
  hasNumber: boolean
  /** Every record of the same one that was merged into it, itself first. */
  records: string[]
  /** Where it belonged, the last place first. */
  belongings: Belonging[]
}

/** Those of these names (as bare words) or ids; of records merged away, the one that was kept. */
export async function subjectsNamed(
  tx: Tx,
  localityId: string,
  asked: { names: readonly string[]; ids: readonly string[] },
): Promise<NamedSubject[]> {
  const wanted = sql`(s.name_fold = any(${[...asked.names]}) or s.id = any(${[...asked.ids]}::uuid[]))`
  const { rows } = await sql<NamedSubject>`
    select 'person' as kind, s.id, s.full_name as name, s.name_fold as fold, s.gender, s.birth_on as "birthOn",
      s.birth_year as "birthYear", i.number is not null as "hasNumber",
      array[s.id] || coalesce((select array_agg(d.id order by d.id) from organizations.persons d
        where d.locality_id = s.locality_id and d.merged_into = s.id), '{}') as records,
      coalesce(b.belongings, '[]') as belongings
    from organizations.persons s
    left join organizations.person_identities i on i.locality_id = s.locality_id and i.person_id = s.id
    left join lateral (
      select json_agg(json_build_object('organizationId', a.organization_id, 'jurisdictionId', a.jurisdiction_id,
        'from', a.valid_from, 'to', a.valid_to) order by a.valid_from desc, a.id) as belongings
      from organizations.affiliations a where a.locality_id = s.locality_id and a.person_id = s.id
    ) b on true
    where s.locality_id = ${localityId} and s.merged_into is null and ${wanted}
    union all
    select 'collective', s.id, s.name, s.name_fold, null, null, null, false, array[s.id], coalesce(b.belongings, '[]')
    from organizations.collectives s
    left join lateral (
      select json_agg(json_build_object('organizationId', p.organization_id, 'jurisdictionId', null,
        'from', p.valid_from, 'to', p.valid_to) order by p.valid_from desc, p.id) as belongings
      from organizations.collective_placements p where p.locality_id = s.locality_id and p.collective_id = s.id
    ) b on true
    where s.locality_id = ${localityId} and ${wanted}
    union all
    select 'household', s.id, s.head_name, s.name_fold, null, null, null, false, array[s.id],
      json_build_array(json_build_object('organizationId', null, 'jurisdictionId', s.jurisdiction_id,
        'from', s.valid_from, 'to', s.valid_to))
    from organizations.households s
    where s.locality_id = ${localityId} and ${wanted}
    order by 1, 2`.execute(tx)
  return rows
}

/** Whose these identity numbers are. */
export async function ownersOfNumbers(
  tx: Tx,
  localityId: string,
  numbers: readonly string[],
): Promise<{ number: string; personId: string }[]> {
  const { rows } = await sql<{ number: string; personId: string }>`
    select i.number, coalesce(s.merged_into, s.id) as "personId" from organizations.person_identities i
    join organizations.persons s on s.locality_id = i.locality_id and s.id = i.person_id
    where i.locality_id = ${localityId} and i.number = any(${[...numbers]}) order by i.number`.execute(tx)
  return rows
}

export interface UnitEver {
  id: string
  /** As it is called today, or was last. */
  name: string
  /** Every name it ever had. */
  names: { kind: NameKind; name: string; from: Day; to: Day | null }[]
  parentId: string | null
  jurisdictionId: string | null
  foundedOn: Day | null
  endedOn: Day | null
}

/** Every unit there ever was: lists of past years name those that are gone. */
export async function unitsEver(tx: Tx, localityId: string): Promise<UnitEver[]> {
  const { rows } = await sql<UnitEver>`
    select o.id, names.last as name, names.names, p.parent_id as "parentId", p.jurisdiction_id as "jurisdictionId",
      o.founded_on as "foundedOn", o.ended_on as "endedOn"
    from organizations.organizations o
    join lateral (
      select json_agg(json_build_object('kind', n.kind, 'name', n.name, 'from', n.valid_from, 'to', n.valid_to)
          order by n.valid_from, n.name, n.id) as names,
        (array_agg(n.name order by n.kind <> 'official', n.valid_from desc))[1] as last
      from organizations.organization_names n where n.locality_id = o.locality_id and n.organization_id = o.id
    ) names on true
    join lateral (
      select parent_id, jurisdiction_id from organizations.organization_placements p
      where p.locality_id = o.locality_id and p.organization_id = o.id order by p.valid_from desc limit 1
    ) p on true
    where o.locality_id = ${localityId} and o.state <> 'duplicate'
    order by o.id`.execute(tx)
  return rows
}
