/** One organisation as a page shows it: its names, places, links and counts through time. */
import { sql } from 'kysely'
import type { Organization } from '@guongsang/contract/organizations.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { readAreaAttributes } from './area-queries.ts'
import { type OrganizationRead, readOrganization, shownRow } from './organization-queries.ts'
import { COUNT_CAP, holds } from '../../platform/database/paging.ts'
import { asDay, knownFrom } from './periods.ts'
import {
  canArrangeOrganizations,
  canAssignFunctions,
  canEditOrganization,
  canMergeRecords,
  mayDo,
} from './policy.ts'
import { ownPlacements } from './tree-paths.ts'

interface Rest {
  version: number
  is_public: boolean
  vertical_parent_id: string | null
  vertical_parent_name: string | null
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  duplicate_of: string | null
  duplicate_name: string | null
  names: Organization['names']
  placements: {
    from: string
    to: string | null
    parentId: string | null
    jurisdictionId: string | null
    parent: string | null
    jurisdiction: string | null
  }[]
  fields: Organization['fields']
  head_counts: Organization['headCounts']
  links: (Organization['predecessors'][number] & { part: 'predecessor' | 'successor' })[]
  designations: Organization['designations']
  blocs: Organization['blocs']
  children: number
  people: number
  collectives: number
}

export async function showOrganization(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
  actor: Actor,
): Promise<Organization> {
  const row = await readOrganizationAround(tx, localityId, id, on)
  const rest = await readRest(tx, localityId, id, on)
  const attributes = await readAreaAttributes(tx, localityId, on)
  const vertical = rest.vertical_parent_name
  return {
    ...shownRow(row),
    version: rest.version,
    path: row.path,
    isPublic: rest.is_public,
    verticalParent: vertical === null ? null : { id: rest.vertical_parent_id, name: vertical },
    contacts: { address: rest.address, phone: rest.phone, email: rest.email, website: rest.website },
    fields: rest.fields,
    names: known(rest.names),
    placements: placementsOf(rest),
    headCounts: rest.head_counts,
    predecessors: linksOf(rest, 'predecessor'),
    successors: linksOf(rest, 'successor'),
    designations: known(rest.designations),
    blocs: known(rest.blocs),
    counts: { children: rest.children, people: rest.people, collectives: rest.collectives },
    areaAttributes: row.jurisdiction_id === null ? [] : (attributes.get(row.jurisdiction_id) ?? []),
    duplicateOf:
      rest.duplicate_of === null ? null : { id: rest.duplicate_of, name: rest.duplicate_name ?? '' },
    may: mayDo(
      actor,
      { localityId, organizationPath: row.path },
      {
        edit: canEditOrganization,
        arrange: canArrangeOrganizations,
        designate: canAssignFunctions,
        mergeRecords: canMergeRecords,
      },
    ),
  }
}

