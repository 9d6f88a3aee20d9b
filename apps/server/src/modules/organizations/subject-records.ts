/** Whom other modules keep records about: every record of the same one, and where it stands. */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { LONG_AGO } from './periods.ts'
import { placeOf } from './person-store.ts'

export interface SubjectNamed {
  kind: 'person' | 'collective' | 'household' | 'organization'
  id: string
}
export interface SubjectOn extends SubjectNamed {
  name: string
  /** Of the unit it belongs to; null where nobody knows. */
  path: string | null
  /** Of a person, where it is known. */
  gender: 'male' | 'female' | null
}

const tables = {
  person: { table: 'organizations.persons', mergedInto: 'merged_into' },
  organization: { table: 'organizations.organizations', mergedInto: 'duplicate_of' },
  collective: { table: 'organizations.collectives', mergedInto: null },
  household: { table: 'organizations.households', mergedInto: null },
} as const

/**
 * By each id asked for: the record that is kept, then those that were merged into it as duplicates, so that what was
 * written about any of them is found. Who is not of this locality is not in the map. One statement, however many.
 */
export async function sameRecords(
  tx: Tx,
  localityId: string,
  kind: SubjectNamed['kind'],
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const { table, mergedInto } = tables[kind]
  const kept = mergedInto === null ? sql`r.id` : sql`coalesce(r.${sql.ref(mergedInto)}, r.id)`
  const merged =
    mergedInto === null
      ? sql``
      : sql`union all select asked.id, d.id from asked
          join ${sql.table(table)} d on d.locality_id = ${localityId} and d.${sql.ref(mergedInto)} = asked.kept`
  const { rows } = await sql<{ asked: string; id: string }>`
    with asked as (select r.id, ${kept} as kept from ${sql.table(table)} r
      where r.locality_id = ${localityId} and r.id = any(${[...ids]}::uuid[]))
    select id as asked, kept as id from asked ${merged}`.execute(tx)
  const found = new Map<string, string[]>()
  for (const { asked, id } of rows) found.set(asked, [...(found.get(asked) ?? []), id])
  return found
}

/**
 * The first day each of these people is known to have worked or held a post: they were recruited then or earlier. Where
 * nobody knows the first day, it says nothing.
 */
export async function firstDaysAtWork(
  tx: Tx,
  localityId: string,
  personIds: readonly string[],
): Promise<Map<string, Day>> {
  const { rows } = await sql<{ id: string; first: Day }>`
    select person_id as id, min(valid_from) as first from (
      select locality_id, person_id, valid_from from organizations.affiliations where organization_id is not null
      union all select locality_id, person_id, valid_from from organizations.posts
    ) at_work
    where locality_id = ${localityId} and person_id = any(${[...personIds]}::uuid[]) and valid_from > ${LONG_AGO}
    group by person_id`.execute(tx)
  return new Map(rows.map(({ id, first }) => [id, first]))
}

const latest = (on: Day) => sql`order by valid_from <= ${on} desc, valid_from desc limit 1`

/** What it is called, with the organisation or the jurisdiction it belongs to. */
const belongings: Record<SubjectNamed['kind'], (on: Day) => RawBuilder<unknown>> = {
  person: (on) => sql`
    select s.locality_id, s.id, s.full_name as name, s.gender, a.organization_id, a.jurisdiction_id from organizations.persons s
    left join lateral (select organization_id, jurisdiction_id from organizations.affiliations
      where locality_id = s.locality_id and person_id = s.id ${latest(on)}) a on true`,
  collective: (on) => sql`
    select s.locality_id, s.id, s.name, null as gender, a.organization_id, null::uuid as jurisdiction_id from organizations.collectives s
    left join lateral (select organization_id from organizations.collective_placements
      where locality_id = s.locality_id and collective_id = s.id ${latest(on)}) a on true`,
  household: () => sql`
    select s.locality_id, s.id, s.head_name as name, null as gender, null::uuid as organization_id, s.jurisdiction_id
    from organizations.households s`,
  organization: (on) => sql`
    select s.locality_id, s.id, n.name, null as gender, s.id as organization_id, null::uuid as jurisdiction_id
    from organizations.organizations s
    join lateral (select name from organizations.organization_names where locality_id = s.locality_id
      and organization_id = s.id and kind = 'official' ${latest(on)}) n on true`,
}

/** Somebody or something as it is called and where it stands on a day: of one merged away, the record that was kept. */
export async function subjectOn(
  tx: Tx,
  localityId: string,
  { kind, id }: SubjectNamed,
  on: Day,
): Promise<SubjectOn | undefined> {
  const kept = (await sameRecords(tx, localityId, kind, [id])).get(id)?.[0]
  if (kept === undefined) return undefined
  const { rows } = await sql<Omit<SubjectOn, 'kind' | 'id'>>`
    select a.name, a.gender, place.path from (${belongings[kind](on)}) a ${placeOf(localityId, on)}
    where a.locality_id = ${localityId} and a.id = ${kept}`.execute(tx)
  return rows[0] && { kind, id: kept, ...rows[0] }
}
