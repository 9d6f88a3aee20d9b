/** Who does the emulation work of each unit, and who belongs to the publicity force, on a day. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { withinReach } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  holds,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { knownFrom } from './periods.ts'
import { canViewPeople } from './policy.ts'

type Ref = { id: string; name: string }
export interface OfficerRead {
  id: string
  person: Ref
  organization: Ref
  fullTime: boolean
  qualification: string | null
  trainingHours: number
  from: Day | null
  to: Day | null
  handOverNote: string | null
  successor: Ref | null
}

/** With the units that have nobody: they are the ones to call. */
export async function listEmulationOfficers(
  tx: Tx,
  localityId: string,
  actor: Actor,
  on: Day,
): Promise<{ rows: OfficerRead[]; without: Ref[] }> {
  const units = sql`
    from organizations.organizations o
    join organizations.organization_names n
      on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official' and ${holds('n', on)}
    join organizations.organization_placements p
      on p.locality_id = o.locality_id and p.organization_id = o.id and ${holds('p', on)}`
  const visible = sql`o.locality_id = ${localityId} and o.state <> 'duplicate'
    and (o.ended_on is null or o.ended_on >= ${on}) and ${withinReach(actor, canViewPeople, 'p.path')}`
  const officers = await sql<OfficerRead & { from: Day }>`
    select w.id, json_build_object('id', s.id, 'name', s.full_name) as person,
      json_build_object('id', o.id, 'name', n.name) as organization, w.full_time as "fullTime", w.qualification,
      w.training_hours as "trainingHours", w.valid_from as "from", w.valid_to as "to",
      w.hand_over_note as "handOverNote",
      case when x.id is not null then json_build_object('id', x.id, 'name', x.full_name) end as successor
    ${units}
    join organizations.emulation_officers w
      on w.locality_id = o.locality_id and w.organization_id = o.id and ${holds('w', on)}
    join organizations.persons s on s.locality_id = w.locality_id and s.id = w.person_id and s.merged_into is null
    left join organizations.persons x on x.locality_id = w.locality_id and x.id = w.successor_id
    where ${visible} order by n.sort_key, s.sort_key, w.id`.execute(tx)
  const without = await sql<Ref>`
    select o.id, n.name ${units}
    where ${visible} and not exists (select from organizations.emulation_officers w
      where w.locality_id = o.locality_id and w.organization_id = o.id and ${holds('w', on)})
    order by n.sort_key, o.id`.execute(tx)
  const rows = officers.rows.map((row) => ({ ...row, from: knownFrom(row.from) }))
  return { rows, without: without.rows }
}

export interface PublicityRead {
  id: string
  person: Ref
  kind: { code: string; label: string }
  level: string
  organization: Ref | null
  jurisdiction: Ref | null
  from: Day | null
  to: Day | null
  decision: string | null
}

export async function listPublicityForce(
  tx: Tx,
  localityId: string,
  filter: { on: Day; q?: string | undefined; kind?: string | undefined },
  asked: PageAsked,
): Promise<Page<PublicityRead>> {
  const { on } = filter
  const kind = filter.kind ?? null
  const from = sql`
    from organizations.publicity_members m
    join organizations.persons s on s.locality_id = m.locality_id and s.id = m.person_id and s.merged_into is null
    join organizations.catalogue_entries e
      on e.locality_id = m.locality_id and e.catalogue = 'publicity-kind' and e.code = m.kind_code
    where m.locality_id = ${localityId} and ${holds('m', on)} and ${searched(filter.q, 's.search_key')}
      and (${kind}::text is null or m.kind_code = ${kind}::text)`
  const after = readCursor(asked.cursor, ['text', 'id'])
  const { rows } = await sql<PublicityRead & { from: Day; sort_key: string }>`
    select m.id, json_build_object('id', s.id, 'name', s.full_name) as person,
      json_build_object('code', e.code, 'label', e.label) as kind, m.level, m.decision,
      m.valid_from as "from", m.valid_to as "to", s.sort_key,
      (select json_build_object('id', n.organization_id, 'name', n.name) from organizations.organization_names n
        where n.locality_id = m.locality_id and n.organization_id = m.organization_id and n.kind = 'official'
          and ${holds('n', on)}) as organization,
      (select json_build_object('id', j.id, 'name', k.label || ' ' || j.name) from organizations.jurisdictions j
        join organizations.catalogue_entries k
          on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
        where j.locality_id = m.locality_id and j.id = m.jurisdiction_id) as jurisdiction
    ${from} and ${after ? sql`(s.sort_key, m.id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by s.sort_key, m.id limit ${asked.limit + 1}`.execute(tx)
  const shown = ({ sort_key: _, ...row }: (typeof rows)[number]): PublicityRead => ({
    ...row,
    from: knownFrom(row.from),
  })
  return {
    ...pageOf(rows, asked, (row) => [row.sort_key, row.id], shown),
    ...(await boundedCount(tx, asked, from)),
  }
}