/** Before its first day an organisation is shown as on its first day: it is better than nothing. */
async function readOrganizationAround(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<OrganizationRead> {
  const row = await readOrganization(tx, localityId, id, on)
  if (row) return row
  const { rows } = await sql<{ founded_on: Day | null }>`
    select founded_on from organizations.organizations
    where locality_id = ${localityId} and id = ${id}`.execute(tx)
  const first = rows[0]?.founded_on
  const later = first == null ? undefined : await readOrganization(tx, localityId, id, first)
  if (!later) throw new AppError('organization-not-found')
  return later
}

/** Lists of its names, places, fields and figures; `o` is the organisation. */
const historyParts = sql`
  (select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'name', n.name, 'from', n.valid_from,
      'to', n.valid_to, 'decision', n.decision) order by n.valid_from, n.kind desc, n.id), '[]')
    from organizations.organization_names n
    where n.locality_id = o.locality_id and n.organization_id = o.id) as names,
  (select coalesce(json_agg(json_build_object('from', p.valid_from, 'to', p.valid_to, 'parentId', p.parent_id,
      'jurisdictionId', p.jurisdiction_id, 'parent', pn.name, 'jurisdiction', jk.label || ' ' || j.name)
      order by p.valid_from), '[]')
    from organizations.organization_placements p
    left join organizations.organization_names pn on pn.locality_id = p.locality_id
      and pn.organization_id = p.parent_id and pn.kind = 'official' and pn.valid_from <= p.valid_from
      and (pn.valid_to is null or pn.valid_to >= p.valid_from)
    left join organizations.jurisdictions j on j.locality_id = p.locality_id and j.id = p.jurisdiction_id
    left join organizations.catalogue_entries jk on jk.locality_id = j.locality_id
      and jk.catalogue = 'jurisdiction-kind' and jk.code = j.kind_code
    where p.locality_id = o.locality_id and p.organization_id = o.id) as placements,
  (select coalesce(json_agg(json_build_object('code', e.code, 'label', e.label) order by e.sort_order), '[]')
    from organizations.organization_fields f join organizations.catalogue_entries e
      on e.locality_id = f.locality_id and e.catalogue = 'field' and e.code = f.field_code
    where f.locality_id = o.locality_id and f.organization_id = o.id) as fields,
  (select coalesce(json_agg(json_build_object('year', c.year, 'headCount', c.head_count) order by c.year desc), '[]')
    from organizations.organization_head_counts c
    where c.locality_id = o.locality_id and c.organization_id = o.id) as head_counts`

/** What it came from, what became of it, and what it was given to do. */
const relationParts = sql`
  (select coalesce(json_agg(json_build_object('id', other.member_id, 'name', other.name, 'on', s.effective_on,
      'kind', s.kind, 'decision', s.decision, 'part', other.part) order by s.effective_on, other.name), '[]')
    from organizations.succession_members own
    join organizations.successions s on s.locality_id = own.locality_id and s.id = own.succession_id
    join organizations.succession_members other on other.locality_id = own.locality_id
      and other.succession_id = own.succession_id and other.part <> own.part and other.member_id <> own.member_id
    where own.locality_id = o.locality_id and own.member_id = o.id) as links,
  (select coalesce(json_agg(json_build_object('id', d.id, 'function', json_build_object('code', e.code,
      'label', e.label), 'from', d.valid_from, 'to', d.valid_to, 'decision', d.decision)
      order by d.valid_from desc, e.sort_order), '[]')
    from organizations.designations d join organizations.catalogue_entries e
      on e.locality_id = d.locality_id and e.catalogue = 'function' and e.code = d.function_code
    where d.locality_id = o.locality_id and d.organization_id = o.id) as designations,
  (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'from', m.valid_from, 'to', m.valid_to)
      order by m.valid_from desc), '[]')
    from organizations.bloc_members m join organizations.blocs b on b.locality_id = m.locality_id and b.id = m.bloc_id
    where m.locality_id = o.locality_id and m.organization_id = o.id) as blocs`

/** How much belongs to it on the day, counted no further than a page needs. */
const countParts = (on: Day) => sql`
  (select count(*) from (select from organizations.organization_placements p
    join organizations.organizations c on c.locality_id = p.locality_id and c.id = p.organization_id
    where p.locality_id = o.locality_id and p.parent_id = o.id and ${holds('p', on)} and c.state <> 'duplicate'
      and (c.ended_on is null or c.ended_on >= ${on}) limit ${COUNT_CAP}) x) as children,
  (select count(*) from (select from organizations.affiliations a
    join organizations.persons m on m.locality_id = a.locality_id and m.id = a.person_id and m.merged_into is null
    where a.locality_id = o.locality_id and a.organization_id = o.id and ${holds('a', on)}
    limit ${COUNT_CAP}) x) as people,
  (select count(*) from (select from organizations.collective_placements c
    where c.locality_id = o.locality_id and c.organization_id = o.id and ${holds('c', on)}
    limit ${COUNT_CAP}) x) as collectives`

/** Everything else in one statement: each part is a small list of its own. */
async function readRest(tx: Tx, localityId: string, id: string, on: Day): Promise<Rest> {
  const { rows } = await sql<Rest>`
    select o.version, o.is_public, o.vertical_parent_id, o.address, o.phone, o.email, o.website, o.duplicate_of,
      coalesce((select name from organizations.organization_names v where v.locality_id = o.locality_id
        and v.organization_id = o.vertical_parent_id and v.kind = 'official' and ${holds('v', on)} limit 1),
        o.vertical_parent_name) as vertical_parent_name,
      (select name from organizations.organization_names v where v.locality_id = o.locality_id
        and v.organization_id = o.duplicate_of and v.kind = 'official' and v.valid_to is null limit 1) as duplicate_name,
      ${historyParts}, ${relationParts}, ${countParts(on)}
    from organizations.organizations o
    where o.locality_id = ${localityId} and o.id = ${id}`.execute(tx)
  const rest = rows[0]
  if (!rest) throw new AppError('organization-not-found')
  return rest
}

const known = <T extends { from: string | null }>(rows: readonly T[]): T[] =>
  rows.map((row) => ({ ...row, from: row.from === null ? null : knownFrom(asDay(row.from)) }))

/** Rows cut by the moves of ancestors are shown as the organisation's own placements. */
function placementsOf(rest: Rest): Organization['placements'] {
  const parents = new Map(rest.placements.map((one) => [one.parentId, one.parent]))
  const jurisdictions = new Map(rest.placements.map((one) => [one.jurisdictionId, one.jurisdiction]))
  const named = (id: string | null, names: Map<string | null, string | null>) =>
    id === null ? null : { id, name: names.get(id) ?? '' }
  const own = rest.placements.map((one) => ({
    ...one,
    from: asDay(one.from),
    to: one.to === null ? null : asDay(one.to),
  }))
  return ownPlacements(own).map((one) => ({
    from: knownFrom(one.from),
    to: one.to,
    parent: named(one.parentId, parents),
    jurisdiction: named(one.jurisdictionId, jurisdictions),
  }))
}

const linksOf = (rest: Rest, part: 'predecessor' | 'successor'): Organization['predecessors'] =>
  rest.links.filter((link) => link.part === part).map(({ part: _, ...link }) => link)
