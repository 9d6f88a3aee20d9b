/** Reads of organisations for screens: flat, as of a day, one statement a list. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import {
  indexNames,
  type NamedOrganization,
  resolveOrganization,
} from '@guongsang/core/organizations/organization-names.ts'
import type { OrganizationNode, OrganizationRow as Shown } from '@guongsang/contract/organizations.ts'
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
} from '../../platform/database/paging.ts'
import type { LifeState } from './tables.ts'
import { inTreeOrder } from './tree-order.ts'

export interface OrganizationFilter {
  on: Day
  /** In every name it ever had, for people remember old ones. */
  q?: string | undefined
  kind?: string | undefined
  level?: string | undefined
  state?: 'active' | 'ended' | 'all' | undefined
  parentId?: string | undefined
  withinId?: string | undefined
  jurisdictionId?: string | undefined
  field?: string | undefined
  underCommittee?: boolean | undefined
  isPublic?: boolean
}

export interface OrganizationRead {
  id: string
  name: string
  short_name: string | null
  abbreviation: string | null
  kind_code: string
  kind_label: string
  kind_order: number
  level: string
  state: LifeState | 'duplicate'
  founded_on: Day | null
  ended_on: Day | null
  parent_id: string | null
  parent_name: string | null
  jurisdiction_id: string | null
  jurisdiction_name: string | null
  path: string
  under_committee: boolean
  vertical: boolean
  head_id: string | null
  head_name: string | null
  head_title: string | null
  sort_key: string
}

/** What every read of organisations on a day begins with; `o`, `n` and `p` are the organisation, its name, its place. */
const fromOrganizations = (localityId: string, on: Day) => sql`
  from organizations.organizations o
  join organizations.organization_names n
    on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official' and ${holds('n', on)}
  join organizations.organization_placements p
    on p.locality_id = o.locality_id and p.organization_id = o.id and ${holds('p', on)}
  where o.locality_id = ${localityId}`

/** The columns of a row, with what is looked up beside it. */
const select = (
  localityId: string,
  on: Day,
  conditions: Expression<SqlBool>,
  rest: Expression<unknown>,
) => sql<OrganizationRead>`
  select r.*, k.label as kind_label, k.sort_order as kind_order, parent.name as parent_name,
    jk.label || ' ' || j.name as jurisdiction_name,
    (select name from organizations.organization_names s where s.locality_id = ${localityId}
      and s.organization_id = r.id and s.kind = 'short' and ${holds('s', on)} limit 1) as short_name,
    (select name from organizations.organization_names s where s.locality_id = ${localityId}
      and s.organization_id = r.id and s.kind = 'abbreviation' and ${holds('s', on)} limit 1) as abbreviation,
    h.person_id as head_id, h.full_name as head_name, h.title as head_title
  from (
    select o.id, n.name, n.sort_key, o.kind_code, o.level, o.founded_on, o.ended_on, o.under_committee, o.vertical,
      case when o.ended_on < ${on} then o.state else 'active' end as state,
      p.parent_id, p.jurisdiction_id, p.path
    ${fromOrganizations(localityId, on)} and ${conditions}
    ${rest}
  ) r
  join organizations.catalogue_entries k
    on k.locality_id = ${localityId} and k.catalogue = 'organization-kind' and k.code = r.kind_code
  left join organizations.organization_names parent
    on parent.locality_id = ${localityId} and parent.organization_id = r.parent_id and parent.kind = 'official'
    and ${holds('parent', on)}
  left join organizations.jurisdictions j on j.locality_id = ${localityId} and j.id = r.jurisdiction_id
  left join organizations.catalogue_entries jk
    on jk.locality_id = ${localityId} and jk.catalogue = 'jurisdiction-kind' and jk.code = j.kind_code
  left join lateral (
    select h.person_id, h.title, s.full_name from organizations.posts h
    join organizations.persons s
      on s.locality_id = h.locality_id and s.id = h.person_id and s.merged_into is null
    where h.locality_id = ${localityId} and h.organization_id = r.id and h.is_head and ${holds('h', on)}
    order by h.valid_from desc limit 1
  ) h on true`

function conditionsOf(localityId: string, filter: OrganizationFilter): Expression<SqlBool> {
  const { on } = filter
  const parts: Expression<SqlBool>[] = [sql<SqlBool>`o.state <> 'duplicate'`]
  if (filter.state === 'ended') parts.push(sql`o.ended_on < ${on}`)
  else if (filter.state !== 'all') parts.push(sql`(o.ended_on is null or o.ended_on >= ${on})`)
  if (filter.kind !== undefined) parts.push(sql`o.kind_code = ${filter.kind}`)
  if (filter.level !== undefined) parts.push(sql`o.level = ${filter.level}`)
  if (filter.underCommittee !== undefined) parts.push(sql`o.under_committee = ${filter.underCommittee}`)
  if (filter.isPublic === true) parts.push(sql`o.is_public`)
  if (filter.parentId === 'root') parts.push(sql`p.parent_id is null`)
  else if (filter.parentId !== undefined) parts.push(sql`p.parent_id = ${filter.parentId}`)
  if (filter.withinId !== undefined) parts.push(sql`p.path like ${`%/${filter.withinId}/%`}`)
  if (filter.jurisdictionId !== undefined) parts.push(sql`p.jurisdiction_id = ${filter.jurisdictionId}`)
  if (filter.field !== undefined)
    parts.push(sql`exists (select from organizations.organization_fields f where f.locality_id = ${localityId}
      and f.organization_id = o.id and f.field_code = ${filter.field})`)
  if (filter.q !== undefined && filter.q.trim() !== '')
    parts.push(sql`exists (select from organizations.organization_names s where s.locality_id = ${localityId}
      and s.organization_id = o.id and ${searched(filter.q, 's.search_key')})`)
  return both(parts)
}

