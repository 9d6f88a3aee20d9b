/** Who holds which function, and who heads what, on a day. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Designation } from '@guongsang/contract/organizations-functions.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, holds } from '../../platform/database/paging.ts'
import { knownFrom } from './periods.ts'

export interface DesignationFilter {
  on: Day
  function?: string | undefined
  organizationId?: string | undefined
  period: 'on-day' | 'all'
}

interface Read {
  id: string
  function_code: string
  function_label: string
  organization_id: string
  organization_name: string
  jurisdiction_id: string | null
  jurisdiction_name: string | null
  valid_from: Day
  valid_to: Day | null
  decision: string | null
}

/** In the order of functions; of one function, the latest first. An organisation is named as on that designation's first day. */
export async function listDesignations(
  tx: Tx,
  localityId: string,
  filter: DesignationFilter,
): Promise<Designation[]> {
  const parts: Expression<SqlBool>[] = []
  if (filter.period === 'on-day') parts.push(holds('d', filter.on))
  if (filter.function !== undefined) parts.push(sql`d.function_code = ${filter.function}`)
  if (filter.organizationId !== undefined) parts.push(sql`d.organization_id = ${filter.organizationId}`)
  const { rows } = await sql<Read>`
    select d.id, d.function_code, f.label as function_label, d.organization_id, n.name as organization_name,
      d.jurisdiction_id, jk.label || ' ' || j.name as jurisdiction_name, d.valid_from, d.valid_to, d.decision
    from organizations.designations d
    join organizations.organizations o
      on o.locality_id = d.locality_id and o.id = d.organization_id and o.state <> 'duplicate'
    join organizations.catalogue_entries f
      on f.locality_id = d.locality_id and f.catalogue = 'function' and f.code = d.function_code
    join lateral (
      select name from organizations.organization_names s
      where s.locality_id = d.locality_id and s.organization_id = d.organization_id and s.kind = 'official'
        and s.valid_from <= greatest(d.valid_from, least(${filter.on}::date, coalesce(d.valid_to, ${filter.on}::date)))
      order by s.valid_from desc limit 1
    ) n on true
    left join organizations.jurisdictions j on j.locality_id = d.locality_id and j.id = d.jurisdiction_id
    left join organizations.catalogue_entries jk
      on jk.locality_id = j.locality_id and jk.catalogue = 'jurisdiction-kind' and jk.code = j.kind_code
    where d.locality_id = ${localityId} and ${both(parts)}
    order by f.sort_order, d.valid_from desc, d.id`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    function: { code: row.function_code, label: row.function_label },
    organization: { id: row.organization_id, name: row.organization_name },
    jurisdiction:
      row.jurisdiction_id === null ? null : { id: row.jurisdiction_id, name: row.jurisdiction_name ?? '' },
    from: knownFrom(row.valid_from),
    to: row.valid_to,
    decision: row.decision,
  }))
}

export interface HolderOn {
  id: string
  name: string
  since: Day
}

/** The one holder of a function of the locality on a day: Phòng Nội vụ as standing agency, until something else is decided. */
export async function holderOn(
  tx: Tx,
  localityId: string,
  functionCode: string,
  on: Day,
): Promise<HolderOn | null> {
  const { rows } = await sql<HolderOn>`
    select d.organization_id as id, n.name, d.valid_from as since
    from organizations.designations d
    join organizations.localities l on l.id = d.locality_id
    join organizations.organization_names n on n.locality_id = d.locality_id
      and n.organization_id = d.organization_id and n.kind = 'official' and ${holds('n', on)}
    join organizations.organizations o
      on o.locality_id = d.locality_id and o.id = d.organization_id and o.state <> 'duplicate'
    where d.locality_id = ${localityId} and d.function_code = ${functionCode} and ${holds('d', on)}
      and (d.jurisdiction_id is null or d.jurisdiction_id = l.jurisdiction_id)
    order by d.valid_from desc, d.id limit 1`.execute(tx)
  return rows[0] ?? null
}

export interface HeadOn {
  personId: string
  name: string
  title: string
  since: Day
}

/** Người đứng đầu of each of these organisations on a day. */
export async function headsOn(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  on: Day,
): Promise<Map<string, HeadOn>> {
  const { rows } = await sql<HeadOn & { organizationId: string }>`
    select distinct on (h.organization_id) h.organization_id as "organizationId", h.person_id as "personId",
      s.full_name as name, h.title, h.valid_from as since
    from organizations.posts h
    join organizations.persons s
      on s.locality_id = h.locality_id and s.id = h.person_id and s.merged_into is null
    where h.locality_id = ${localityId} and h.organization_id = any(${[...organizationIds]}::uuid[])
      and h.is_head and ${holds('h', on)}
    order by h.organization_id, h.valid_from desc`.execute(tx)
  return new Map(rows.map(({ organizationId, ...head }) => [organizationId, head]))
}
