/** Reads what a preview needs to know of the locality: a constant number of statements, in an order that does not vary. */
import { sql } from 'kysely'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { readDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Tx } from '../../platform/database/database.ts'
import { loadCatalogue } from './catalogue-store.ts'
import type {
  ImportWorld,
  KnownHead,
  KnownJurisdiction,
  KnownOrganization,
  KnownPerson,
} from './import-world.ts'
import { loadLocality } from './locality-store.ts'
import { holds } from '../../platform/database/paging.ts'

/** What is read of a row before it is worked out. */
interface AskedRow {
  cells: Record<string, string>
  choiceTargetId: string | null
}
export interface WorldAsked {
  subject: 'organizations' | 'people'
  on: Day
  today: Day
  rows: readonly AskedRow[]
}

export async function readWorld(tx: Tx, localityId: string, asked: WorldAsked): Promise<ImportWorld> {
  const { on, today, subject, rows } = asked
  const locality = await loadLocality(tx, localityId)
  const inUse = async (catalogue: 'organization-kind' | 'field' | 'occupation-group') =>
    (await loadCatalogue(tx, localityId, catalogue)).filter((entry) => entry.in_use)
  const kinds = await inUse('organization-kind')
  return {
    on,
    today,
    level: locality?.level ?? 'district',
    kinds: kinds.map(({ code, label, under_committee, vertical }) => ({
      code,
      label,
      underCommittee: under_committee,
      vertical,
    })),
    fields: (await inUse('field')).map(({ code, label }) => ({ code, label })),
    occupations: (await inUse('occupation-group')).map(({ code, label }) => ({ code, label })),
    jurisdictions: await readJurisdictions(tx, localityId, on),
    organizations: await readOrganizations(tx, localityId, on),
    persons: subject === 'people' ? await readPersons(tx, localityId, on, today, rows) : [],
    heads: subject === 'people' ? await readHeads(tx, localityId) : [],
  }
}

async function readJurisdictions(tx: Tx, localityId: string, on: Day): Promise<KnownJurisdiction[]> {
  const { rows } = await sql<KnownJurisdiction>`
    select j.id, k.label || ' ' || j.name as "fullName", j.name
    from organizations.jurisdictions j
    join organizations.catalogue_entries k
      on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
    where j.locality_id = ${localityId} and (j.founded_on is null or j.founded_on <= ${on})
      and (j.ended_on is null or j.ended_on >= ${on})
    order by j.sort_key, j.id`.execute(tx)
  return rows
}

/** Every unit ever, as it is on the day; one that is not there then, as it was last or will first be. */
async function readOrganizations(tx: Tx, localityId: string, on: Day): Promise<KnownOrganization[]> {
  const isThere = sql`((o.founded_on is null or o.founded_on <= ${on}) and (o.ended_on is null or o.ended_on >= ${on}))`
  const { rows } = await sql<KnownOrganization>`
    select o.id, n.name, names.names, o.kind_code as kind, o.level, p.parent_id as "parentId",
      p.jurisdiction_id as "jurisdictionId", o.under_committee as "underCommittee", o.vertical,
      o.vertical_parent_id as "verticalParentId", o.vertical_parent_name as "verticalParentName",
      o.founded_on as "foundedOn", o.ended_on as "endedOn", o.address, o.phone, o.email, o.website,
      coalesce(f.codes, '{}') as "fieldCodes", c.head_count as "headCount", o.version
    from organizations.organizations o
    join lateral (
      select name from organizations.organization_names n
      where n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official'
      order by n.valid_from <= ${on} desc, abs(n.valid_from - ${on}::date) limit 1
    ) n on true
    join lateral (
      select json_agg(json_build_object('kind', s.kind, 'name', s.name) order by s.kind, s.name) as names
      from organizations.organization_names s
      where s.locality_id = o.locality_id and s.organization_id = o.id and (${holds('s', on)} or not ${isThere})
    ) names on true
    join lateral (
      select parent_id, jurisdiction_id from organizations.organization_placements p
      where p.locality_id = o.locality_id and p.organization_id = o.id
      order by p.valid_from <= ${on} desc, abs(p.valid_from - ${on}::date) limit 1
    ) p on true
    left join lateral (
      select array_agg(field_code order by field_code) as codes from organizations.organization_fields f
      where f.locality_id = o.locality_id and f.organization_id = o.id
    ) f on true
    left join organizations.organization_head_counts c
      on c.locality_id = o.locality_id and c.organization_id = o.id and c.year = ${yearOf(on)}
    where o.locality_id = ${localityId} and o.state <> 'duplicate'
    order by o.id`.execute(tx)
  return rows.map((row) => ({ ...row, names: row.names ?? [] }))
}