export async function listOrganizations(
  tx: Tx,
  localityId: string,
  filter: OrganizationFilter,
  asked: PageAsked,
): Promise<Page<Shown>> {
  const conditions = conditionsOf(localityId, filter)
  const after = readCursor(asked.cursor, ['text', 'id'])
  const from = after
    ? sql<SqlBool>`(n.sort_key, o.id) > (${after[0]}, ${after[1]}::uuid)`
    : sql<SqlBool>`true`
  const rest = sql`order by n.sort_key, o.id limit ${asked.limit + 1}`
  const { rows } = await sql<OrganizationRead>`
    ${select(localityId, filter.on, both([conditions, from]), rest)} order by r.sort_key, r.id`.execute(tx)
  const counted = sql`${fromOrganizations(localityId, filter.on)} and ${conditions}`
  return {
    ...pageOf(rows, asked, (row) => [row.sort_key, row.id], shownRow),
    ...(await boundedCount(tx, asked, counted)),
  }
}

/** Every row that fits, in order: for exports and printed lists. */
export async function readOrganizations(
  tx: Tx,
  localityId: string,
  filter: OrganizationFilter,
): Promise<OrganizationRead[]> {
  const { rows } = await sql<OrganizationRead>`
    ${select(localityId, filter.on, conditionsOf(localityId, filter), sql``)}
    order by k.sort_order, r.sort_key, r.id`.execute(tx)
  return rows
}

export async function readOrganization(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<OrganizationRead | undefined> {
  const { rows } = await select(localityId, on, sql<SqlBool>`o.id = ${id}`, sql``).execute(tx)
  return rows[0]
}

export const depthOf = (path: string): number => path.split('/').length - 3

export const shownRow = (row: OrganizationRead): Shown => ({
  id: row.id,
  name: row.name,
  shortName: row.short_name,
  abbreviation: row.abbreviation,
  kind: { code: row.kind_code, label: row.kind_label },
  level: row.level,
  state: row.state,
  from: row.founded_on,
  to: row.ended_on,
  parent: row.parent_id === null ? null : { id: row.parent_id, name: row.parent_name ?? '' },
  depth: depthOf(row.path),
  jurisdiction:
    row.jurisdiction_id === null ? null : { id: row.jurisdiction_id, name: row.jurisdiction_name ?? '' },
  underCommittee: row.under_committee,
  vertical: row.vertical,
  head:
    row.head_id === null
      ? null
      : { personId: row.head_id, name: row.head_name ?? '', title: row.head_title ?? '' },
})

/** The whole tree of a day, a parent before its children. */
export async function readTree(tx: Tx, localityId: string, on: Day): Promise<OrganizationNode[]> {
  const { rows } = await sql<OrganizationNode & { sortKey: string }>`
    select o.id, p.parent_id as "parentId", n.name, o.kind_code as "kindCode", o.level, 'active' as state, p.path,
      n.sort_key as "sortKey",
      (select name from organizations.organization_names s where s.locality_id = o.locality_id
        and s.organization_id = o.id and s.kind = 'short' and ${holds('s', on)} limit 1) as "shortName"
    ${fromOrganizations(localityId, on)}
      and (o.ended_on is null or o.ended_on >= ${on}) and o.state <> 'duplicate'`.execute(tx)
  return inTreeOrder(rows).map(({ sortKey: _, ...node }) => node)
}

/** Every name in force on a day, by organisation: what core needs to tell which one a printed name means. */
export async function readNamesOn(
  tx: Tx,
  localityId: string,
  on: Day,
): Promise<(NamedOrganization & { name: string })[]> {
  const { rows } = await sql<NamedOrganization & { name: string }>`
    select o.id, n.name, array_agg(s.name order by s.kind desc, s.name) as names
    from organizations.organizations o
    join organizations.organization_names n
      on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official' and ${holds('n', on)}
    join organizations.organization_names s
      on s.locality_id = o.locality_id and s.organization_id = o.id and ${holds('s', on)}
    where o.locality_id = ${localityId} and o.state <> 'duplicate'
      and (o.founded_on is null or o.founded_on <= ${on}) and (o.ended_on is null or o.ended_on >= ${on})
    group by o.id, n.name`.execute(tx)
  return rows
}

/** Which organisations a printed name means on a day: 'Sở Nội vụ (Ban TĐKT tỉnh)'. More than one: a person must choose. */
export async function resolveName(
  tx: Tx,
  localityId: string,
  printed: string,
  on: Day,
): Promise<{ id: string; name: string }[]> {
  const named = await readNamesOn(tx, localityId, on)
  const meaning = resolveOrganization(printed, indexNames(named))
  const ids = meaning.kind === 'one' ? [meaning.id] : meaning.kind === 'several' ? meaning.ids : []
  return named.filter((one) => ids.includes(one.id)).map(({ id, name }) => ({ id, name }))
}
