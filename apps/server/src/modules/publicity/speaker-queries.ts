/** The publicity force as organisations publish it, with what each member said in a period. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
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

interface ForceMember {
  id: string
  name: string
  kind: string
  validFrom: Day
  validTo: Day | null
}

/** Whoever spoke, by member id: also those who have left the force since. */
export async function forceMembers(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<ForceMember[]> {
  const { rows } = await sql<ForceMember>`
    select member_id as id, name, kind_label as kind, valid_from as "validFrom", valid_to as "validTo"
    from organizations.publicity_force
    where locality_id = ${localityId} and member_id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return rows
}

/** Kinds of the force somebody belongs to on a day. */
export async function forceKindsOf(
  tx: Tx,
  localityId: string,
  personId: string | null,
  on: Day,
): Promise<string[]> {
  if (personId === null) return []
  const { rows } = await sql<{ kind: string }>`
    select distinct f.kind_code as kind from organizations.publicity_force f
    where f.locality_id = ${localityId} and f.person_id = ${personId} and ${holds('f', on)}`.execute(tx)
  return rows.map(({ kind }) => kind)
}

export interface SpeakerFilter {
  from: Day
  to: Day
  q?: string | undefined
  level?: string | undefined
  silent?: boolean | undefined
}

export interface SpeakerRead {
  memberId: string
  person: { id: string; name: string }
  kind: { code: string; label: string }
  level: string
  place: string | null
  talks: number
  listeners: number
  lastOn: string | null
}

/** Speakers by calling, and whoever spoke; what each said is found by the member. */
const speakers = (localityId: string, { from, to, q, level, silent }: SpeakerFilter) => sql`
  from organizations.publicity_force f
  cross join lateral (
    select count(*) as talks, coalesce(sum(a.reached), 0)::bigint as listeners, max(a.held_on) as last_on
    from publicity.activities a
    where a.locality_id = f.locality_id and a.member_id = f.member_id and a.struck_reason is null
      and a.held_on between ${from}::date and ${to}::date) said
  where f.locality_id = ${localityId} and ${holds('f', to)} and ${searched(q, 'f.search_key')}
    and (f.kind_code in ('reporter', 'propagandist') or said.talks > 0)
    ${level === undefined ? sql`` : sql`and f.level = ${level}`}
    ${silent === true ? sql`and said.talks = 0` : sql``}`

/** Of one kind at a time: of a kind that is told the view reads the one row it is asked for, of either all of both. */
const nameIn = (kind: 'organization' | 'jurisdiction', on: Day) => sql`
  select p.name from organizations.places p where p.locality_id = g.locality_id and p.kind = ${kind}
    and p.id = ${sql.ref(`g.${kind}_id`)} and ${holds('p', on)} limit 1`

export async function readSpeakers(
  tx: Tx,
  localityId: string,
  filter: SpeakerFilter,
  asked: PageAsked,
): Promise<Page<SpeakerRead>> {
  const after = readCursor(asked.cursor, ['text', 'id'])
  const found = speakers(localityId, filter)
  const begin = after ? sql`and (f.sort_key, f.member_id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  // Only those shown are looked for in the directory.
  const { rows } = await sql<SpeakerRead & { sort_key: string }>`
    select g."memberId", g.person, g.kind, g.level, coalesce(j.name, o.name) as place, g.talks, g.listeners, g."lastOn", g.sort_key
    from (
      select f.member_id as "memberId", json_build_object('id', f.person_id, 'name', f.name) as person,
        json_build_object('code', f.kind_code, 'label', f.kind_label) as kind, f.level, f.locality_id, f.organization_id,
        f.jurisdiction_id, said.talks, said.listeners, said.last_on as "lastOn", f.sort_key
      ${found} ${begin} order by f.sort_key, f.member_id limit ${asked.limit + 1}
    ) g
    left join lateral (${nameIn('organization', filter.to)}) o on true
    left join lateral (${nameIn('jurisdiction', filter.to)}) j on true
    order by g.sort_key, g."memberId"`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    (row) => [row.sort_key, row.memberId],
    ({ sort_key: _, ...row }) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}

/** The roster by level: how many there are, how often they spoke. */
export async function countSpeakers(
  tx: Tx,
  localityId: string,
  filter: Pick<SpeakerFilter, 'from' | 'to'>,
): Promise<{ level: string; speakers: number; talks: number }[]> {
  const { rows } = await sql<{ level: string; speakers: number; talks: number }>`
    select f.level, count(*) as speakers, coalesce(sum(said.talks), 0)::bigint as talks ${speakers(localityId, filter)}
    group by f.level
    order by array_position(array['central', 'province', 'district', 'commune', 'grassroots'], f.level)`.execute(
    tx,
  )
  return rows
}
