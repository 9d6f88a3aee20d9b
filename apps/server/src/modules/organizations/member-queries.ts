/**
 * Who works within a unit on a day. Small questions one after another, each by its own key: right after thousands of
 * people were brought in, before the database has counted its tables, one large join would be planned badly.
 */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import { canViewPeople } from './policy.ts'

/** A unit, or the commune of residents without an employer: they belong to the committee of their commune. */
interface Place {
  id: string
  name: string
}

/** Of those whose people the actor may see. */
export async function readPlacesWithin(
  tx: Tx,
  localityId: string,
  actor: Actor,
  { withinId, on }: { withinId: string; on: Day },
): Promise<{ units: Place[]; communes: Place[] }> {
  const within = sql`p.locality_id = ${localityId} and ${holds('p', on)} and p.path like ${`%/${withinId}/%`}
    and ${withinReach(actor, canViewPeople, 'p.path')}`
  const units = await sql<Place>`
    select n.organization_id as id, n.name from organizations.organization_placements p
    join organizations.organization_names n on n.locality_id = p.locality_id
      and n.organization_id = p.organization_id and n.kind = 'official' and ${holds('n', on)}
    where ${within}`.execute(tx)
  const communes = await sql<Place>`
    select j.id, k.label || ' ' || j.name as name from organizations.organization_placements p
    join organizations.organizations o
      on o.locality_id = p.locality_id and o.id = p.organization_id and o.kind_code = 'commune-committee'
    join organizations.jurisdictions j on j.locality_id = p.locality_id and j.id = p.jurisdiction_id
    join organizations.catalogue_entries k
      on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
    where ${within}`.execute(tx)
  return { units: units.rows, communes: communes.rows }
}

/** Of several places on one day the last one entered counts. */
export async function readBelongings(
  tx: Tx,
  localityId: string,
  column: 'organization_id' | 'jurisdiction_id',
  ids: readonly string[],
  on: Day,
): Promise<{ personId: string; placeId: string }[]> {
  const place = sql.ref(`a.${column}`)
  const { rows } = await sql<{ personId: string; placeId: string }>`
    select a.person_id as "personId", ${place} as "placeId" from organizations.affiliations a
    where a.locality_id = ${localityId} and ${place} = any(${[...ids]}::uuid[]) and ${holds('a', on)}
    order by a.valid_from`.execute(tx)
  return rows
}

/** Those of them who work, in Vietnamese order. */
export async function readWorking(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<{ id: string; name: string; gender: 'male' | 'female' | null }[]> {
  const { rows } = await sql<{ id: string; name: string; gender: 'male' | 'female' | null }>`
    select s.id, s.full_name as name, s.gender from organizations.persons s
    where s.locality_id = ${localityId} and s.id = any(${[...ids]}::uuid[]) and s.merged_into is null
      and s.state = 'working'
    order by s.sort_key, s.id`.execute(tx)
  return rows
}