/**
 * Everybody a row may mean: of one name, of one day of birth, of one number, or of a year of birth where a side knows only
 * the year. Those an officer pointed to, as well.
 */
async function readPersons(
  tx: Tx,
  localityId: string,
  on: Day,
  today: Day,
  rows: readonly AskedRow[],
): Promise<KnownPerson[]> {
  const wanted = wantedPersons(rows, today)
  const { rows: found } = await sql<KnownPerson>`
    select s.id, s.full_name as "fullName", s.gender, s.birth_on as "birthOn", s.birth_year as "birthYear",
      s.ethnicity, s.occupation_group as occupation, s.direct_labour as "directLabour", s.state, s.version,
      i.number as "identityNumber", a.organization_id as "organizationId", a.jurisdiction_id as "jurisdictionId",
      a.valid_from as "belongsFrom", coalesce(t.posts, '[]') as posts
    from organizations.persons s
    left join organizations.person_identities i on i.locality_id = s.locality_id and i.person_id = s.id
    left join lateral (
      select valid_from,
        case when valid_to is null or valid_to >= ${on} then organization_id end as organization_id,
        case when valid_to is null or valid_to >= ${on} then jurisdiction_id end as jurisdiction_id
      from organizations.affiliations
      where locality_id = s.locality_id and person_id = s.id order by valid_from desc, id limit 1
    ) a on true
    left join lateral (
      select json_agg(json_build_object('organizationId', t.organization_id, 'title', t.title,
        'isHead', t.is_head, 'from', t.valid_from, 'to', t.valid_to) order by t.valid_from desc, t.id) as posts
      from organizations.posts t
      where t.locality_id = s.locality_id and t.person_id = s.id and (t.valid_to is null or t.valid_to >= ${on})
    ) t on true
    where s.locality_id = ${localityId} and s.merged_into is null and (
      s.name_fold = any(${wanted.names}) or s.birth_on = any(${wanted.births}::date[])
      or i.number = any(${wanted.numbers}) or s.id = any(${wanted.ids}::uuid[])
      or s.birth_year = any(${wanted.onlyYears}::int[])
      or (s.birth_on is null and s.birth_year = any(${wanted.years}::int[])))
    order by s.id`.execute(tx)
  return found
}

function wantedPersons(rows: readonly AskedRow[], today: Day) {
  const names = new Set<string>()
  const births = new Set<string>()
  const years = new Set<number>()
  const onlyYears = new Set<number>()
  const numbers = new Set<string>()
  for (const { cells } of rows) {
    names.add(fold(cells['fullName'] ?? ''))
    numbers.add((cells['identityNumber'] ?? '').replace(/\D/g, ''))
    const birth = cells['birth'] ?? ''
    const read = readDay(birth, { notAfter: today })
    if (/^\d{4}$/.test(birth)) onlyYears.add(Number(birth))
    else if (read.ok) {
      births.add(read.value)
      years.add(yearOf(read.value))
    }
  }
  return {
    names: [...names],
    births: [...births],
    years: [...years],
    onlyYears: [...onlyYears],
    numbers: [...numbers],
    ids: rows.flatMap((row) => row.choiceTargetId ?? []),
  }
}

async function readHeads(tx: Tx, localityId: string): Promise<KnownHead[]> {
  const { rows } = await sql<KnownHead>`
    select h.organization_id as "organizationId", h.person_id as "personId", s.full_name as name, h.title,
      h.valid_to as "to"
    from organizations.posts h
    join organizations.persons s on s.locality_id = h.locality_id and s.id = h.person_id
    where h.locality_id = ${localityId} and h.is_head
    order by h.organization_id, h.valid_from, h.id`.execute(tx)
  return rows
}
