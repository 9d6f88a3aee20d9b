/** Reads of initiatives: within what the actor sees, the newest season first. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import { ofUnitsBelow, ofUnitsWithin, placeOf } from '../../platform/auth/units-within.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { canCompareInitiatives, canViewInitiatives, canWriteInitiatives } from './policy.ts'
import type { AuthorRow, InitiativeRow, RecognitionRow } from './tables.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

export interface InitiativeFilter {
  q?: string | undefined
  kind?: string | undefined
  state?: string | undefined
  season?: string | undefined
  seasonYear?: number | undefined
  scope?: string | undefined
  personId?: string | undefined
  /** Path of the unit asked for, with everything below it. */
  withinPath?: string | undefined
}

/** The columns of a list; the long texts stay where they are. */
export interface InitiativeRead extends Pick<
  Selectable<InitiativeRow>,
  'id' | 'title' | 'kind' | 'organization_id' | 'field' | 'season' | 'season_year' | 'state' | 'requested_on'
> {
  path: string | null
  scope: RecognitionRow['scope'] | null
  likeness: number | null
}

const widestScope = sql`(select scope from initiatives.recognitions
    where locality_id = i.locality_id and initiative_id = i.id
    order by array_position(array['co_so', 'bo_tinh', 'toan_quoc'], scope) desc limit 1)`

const columns = sql`
  i.id, i.title, i.kind, i.organization_id, i.field, i.season, i.season_year, i.state, i.requested_on, p.path,
  ${widestScope} as scope, l.likeness`

/**
 * A draft is its unit's alone; what is on its way, its unit's and of whoever looks at the whole locality; what was
 * recognised is there for all to learn from. An initiative follows the place its unit has today.
 */
const seen = (asking: Asking): Expression<SqlBool> =>
  sql<SqlBool>`(${ofUnitsWithin(asking, canWriteInitiatives, 'i.organization_id')}
    or i.state <> 'draft' and ${ofUnitsWithin(asking, canViewInitiatives, 'i.organization_id')}
    or i.state = 'recognized' and ${may(asking.actor, canViewInitiatives)})`

const from = (asking: Asking) => sql`
  from initiatives.initiatives i where i.locality_id = ${asking.localityId} and ${seen(asking)}`

/** Beside the initiatives that are shown: where the unit stands, how widely it was recognised, how like another it is. */
const beside = (asking: Asking) => sql`
  ${placeOf(asking, 'i.organization_id')}
  left join lateral (select max(likeness)::float8 as likeness from initiatives.likeness_findings
    where locality_id = i.locality_id and initiative_id = i.id and verdict is null
      and ${ofUnitsWithin(asking, canCompareInitiatives, 'i.organization_id')}) l on true`

function conditionsOf(asking: Asking, filter: InitiativeFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'i.search_key')]
  if (filter.kind !== undefined) parts.push(sql`i.kind = ${filter.kind}`)
  if (filter.state !== undefined) parts.push(sql`i.state = ${filter.state}`)
  if (filter.season !== undefined) parts.push(sql`i.season = ${filter.season}`)
  if (filter.seasonYear !== undefined) parts.push(sql`i.season_year = ${filter.seasonYear}`)
  if (filter.scope !== undefined) parts.push(sql`${widestScope} = ${filter.scope}`)
  if (filter.withinPath !== undefined)
    parts.push(ofUnitsBelow(asking, filter.withinPath, 'i.organization_id'))
  if (filter.personId !== undefined)
    parts.push(sql`exists (select from initiatives.authors a where a.locality_id = i.locality_id
      and a.initiative_id = i.id and a.person_id = ${filter.personId})`)
  return both(parts)
}

export async function readInitiatives(
  tx: Tx,
  asking: Asking,
  filter: InitiativeFilter,
  asked: PageAsked,
): Promise<Page<InitiativeRead>> {
  const after = readCursor(asked.cursor, ['number', 'id'])
  const fit = sql`${from(asking)} and ${conditionsOf(asking, filter)}`
  const begin = after ? sql`and (i.season_year, i.id) < (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<InitiativeRead>`
    select ${columns} from (
      select i.* ${fit} ${begin} order by i.season_year desc, i.id desc limit ${asked.limit + 1}) i
    ${beside(asking)} order by i.season_year desc, i.id desc`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ season_year, id }) => [season_year, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

/** Whole, if the actor may see it. */
export async function findInitiative(
  tx: Tx,
  asking: Asking,
  id: string,
): Promise<(Selectable<InitiativeRow> & Pick<InitiativeRead, 'path' | 'scope' | 'likeness'>) | undefined> {
  const { rows } = await sql<never>`
    select i.*, p.path, ${widestScope} as scope, l.likeness from (select i.* ${from(asking)} and i.id = ${id}) i ${beside(asking)}`.execute(
    tx,
  )
  return rows[0]
}

export const readAuthors = (
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Selectable<AuthorRow>[]> =>
  tx
    .selectFrom('initiatives.authors')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('initiative_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('initiative_id')
    .orderBy('position')
    .execute()

/** What happened to one initiative later: decided, taken over, presented, laid before a council. */
export async function readAftermath(tx: Tx, localityId: string, id: string) {
  const of = sql`where x.locality_id = ${localityId} and x.initiative_id = ${id}`
  const recognitions = await sql<Selectable<RecognitionRow>>`
    select x.* from initiatives.recognitions x ${of} order by x.decided_on, x.id`.execute(tx)
  const replications = await sql<{
    id: string
    organization_id: string | null
    by_name: string
    since: string
    result: string | null
  }>`select x.id, x.organization_id, x.by_name, x.since, x.result
    from initiatives.replications x ${of} order by x.since, x.id`.execute(tx)
  const shared = await sql<{ activityId: string; heldOn: string; form: string; holderName: string }>`
    select s.id as "activityId", s.held_on as "heldOn", s.form, x.holder_name as "holderName"
    from initiatives.shared_initiatives x
    join initiatives.sharing_activities s on s.locality_id = x.locality_id and s.id = x.activity_id
    ${of} order by s.held_on, s.id`.execute(tx)
  const sessions = await sql<{
    id: string
    name: string
    heldOn: string | null
    result: 'passed' | 'failed' | null
  }>`
    select s.id, s.council_name as name, s.held_on as "heldOn", x.result
    from initiatives.agenda x join initiatives.sessions s on s.locality_id = x.locality_id and s.id = x.session_id
    ${of} order by s.held_on nulls last, s.id`.execute(tx)
  return {
    recognitions: recognitions.rows,
    replications: replications.rows,
    shared: shared.rows,
    sessions: sessions.rows,
  }
}
