/** Jurisdictions on a day, and what kind of area they are. */
import { sql } from 'kysely'
import type { Jurisdiction } from '@guongsang/contract/organizations-places.ts'
import { yearOf, type Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import { knownFrom } from './periods.ts'
import type { AreaAttribute } from './tables.ts'
import { inTreeOrder } from './tree-order.ts'

interface Read {
  id: string
  name: string
  kind_code: string
  kind_label: string
  state: Jurisdiction['state']
  founded_on: Day | null
  ended_on: Day | null
  parentId: string | null
  official_code: string | null
  population: number | null
  version: number
  sortKey: string
  attributes: { id: string; attribute: AreaAttribute; from: Day; to: Day | null }[]
  links: { id: string; name: string; on: string; part: 'predecessor' | 'successor' }[]
}

/** A parent before its children. With 'all', those that ended are among them, where they last lay. */
export async function listJurisdictions(
  tx: Tx,
  localityId: string,
  on: Day,
  state: 'active' | 'all',
): Promise<Jurisdiction[]> {
  const { rows } = await sql<Read>`
    select j.id, j.name, j.kind_code, k.label as kind_label, j.founded_on, j.ended_on, j.official_code, j.version,
      case when j.ended_on < ${on} then j.state else 'active' end as state, j.sort_key as "sortKey",
      p.parent_id as "parentId",
      (select c.population from organizations.jurisdiction_populations c where c.locality_id = j.locality_id
        and c.jurisdiction_id = j.id and c.year <= ${yearOf(on)} order by c.year desc limit 1) as population,
      (select coalesce(json_agg(json_build_object('id', a.id, 'attribute', a.attribute, 'from', a.valid_from,
          'to', a.valid_to) order by a.attribute), '[]')
        from organizations.jurisdiction_attributes a
        where a.locality_id = j.locality_id and a.jurisdiction_id = j.id and ${holds('a', on)}) as attributes,
      (select coalesce(json_agg(json_build_object('id', other.member_id, 'name', other.name, 'on', s.effective_on,
          'part', other.part) order by s.effective_on, other.name), '[]')
        from organizations.succession_members own
        join organizations.successions s on s.locality_id = own.locality_id and s.id = own.succession_id
        join organizations.succession_members other on other.locality_id = own.locality_id
          and other.succession_id = own.succession_id and other.part <> own.part and other.member_id <> own.member_id
        where own.locality_id = j.locality_id and own.member_id = j.id) as links
    from organizations.jurisdictions j
    join organizations.catalogue_entries k
      on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
    left join organizations.jurisdiction_placements p
      on p.locality_id = j.locality_id and p.jurisdiction_id = j.id and ${holds('p', on)}
    where j.locality_id = ${localityId} and (j.founded_on is null or j.founded_on <= ${on})
      and (${state === 'all'} or j.ended_on is null or j.ended_on >= ${on})`.execute(tx)
  return inTreeOrder(rows).map(shown)
}

const shown = (row: Read): Jurisdiction => ({
  id: row.id,
  name: row.name,
  fullName: `${row.kind_label} ${row.name}`,
  kind: { code: row.kind_code, label: row.kind_label },
  state: row.state,
  from: row.founded_on,
  to: row.ended_on,
  parentId: row.parentId,
  officialCode: row.official_code,
  population: row.population,
  attributes: row.attributes.map((one) => ({ ...one, from: knownFrom(one.from) })),
  successors: row.links.filter((link) => link.part === 'successor').map(({ part: _, ...link }) => link),
  predecessors: row.links.filter((link) => link.part === 'predecessor').map(({ part: _, ...link }) => link),
  version: row.version,
})

/** A jurisdiction has its own attributes and those of everything it lies in. `areas(id, attribute)`. */
const areasOn = (localityId: string, on: Day) => sql`
  with recursive within (id, above) as (
    select j.id, j.id from organizations.jurisdictions j where j.locality_id = ${localityId}
    union
    select w.id, p.parent_id from within w
    join organizations.jurisdiction_placements p
      on p.locality_id = ${localityId} and p.jurisdiction_id = w.above and ${holds('p', on)}
    where p.parent_id is not null
  ), areas as (
    select distinct w.id, a.attribute from within w
    join organizations.jurisdiction_attributes a
      on a.locality_id = ${localityId} and a.jurisdiction_id = w.above and ${holds('a', on)}
  )`

/** By jurisdiction: what an organisation that stands there inherits. */
export async function readAreaAttributes(
  tx: Tx,
  localityId: string,
  on: Day,
): Promise<Map<string, AreaAttribute[]>> {
  const { rows } = await sql<{ id: string; attributes: AreaAttribute[] }>`
    ${areasOn(localityId, on)}
    select id, array_agg(attribute order by attribute) as attributes from areas group by id`.execute(tx)
  return new Map(rows.map((row) => [row.id, row.attributes]))
}

export interface AreaFigures {
  attribute: AreaAttribute
  jurisdictions: number
  organizations: number
  collectives: number
  smallCollectives: number
  people: number
}

/** Địa bàn, đơn vị, tập thể, cá nhân by area attribute: collectives and people inherit it from where they belong. */
export async function readAreaFigures(tx: Tx, localityId: string, on: Day): Promise<AreaFigures[]> {
  const { rows } = await sql<AreaFigures>`
    ${areasOn(localityId, on)},
    places as (
      select o.id, p.jurisdiction_id from organizations.organizations o
      join organizations.organization_placements p
        on p.locality_id = o.locality_id and p.organization_id = o.id and ${holds('p', on)}
      where o.locality_id = ${localityId} and o.state <> 'duplicate' and (o.ended_on is null or o.ended_on >= ${on})
    )
    select area.attribute,
      (select count(*) from areas a join organizations.jurisdictions j
        on j.locality_id = ${localityId} and j.id = a.id and (j.ended_on is null or j.ended_on >= ${on})
        where a.attribute = area.attribute) as jurisdictions,
      (select count(*) from areas a join places o on o.jurisdiction_id = a.id
        where a.attribute = area.attribute) as organizations,
      c.collectives, c.small as "smallCollectives",
      (select count(distinct f.person_id) from organizations.affiliations f
        join organizations.persons s on s.locality_id = f.locality_id and s.id = f.person_id
          and s.merged_into is null and s.state <> 'deceased'
        left join places o on o.id = f.organization_id
        join areas a on a.id = coalesce(f.jurisdiction_id, o.jurisdiction_id) and a.attribute = area.attribute
        where f.locality_id = ${localityId} and ${holds('f', on)}) as people
    from (select distinct attribute from areas) area
    cross join lateral (
      select count(*) as collectives, count(*) filter (where l.is_small) as small
      from organizations.collective_placements m
      join organizations.collectives l on l.locality_id = m.locality_id and l.id = m.collective_id and ${holds('l', on)}
      join places o on o.id = m.organization_id
      join areas a on a.id = o.jurisdiction_id and a.attribute = area.attribute
      where m.locality_id = ${localityId} and ${holds('m', on)}
    ) c
    order by area.attribute`.execute(tx)
  return rows
}
