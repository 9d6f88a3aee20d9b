/** Public exemplars, the latest found first. */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, searched } from '../../platform/database/paging.ts'
import { photoAgreed } from './exemplar-queries.ts'
import type { StoredExemplar } from './store.ts'
import type { RecognitionRow } from './tables.ts'

export interface PublicWanted {
  q?: string | undefined
  field?: string | undefined
  kind?: string | undefined
  /** Found in this movement. */
  movementId?: string | undefined
}
export interface PublicAsked extends PublicWanted {
  before?: { foundOn: Day; id: string } | undefined
  limit: number
}

export type PublicRead = StoredExemplar & { organization_name: string; photo_agreed: boolean }

const here = (localityId: string, rest: RawBuilder<unknown>) => sql`
  from exemplars.exemplars e
  where e.locality_id = ${localityId} and e.visibility = 'public' ${rest}`

const select = (localityId: string, rest: RawBuilder<unknown>) => sql<PublicRead>`
  select e.*, (select p.name from organizations.places p where p.locality_id = e.locality_id
      and p.kind = 'organization' and p.id = e.organization_id
      order by p.valid_from <= e.found_on desc, abs(p.valid_from - e.found_on) limit 1) as organization_name, ${photoAgreed} as photo_agreed
  ${here(localityId, rest)}`

const wanted = ({ q, field, kind, movementId }: PublicWanted) => sql`and ${searched(q, 'e.search_key')}
  ${field === undefined ? sql`` : sql`and (e.comprehensive or ${field} = any(e.fields))`}
  ${kind === undefined ? sql`` : sql`and e.kind = ${kind}`}
  ${movementId === undefined ? sql`` : sql`and e.movement_id = ${movementId}::uuid`}`

export async function queryPublic(
  tx: Tx,
  localityId: string,
  { before, limit, ...rest }: PublicAsked,
): Promise<PublicRead[]> {
  const { rows } = await select(
    localityId,
    sql`${wanted(rest)}
      ${before === undefined ? sql`` : sql`and (e.found_on, e.id) < (${before.foundOn}::date, ${before.id}::uuid)`}
      order by e.found_on desc, e.id desc limit ${limit}`,
  ).execute(tx)
  return rows
}

export async function queryPublicOne(tx: Tx, localityId: string, id: string): Promise<PublicRead[]> {
  return (await select(localityId, sql`and e.id = ${id}`).execute(tx)).rows
}

export const countPublic = (tx: Tx, localityId: string, asked: PublicWanted) =>
  boundedCount(tx, { limit: 0 }, here(localityId, wanted(asked)))

export interface PublicTally {
  kind: string
  fields: string[]
  comprehensive: boolean
  count: number
}

/** How many are public of each kind with each set of fields: one reading of the rows, however many there are. */
export async function queryPublicTally(tx: Tx, localityId: string): Promise<PublicTally[]> {
  const { rows } = await sql<PublicTally>`
    select e.kind, e.fields, e.comprehensive, count(*)::int as count ${here(localityId, sql``)}
    group by e.kind, e.fields, e.comprehensive`.execute(tx)
  return rows
}

export type PublicRecognition = Pick<
  RecognitionRow,
  'kind' | 'level' | 'form' | 'happened_on' | 'decision_number'
>

export async function queryRecognitions(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<PublicRecognition[]> {
  const { rows } = await sql<PublicRecognition>`
    select r.kind, r.level, r.form, r.happened_on, r.decision_number from exemplars.recognitions r
    where r.locality_id = ${localityId} and r.exemplar_id = ${id}
    order by r.happened_on, r.id limit 50`.execute(tx)
  return rows
}

/** Organisations that took it over and have not stopped; who did so as a person agreed to nothing. */
export async function queryCopiers(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<{ name: string; since: Day }[]> {
  const { rows } = await sql<{ name: string; since: Day }>`
    select p.name, min(r.since) as since from exemplars.replications r
    join lateral (select n.name from organizations.places n where n.locality_id = r.locality_id
      and n.kind = 'organization' and n.id = r.organization_id
      order by n.valid_from <= r.since desc, abs(n.valid_from - r.since) limit 1) p on true
    join organizations.organizations o on o.locality_id = r.locality_id and o.id = r.organization_id and o.is_public
    where r.locality_id = ${localityId} and r.exemplar_id = ${id} and r.kind = 'replicates' and r.state <> 'stopped'
    group by r.organization_id, p.name order by min(r.since), p.name limit 100`.execute(tx)
  return rows
}
