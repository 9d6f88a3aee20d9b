/** What decides whom groups mean on any day: places, blocs and memberships with their periods, read once for many days. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { searched } from '../../platform/database/paging.ts'
import type { StoredGroup } from './addressee-store.ts'
import { LONG_AGO } from './periods.ts'

export interface PlacedOrganization {
  id: string
  kind: string
  level: string
  from: Day
  to: Day | null
  path: string
  placedFrom: Day
  placedTo: Day | null
}

export async function readPlacedOrganizations(tx: Tx, localityId: string): Promise<PlacedOrganization[]> {
  const { rows } = await sql<PlacedOrganization>`
    select o.id, o.kind_code as kind, o.level, coalesce(o.founded_on, ${LONG_AGO}::date) as "from", o.ended_on as "to",
      p.path, p.valid_from as "placedFrom", p.valid_to as "placedTo"
    from organizations.organizations o
    join organizations.organization_placements p on p.locality_id = o.locality_id and p.organization_id = o.id
    where o.locality_id = ${localityId} and o.state <> 'duplicate' order by o.id`.execute(tx)
  return rows
}

export interface BlocMembership {
  blocId: string
  organizationId: string
  from: Day
  to: Day | null
}

export async function readBlocMemberships(tx: Tx, localityId: string): Promise<BlocMembership[]> {
  const { rows } = await sql<BlocMembership>`
    select m.bloc_id as "blocId", m.organization_id as "organizationId", greatest(m.valid_from, b.valid_from) as "from",
      least(m.valid_to, b.valid_to) as "to"
    from organizations.bloc_members m
    join organizations.blocs b on b.locality_id = m.locality_id and b.id = m.bloc_id
    where m.locality_id = ${localityId}`.execute(tx)
  return rows
}

export type GroupRead = Pick<StoredGroup, 'id' | 'state' | 'expression'> & { frozen: string[] }

/** With those a frozen group meant on the day of its issue. */
export async function readGroups(tx: Tx, localityId: string, ids: readonly string[]): Promise<GroupRead[]> {
  const { rows } = await sql<GroupRead>`
    select g.id, g.state, g.expression, array(select m.organization_id from organizations.addressee_members m
      where m.locality_id = g.locality_id and m.group_id = g.id order by m.position) as frozen
    from organizations.addressee_groups g
    where g.locality_id = ${localityId} and g.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

/** What a list of units shows of each: its name and head of the day, and whether it may be ordered. */
export interface UnitFacts {
  id: string
  name: string
  sortKey: string
  kindLabel: string
  underCommittee: boolean
  path: string
  headName: string | null
  headTitle: string | null
}

/** One statement for many; a unit that has ended, or is not founded yet, is called as on its nearest day. */
export async function readUnitFacts(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, UnitFacts>> {
  const { rows } = await sql<UnitFacts>`
    select o.id, n.name, n.sort_key as "sortKey", k.label as "kindLabel", o.under_committee as "underCommittee", p.path,
      h.full_name as "headName", h.title as "headTitle"
    from organizations.organizations o
    left join organizations.catalogue_entries k
      on k.locality_id = o.locality_id and k.catalogue = 'organization-kind' and k.code = o.kind_code
    join lateral (
      select s.name, s.sort_key from organizations.organization_names s
      where s.locality_id = o.locality_id and s.organization_id = o.id and s.kind = 'official'
      order by s.valid_from <= ${on}::date desc, abs(s.valid_from - ${on}::date) limit 1
    ) n on true
    join lateral (
      select s.path from organizations.organization_placements s
      where s.locality_id = o.locality_id and s.organization_id = o.id
      order by s.valid_from <= ${on}::date desc, abs(s.valid_from - ${on}::date) limit 1
    ) p on true
    left join lateral (
      select s.full_name, t.title from organizations.posts t
      join organizations.persons s on s.locality_id = t.locality_id and s.id = t.person_id and s.merged_into is null
      where t.locality_id = o.locality_id and t.organization_id = o.id and t.is_head
        and t.valid_from <= ${on}::date and (t.valid_to is null or t.valid_to >= ${on}::date)
      order by t.valid_from desc limit 1
    ) h on true
    where o.locality_id = ${localityId} and o.id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, { ...row, kindLabel: row.kindLabel ?? '' }]))
}

/** Every organisation of the locality that is not under the committee: they are asked, never ordered. */
export async function notUnderCommittee(tx: Tx, localityId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from organizations.organizations
    where locality_id = ${localityId} and not under_committee and state <> 'duplicate'`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Those whose names, old ones and other spellings too, hold the words typed. */
export async function unitsNamed(tx: Tx, localityId: string, query: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct n.organization_id as id from organizations.organization_names n
    where n.locality_id = ${localityId} and ${searched(query, 'n.search_key')}`.execute(tx)
  return rows.map(({ id }) => id)
}
