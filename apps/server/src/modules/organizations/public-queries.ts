/** Statements behind the public reads. Everything here asks for public organisations only. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readOrganization } from './organization-queries.ts'
import { holds } from '../../platform/database/paging.ts'
import { asDay, knownFrom } from './periods.ts'
import type { LifeState } from './tables.ts'

/**
 * Text that differs as soon as anything at all was changed in the locality (null: in any): no change is without its event,
 * written in the same transaction, so the heads of the chains of events say it.
 */
export async function readPublicState(tx: Tx, slug: string | null): Promise<string> {
  const heads =
    slug === null
      ? sql`audit.heads h`
      : sql`organizations.localities l join audit.heads h on h.locality_id in (l.id, ${INSTALLATION}::uuid) and l.slug = ${slug}`
  const { rows } = await sql<{ state: string }>`
    select count(*) || '-' || coalesce(sum(h.seq), 0) as state from ${heads}`.execute(tx)
  return rows[0]!.state
}

export async function findLocalityId(tx: Tx, slug: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from organizations.localities where slug = ${slug}`.execute(tx)
  return rows[0]?.id
}

interface PublicLocality {
  slug: string
  name: string
  fullName: string
  parentName: string | null
  endedOn: Day | null
  organizationCount: number
}

/** In Vietnamese order of their names. */
export async function readPublicLocalities(
  tx: Tx,
  on: Day,
  id: string | null = null,
): Promise<PublicLocality[]> {
  const { rows } = await sql<PublicLocality>`
    select l.slug, l.name, l.full_name as "fullName", l.parent_name as "parentName",
      case when j.ended_on < ${on} then j.ended_on end as "endedOn",
      (select count(*) from organizations.organizations o
        where o.locality_id = l.id and o.is_public and o.state <> 'duplicate'
          and (o.founded_on is null or o.founded_on <= ${on}) and (o.ended_on is null or o.ended_on >= ${on})
      ) as "organizationCount"
    from organizations.localities l
    left join organizations.jurisdictions j on j.locality_id = l.id and j.id = l.jurisdiction_id
    where ${id}::uuid is null or l.id = ${id}::uuid
    order by l.sort_key, l.id`.execute(tx)
  return rows
}

/** What took over the locality's own jurisdiction. */
export async function readSuccessorJurisdictions(
  tx: Tx,
  localityId: string,
  on: Day,
): Promise<{ name: string; on: Day }[]> {
  const { rows } = await sql<{ name: string; on: Day }>`
    select other.name, s.effective_on as "on"
    from organizations.localities l
    join organizations.succession_members own
      on own.locality_id = l.id and own.member_id = l.jurisdiction_id and own.part = 'predecessor'
    join organizations.successions s
      on s.locality_id = l.id and s.id = own.succession_id and s.effective_on <= ${on}
    join organizations.succession_members other
      on other.locality_id = l.id and other.succession_id = s.id and other.part = 'successor'
    where l.id = ${localityId} order by s.effective_on, other.name`.execute(tx)
  return rows
}

type Ref = { id: string; name: string }
interface Details {
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  head: { title: string; name: string; since: string } | null
  names: { name: string; from: string; to: string | null }[]
  children: Ref[]
  links: (Ref & { on: Day; decision: string | null; part: 'predecessor' | 'successor' })[]
  designations: { label: string; from: string; to: string | null }[]
}

/** A page that stays readable for ever, also when the organisation has ended. */
export async function readPublicOrganization(tx: Tx, localityId: string, id: string, on: Day) {
  const row = await readOrganization(tx, localityId, id, on)
  const details = row && (await readDetails(tx, localityId, id, on))
  if (!row || !details || row.state === 'duplicate') return null
  const { links, head, names, children } = details
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    kind: { code: row.kind_code, label: row.kind_label },
    state: row.state as LifeState,
    from: row.founded_on,
    to: row.ended_on,
    parent: row.parent_id === null ? null : { id: row.parent_id, name: row.parent_name ?? '' },
    children,
    formerNames: names.map((one) => ({ ...one, from: knownFrom(asDay(one.from)), to: one.to as Day | null })),
    predecessors: links.filter((one) => one.part === 'predecessor').map(({ part: _, ...link }) => link),
    successors: links.filter((one) => one.part === 'successor').map(({ part: _, ...link }) => link),
    designations: details.designations.map((one) => ({
      ...one,
      from: asDay(one.from),
      to: one.to as Day | null,
    })),
    head: head && { ...head, since: knownFrom(asDay(head.since)) },
    contacts: {
      address: details.address,
      phone: details.phone,
      email: details.email,
      website: details.website,
    },
  }
}

async function readDetails(tx: Tx, localityId: string, id: string, on: Day): Promise<Details | undefined> {
  const { rows } = await sql<Details>`
    select o.address, o.phone, o.email, o.website,
      (select json_build_object('title', h.title, 'name', s.full_name, 'since', h.valid_from)
        from organizations.posts h join organizations.persons s
      on s.locality_id = h.locality_id and s.id = h.person_id and s.merged_into is null
        where h.locality_id = o.locality_id and h.organization_id = o.id and h.is_head and ${holds('h', on)}
        order by h.valid_from desc limit 1) as head,
      (select coalesce(json_agg(json_build_object('name', n.name, 'from', n.valid_from, 'to', n.valid_to)
          order by n.valid_from), '[]')
        from organizations.organization_names n where n.locality_id = o.locality_id and n.organization_id = o.id
          and n.kind = 'official' and n.valid_to < ${on}) as names,
      (select coalesce(json_agg(json_build_object('id', c.id, 'name', n.name) order by n.sort_key), '[]')
        from organizations.organization_placements p
        join organizations.organizations c on c.locality_id = p.locality_id and c.id = p.organization_id
          and c.is_public and c.state <> 'duplicate' and (c.ended_on is null or c.ended_on >= ${on})
        join organizations.organization_names n on n.locality_id = c.locality_id and n.organization_id = c.id
          and n.kind = 'official' and ${holds('n', on)}
        where p.locality_id = o.locality_id and p.parent_id = o.id and ${holds('p', on)}) as children,
      (select coalesce(json_agg(json_build_object('id', other.member_id, 'name', other.name, 'on', s.effective_on,
          'decision', s.decision, 'part', other.part) order by s.effective_on, other.name), '[]')
        from organizations.succession_members own
        join organizations.successions s on s.locality_id = own.locality_id and s.id = own.succession_id
          and s.effective_on <= ${on}
        join organizations.succession_members other on other.locality_id = own.locality_id
          and other.succession_id = own.succession_id and other.part <> own.part and other.member_id <> own.member_id
        join organizations.organizations l on l.locality_id = own.locality_id and l.id = other.member_id and l.is_public
        where own.locality_id = o.locality_id and own.member_id = o.id) as links,
      (select coalesce(json_agg(json_build_object('label', e.label, 'from', d.valid_from, 'to', d.valid_to)
          order by e.sort_order), '[]')
        from organizations.designations d join organizations.catalogue_entries e
          on e.locality_id = d.locality_id and e.catalogue = 'function' and e.code = d.function_code
        where d.locality_id = o.locality_id and d.organization_id = o.id and ${holds('d', on)}) as designations
    from organizations.organizations o
    where o.locality_id = ${localityId} and o.id = ${id} and o.is_public`.execute(tx)
  return rows[0]
}

interface Change {
  id: string
  slug: string
  localityName: string
  kind: 'founded' | 'renamed' | 'merged' | 'split' | 'dissolved' | 'designated'
  on: Day
  recordedAt: Date
  before: Ref[]
  after: Ref[]
  designation: string | null
  decision: string | null
}

/** Newest first. What concerns an organisation that is not public is left out whole. */
export async function readChanges(
  tx: Tx,
  query: { slug?: string; limit: number; on: Day },
): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select c.*, l.slug, l.name as "localityName" from (
      select s.locality_id, s.id, s.effective_on as "on", s.recorded_at as "recordedAt", s.decision,
        null as designation, case s.kind when 'found' then 'founded' when 'rename' then 'renamed'
          when 'merge' then 'merged' when 'split' then 'split' else 'dissolved' end as kind,
        coalesce(json_agg(json_build_object('id', m.member_id, 'name', m.name) order by m.name)
          filter (where m.part = 'predecessor'), '[]') as before,
        coalesce(json_agg(json_build_object('id', m.member_id, 'name', m.name) order by m.name)
          filter (where m.part = 'successor'), '[]') as after
      from organizations.successions s
      join organizations.succession_members m on m.locality_id = s.locality_id and m.succession_id = s.id
      join organizations.organizations o on o.locality_id = m.locality_id and o.id = m.member_id
      where s.subject = 'organization' and s.effective_on <= ${query.on}
      group by s.locality_id, s.id having bool_and(o.is_public)
      union all
      select d.locality_id, d.id, d.valid_from, d.recorded_at, d.decision, e.label, 'designated', '[]',
        json_build_array(json_build_object('id', o.id, 'name', n.name))
      from organizations.designations d
      join organizations.organizations o on o.locality_id = d.locality_id and o.id = d.organization_id and o.is_public
      join organizations.organization_names n on n.locality_id = o.locality_id and n.organization_id = o.id
        and n.kind = 'official' and n.valid_from <= d.valid_from and (n.valid_to is null or n.valid_to >= d.valid_from)
      join organizations.catalogue_entries e
        on e.locality_id = d.locality_id and e.catalogue = 'function' and e.code = d.function_code
      where d.valid_from <= ${query.on} and d.valid_from > '0001-01-01'
    ) c
    join organizations.localities l on l.id = c.locality_id
    where ${query.slug ?? null}::text is null or l.slug = ${query.slug ?? null}
    order by c."on" desc, c."recordedAt" desc, c.id desc limit ${query.limit}`.execute(tx)
  return rows.map(
    ({ id, slug, localityName, kind, on, recordedAt, before, after, designation, decision }) => ({
      id,
      slug,
      localityName,
      kind,
      on,
      recordedAt,
      before,
      after,
      designation,
      decision,
    }),
  )
}
