/** What the public may look up in the award history: awards that stand and have the number of a decision. */
import { type RawBuilder, sql } from 'kysely'
import type { AwardRow as Shown } from '@guongsang/contract/honours.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, boundedCount, searched } from '../../platform/database/paging.ts'

export interface PublicAwardWanted {
  q: string
  title: string | null
  year: number | null
}

export interface PublicAwardRead {
  id: string
  subject_kind: Shown['subject']['kind']
  subject_id: string | null
  subject_name: string
  organization_id: string
  organization_name: string | null
  organization_public: boolean
  title: string
  level: Shown['level']
  year: number
  decision_number: string
  decided_on: Day | null
  decided_by: string | null
  sort_key: string
}

/** '1520/QĐ-UBND' or '1520': a decision is asked for, not a name. */
const DECISION = /^\d+(\/\S*)?$/

/** On a: it was not taken back, or was given again. */
export const awardStands = sql`not exists (
  select from honours.award_changes c where c.locality_id = a.locality_id and c.award_id = a.id
    and c.kind <> 'restored' and not exists (select from honours.award_changes later
      where later.locality_id = c.locality_id and later.award_id = c.award_id and later.id > c.id))`
const standing = sql`a.decision_number is not null and ${awardStands}`

function searchedFor(localityId: string, q: string): RawBuilder<boolean> {
  const typed = q.trim()
  if (typed === '') return sql`true`
  if (DECISION.test(typed)) {
    const begins = typed.includes('/') ? typed : `${typed}/`
    return sql`(a.decision_number = ${typed} or starts_with(a.decision_number, ${begins}))`
  }
  // The unit as it is or was called: two indexes, so the units are found first and once.
  return sql`(${searched(typed, 'a.search_key')} or a.organization_id = any(array(
    select n.organization_id from organizations.organization_names n
    where n.locality_id = ${localityId} and ${searched(typed, 'n.search_key')})))`
}

const from = (localityId: string, { q, title, year }: PublicAwardWanted) => sql`
  from honours.awards a where ${both([
    sql`a.locality_id = ${localityId}`,
    ...(year === null ? [] : [sql<boolean>`a.year = ${year}`]),
    ...(title === null ? [] : [sql<boolean>`a.title = ${title}`]),
    sql`${standing}`,
    searchedFor(localityId, q),
  ])}`

export interface Place {
  year: number
  sortKey: string
  id: string
}

/** The latest year first, then by name. Units are named as on the day of the decision. */
export async function queryPublicAwards(
  tx: Tx,
  localityId: string,
  wanted: PublicAwardWanted & { after: Place | null; limit: number },
): Promise<PublicAwardRead[]> {
  const { after } = wanted
  const begin = after
    ? sql`and (a.year < ${after.year} or a.year = ${after.year} and (a.sort_key, a.id) > (${after.sortKey}, ${after.id}::uuid))`
    : sql``
  const { rows } = await sql<PublicAwardRead>`
    select w.*, (select p.name from organizations.places p where p.locality_id = ${localityId}
        and p.kind = 'organization' and p.id = w.organization_id
        order by p.valid_from <= w.decided_on desc, abs(p.valid_from - w.decided_on) limit 1) as organization_name,
      exists (select from organizations.organizations o where o.locality_id = ${localityId}
        and o.id = w.organization_id and o.is_public) as organization_public
    from (select a.id, a.subject_kind, a.subject_id, a.subject_name, a.organization_id, a.title, a.level, a.year,
        a.decision_number, a.decided_on, a.decided_by, a.sort_key
      ${from(localityId, wanted)} ${begin}
      order by a.year desc, a.sort_key, a.id limit ${wanted.limit}) w
    order by w.year desc, w.sort_key, w.id`.execute(tx)
  return rows
}

export const countPublicAwards = (tx: Tx, localityId: string, wanted: PublicAwardWanted) =>
  boundedCount(tx, { limit: 0 }, from(localityId, wanted))

/** Years and forms of which there is something to see. */
export async function queryPublicAwardChoices(
  tx: Tx,
  localityId: string,
): Promise<{ years: number[]; titles: string[] }> {
  const { rows } = await sql<{ years: number[] | null; titles: string[] | null }>`
    select array_agg(distinct a.year) as years, array_agg(distinct a.title) as titles
    ${from(localityId, { q: '', title: null, year: null })}`.execute(tx)
  const { years, titles } = rows[0]!
  return { years: (years ?? []).toSorted((a, b) => b - a), titles: titles ?? [] }
}
