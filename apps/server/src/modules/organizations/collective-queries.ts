/** Collectives and households of a day, within what the actor may see. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Collective, Household } from '@guongsang/contract/organizations-collectives.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readAreaAttributes } from './area-queries.ts'
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
import { knownFrom } from './periods.ts'
import { placeOf } from './person-store.ts'
import { canViewPeople } from './policy.ts'

interface CollectiveFilter {
  on: Day
  q?: string | undefined
  withinId?: string | undefined
  small?: boolean | undefined
}
interface CollectiveRead {
  id: string
  name: string
  sort_key: string
  organization_id: string
  organization_name: string
  jurisdiction_id: string | null
  is_small: boolean
  size: number | null
  valid_from: Day
  valid_to: Day | null
  version: number
}

export async function listCollectives(
  tx: Tx,
  localityId: string,
  actor: Actor,
  filter: CollectiveFilter,
  asked: PageAsked,
): Promise<Page<Collective>> {
  const { on } = filter
  const parts: Expression<SqlBool>[] = [
    withinReach(actor, canViewPeople, 'p.path'),
    searched(filter.q, 'c.search_key'),
  ]
  if (filter.withinId !== undefined) parts.push(sql`p.path like ${`%/${filter.withinId}/%`}`)
  if (filter.small !== undefined) parts.push(sql`c.is_small = ${filter.small}`)
  const from = sql`
    from organizations.collectives c
    join organizations.collective_placements m
      on m.locality_id = c.locality_id and m.collective_id = c.id and ${holds('m', on)}
    join organizations.organization_placements p
      on p.locality_id = c.locality_id and p.organization_id = m.organization_id and ${holds('p', on)}
    join organizations.organization_names n on n.locality_id = c.locality_id
      and n.organization_id = m.organization_id and n.kind = 'official' and ${holds('n', on)}
    where c.locality_id = ${localityId} and ${holds('c', on)} and ${both(parts)}`
  const after = readCursor(asked.cursor, ['text', 'id'])
  const { rows } = await sql<CollectiveRead>`
    select c.id, c.name, c.sort_key, m.organization_id, n.name as organization_name, p.jurisdiction_id, c.is_small,
      c.size, c.valid_from, c.valid_to, c.version
    ${from} and ${after ? sql`(c.sort_key, c.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by c.sort_key, c.id limit ${asked.limit + 1}`.execute(tx)
  const areas = await readAreaAttributes(tx, localityId, on)
  const shown = (row: CollectiveRead): Collective => ({
    id: row.id,
    name: row.name,
    organization: { id: row.organization_id, name: row.organization_name },
    isSmall: row.is_small,
    size: row.size,
    from: knownFrom(row.valid_from),
    to: row.valid_to,
    areaAttributes: areas.get(row.jurisdiction_id ?? '') ?? [],
    version: row.version,
  })
  return {
    ...pageOf(rows, asked, (row) => [row.sort_key, row.id], shown),
    ...(await boundedCount(tx, asked, from)),
  }
}

type HouseholdRead = Household & { sort_key: string; valid_from: Day }

/** A household is found under the jurisdiction it was recorded in and under the one that took that over. */
export async function listHouseholds(
  tx: Tx,
  localityId: string,
  actor: Actor,
  filter: { on: Day; q?: string | undefined; jurisdictionId?: string | undefined },
  asked: PageAsked,
): Promise<Page<Household>> {
  const { on } = filter
  const wanted = filter.jurisdictionId ?? null
  const from = sql`
    from organizations.households h
    join organizations.jurisdictions j on j.locality_id = h.locality_id and j.id = h.jurisdiction_id
    join organizations.catalogue_entries k
      on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
    cross join lateral (select null::uuid as organization_id, h.jurisdiction_id) a
    ${placeOf(localityId, on)}
    where h.locality_id = ${localityId} and ${holds('h', on)} and ${searched(filter.q, 'h.search_key')}
      and ${withinReach(actor, canViewPeople, 'place.path')}
      and (${wanted}::uuid is null or h.jurisdiction_id = ${wanted}::uuid or exists (
        select from organizations.succession_members old
        join organizations.succession_members new on new.locality_id = old.locality_id
          and new.succession_id = old.succession_id and new.part = 'successor' and new.member_id = ${wanted}::uuid
        where old.locality_id = h.locality_id and old.part = 'predecessor' and old.member_id = h.jurisdiction_id))`
  const after = readCursor(asked.cursor, ['text', 'id'])
  const { rows } = await sql<HouseholdRead>`
    select h.id, h.head_name as "headName", h.address, h.sort_key, h.valid_from, h.valid_to as "to", h.version,
      json_build_object('id', j.id, 'name', k.label || ' ' || j.name) as jurisdiction,
      (select coalesce(json_agg(json_build_object('id', m.id, 'personId', m.person_id, 'fullName', m.full_name,
          'relation', m.relation, 'isHead', m.is_head) order by m.is_head desc, m.id), '[]')
        from organizations.household_members m
        where m.locality_id = h.locality_id and m.household_id = h.id) as members
    ${from} and ${after ? sql`(h.sort_key, h.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by h.sort_key, h.id limit ${asked.limit + 1}`.execute(tx)
  const shown = ({ sort_key: _, valid_from, ...row }: HouseholdRead): Household => ({
    ...row,
    from: knownFrom(valid_from),
  })
  return {
    ...pageOf(rows, asked, (row) => [row.sort_key, row.id], shown),
    ...(await boundedCount(tx, asked, from)),
  }
}
