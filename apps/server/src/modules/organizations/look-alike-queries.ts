/** Records that may be one. The rule is core's; here is only what it is given. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { LookAlikePair } from '@guongsang/core/organizations/look-alikes.ts'
import { findOrganizationLookAlikes } from '@guongsang/core/organizations/organization-look-alikes.ts'
import { findPersonLookAlikes, type PersonFacts } from '@guongsang/core/organizations/person-look-alikes.ts'
import { type Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import { withinView } from './people-queries.ts'

/** A page of pairs; whoever works through it finds the next ones then. */
const SHOWN = 100

export interface Known extends PersonFacts {
  place: string | null
  title: string | null
}
export interface Match {
  id: string
  name: string
  detail: string
  likenessPercent: number
  reasons: string[]
}
export interface LookAlikes {
  rows: {
    first: { id: string; name: string; detail: string }
    second: { id: string; name: string; detail: string }
    likenessPercent: number
    reasons: string[]
  }[]
  capped: boolean
}

const knownPersons = (localityId: string, on: Day) => sql`
  select s.id, s.full_name as "fullName", s.gender, s.birth_on as "birthOn", s.birth_year as "birthYear",
    a.organization_id as "organizationId", i.number as "identityNumber",
    coalesce(n.name, jk.label || ' ' || j.name) as place,
    (select title from organizations.posts t where t.locality_id = s.locality_id and t.person_id = s.id
      and ${holds('t', on)} order by t.is_head desc, t.is_manager desc, t.valid_from desc limit 1) as title
  from organizations.persons s
  left join lateral (
    select organization_id, jurisdiction_id from organizations.affiliations
    where locality_id = s.locality_id and person_id = s.id
    order by valid_from <= ${on} desc, valid_from desc limit 1
  ) a on true
  left join organizations.organization_names n on n.locality_id = s.locality_id
    and n.organization_id = a.organization_id and n.kind = 'official' and ${holds('n', on)}
  left join organizations.jurisdictions j on j.locality_id = s.locality_id and j.id = a.jurisdiction_id
  left join organizations.catalogue_entries jk
    on jk.locality_id = j.locality_id and jk.catalogue = 'jurisdiction-kind' and jk.code = j.kind_code
  left join organizations.person_identities i on i.locality_id = s.locality_id and i.person_id = s.id
  where s.locality_id = ${localityId} and s.merged_into is null`

/** People like one who is about to be added, the most alike first. */
export async function findMatches(
  tx: Tx,
  localityId: string,
  candidate: PersonFacts,
  on: Day,
): Promise<Match[]> {
  const { rows } = await sql<Known>`
    ${knownPersons(localityId, on)} and (s.name_fold = ${fold(candidate.fullName)}
      or (${candidate.birthOn}::date is not null and s.birth_on = ${candidate.birthOn}::date)
      or (${candidate.identityNumber}::text is not null and i.number = ${candidate.identityNumber}::text))
    order by s.id limit 500`.execute(tx)
  const known = new Map(rows.map((row) => [row.id, row]))
  const asked = { ...candidate, id: 'candidate' }
  return findPersonLookAlikes([asked, ...rows])
    .filter((pair) => pair.firstId === asked.id || pair.secondId === asked.id)
    .map((pair) => {
      const person = known.get(pair.firstId === asked.id ? pair.secondId : pair.firstId)!
      return { ...namedPerson(person), likenessPercent: pair.score, reasons: pair.reasons }
    })
}

/** Everybody the actor may see who may be recorded twice; of one person, or of all. */
export async function listPersonLookAlikes(
  tx: Tx,
  localityId: string,
  actor: Actor,
  on: Day,
  personId: string | undefined,
): Promise<LookAlikes> {
  const { rows } = await sql<Known>`
    ${knownPersons(localityId, on)} and ${withinView(localityId, actor, on)}`.execute(tx)
  const pairs = findPersonLookAlikes(rows).filter((pair) => concerns(pair, personId))
  const open = await leaveOutDistinct(tx, localityId, 'person', pairs)
  const byId = new Map(rows.map((row) => [row.id, namedPerson(row)]))
  return shownPairs(open, byId)
}

export async function listOrganizationLookAlikes(
  tx: Tx,
  localityId: string,
  on: Day,
  organizationId: string | undefined,
): Promise<LookAlikes> {
  const { rows } = await sql<{
    id: string
    names: string[]
    kind: string
    level: string
    parentId: string | null
    name: string
    kindLabel: string
    parent: string | null
  }>`
    select o.id, o.kind_code as kind, o.level, p.parent_id as "parentId", n.name, k.label as "kindLabel",
      parent.name as parent,
      (select array_agg(s.name) from organizations.organization_names s where s.locality_id = o.locality_id
        and s.organization_id = o.id and s.kind <> 'abbreviation' and ${holds('s', on)}) as names
    from organizations.organizations o
    join organizations.organization_names n
      on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official' and ${holds('n', on)}
    join organizations.organization_placements p
      on p.locality_id = o.locality_id and p.organization_id = o.id and ${holds('p', on)}
    join organizations.catalogue_entries k
      on k.locality_id = o.locality_id and k.catalogue = 'organization-kind' and k.code = o.kind_code
    left join organizations.organization_names parent on parent.locality_id = o.locality_id
      and parent.organization_id = p.parent_id and parent.kind = 'official' and ${holds('parent', on)}
    where o.locality_id = ${localityId} and o.state <> 'duplicate'
      and (o.ended_on is null or o.ended_on >= ${on})`.execute(tx)
  const pairs = findOrganizationLookAlikes(rows).filter((pair) => concerns(pair, organizationId))
  const open = await leaveOutDistinct(tx, localityId, 'organization', pairs)
  const named = rows.map((row) => ({
    id: row.id,
    name: row.name,
    detail: [row.kindLabel, row.parent].filter(Boolean).join(' · '),
  }))
  return shownPairs(open, new Map(named.map((one) => [one.id, one])))
}

const concerns = (pair: LookAlikePair, id: string | undefined): boolean =>
  id === undefined || pair.firstId === id || pair.secondId === id

function shownPairs(
  pairs: readonly LookAlikePair[],
  byId: ReadonlyMap<string, { id: string; name: string; detail: string }>,
): LookAlikes {
  const rows = pairs.slice(0, SHOWN).map((pair) => ({
    first: byId.get(pair.firstId)!,
    second: byId.get(pair.secondId)!,
    likenessPercent: pair.score,
    reasons: pair.reasons,
  }))
  return { rows, capped: pairs.length > SHOWN }
}

/** What tells two people of one name apart, without the identity number. */
const namedPerson = (person: Known) => ({
  id: person.id,
  name: person.fullName,
  detail: [
    person.birthOn ? `sinh ${formatDay(person.birthOn)}` : person.birthYear && `sinh năm ${person.birthYear}`,
    person.title,
    person.place,
  ]
    .filter(Boolean)
    .join(' · '),
})

/** Pairs a person has found to be two are not shown again. */
async function leaveOutDistinct(
  tx: Tx,
  localityId: string,
  subject: 'person' | 'organization',
  pairs: LookAlikePair[],
): Promise<LookAlikePair[]> {
  const rows = await tx
    .selectFrom('organizations.distinct_pairs')
    .select(['first_id', 'second_id'])
    .where('locality_id', '=', localityId)
    .where('subject', '=', subject)
    .execute()
  const distinct = new Set(rows.map((row) => `${row.first_id} ${row.second_id}`))
  return pairs.filter((pair) => !distinct.has(`${pair.firstId} ${pair.secondId}`))
}
