/** Reads of movements: all that were launched, and those still planned by whoever may write them; by name. */
import { type Expression, type RawBuilder, type Selectable, sql, type SqlBool } from 'kysely'
import type { MovementRow as Shown } from '@guongsang/contract/movements.ts'
import { type Day, startOfYear } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
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
import { canKeepMovements } from './policy.ts'
import type { MovementRow } from './tables.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

export interface MovementFilter {
  q?: string | undefined
  kind?: string | undefined
  level?: string | undefined
  standing?: Shown['standing'] | undefined
  year?: number | undefined
  focus?: boolean | undefined
  followsHoChiMinh?: boolean | undefined
  withinPath?: string | undefined
  unansweredById?: string | undefined
}

/** What others show of a movement they point at. */
export interface HeadRead extends Pick<
  MovementRow,
  | 'id'
  | 'name'
  | 'kind'
  | 'level'
  | 'organization_id'
  | 'launched_on'
  | 'valid_from'
  | 'valid_to'
  | 'is_focus'
  | 'follows_ho_chi_minh'
  | 'cancelled_on'
> {
  /** As the organisation was called on that day, or as printed. */
  launcher: string
}
/** With the place its organisation has today, and who takes part. */
export interface MovementRead extends HeadRead {
  path: string | null
  units: number
  collectives: number
  individuals: number
}

const begins = sql`coalesce(m.launched_on, m.valid_from)`

const head = (today: Day): RawBuilder<unknown> => sql`
  m.id, m.name, m.kind, m.level, m.organization_id, m.launched_on, m.valid_from, m.valid_to, m.is_focus,
  m.follows_ho_chi_minh, m.cancelled_on, coalesce(m.launched_by, (
    select l.name from organizations.places l where l.locality_id = m.locality_id and l.kind = 'organization'
      and l.id = m.organization_id
    order by l.valid_from <= coalesce(${begins}, ${today}) desc, abs(l.valid_from - coalesce(${begins}, ${today}))
    limit 1), '') as launcher`

const from = (asking: Asking) => sql`
  from movements.movements m
  where m.locality_id = ${asking.localityId} and (${begins} is null or ${begins} <= ${asking.today}
    or ${ofUnitsWithin(asking, canKeepMovements, 'm.organization_id')})`

const totals = sql`
  (select count(*) from movements.responses r where r.locality_id = m.locality_id and r.movement_id = m.id) as units,
  (select coalesce(sum(r.collectives), 0)::float8 from movements.responses r
    where r.locality_id = m.locality_id and r.movement_id = m.id) as collectives,
  (select coalesce(sum(r.individuals), 0)::float8 from movements.responses r
    where r.locality_id = m.locality_id and r.movement_id = m.id) as individuals`

/** The same cases as core's movementStanding, as conditions on the columns; a test holds the two together. */
const standingIs = (standing: Shown['standing'], today: Day): Expression<SqlBool> => {
  if (standing === 'cancelled') return sql<SqlBool>`m.cancelled_on is not null`
  if (standing === 'planned') return sql<SqlBool>`m.cancelled_on is null and ${begins} > ${today}`
  return standing === 'ended'
    ? sql<SqlBool>`${launched(today)} and m.valid_to < ${today}`
    : sql<SqlBool>`${launched(today)} and (m.valid_to is null or m.valid_to >= ${today})`
}

const launched = (today: Day) => sql`m.cancelled_on is null and (${begins} is null or ${begins} <= ${today})`

const ofYear = (year: number): Expression<SqlBool> =>
  sql<SqlBool>`(${begins} is null or ${begins} <= ${`${year}-12-31`}::date)
    and (m.valid_to is null or m.valid_to >= ${`${year}-01-01`}::date)`

function conditionsOf(
  filter: MovementFilter,
  where: Pick<Asking, 'localityId' | 'today'>,
): Expression<SqlBool> {
  const { today } = where
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'm.search_key')]
  if (filter.kind !== undefined) parts.push(sql`m.kind = ${filter.kind}`)
  if (filter.level !== undefined) parts.push(sql`m.level = ${filter.level}`)
  if (filter.standing !== undefined) parts.push(standingIs(filter.standing, today))
  if (filter.year !== undefined) parts.push(ofYear(filter.year))
  if (filter.focus !== undefined) parts.push(sql`m.is_focus = ${filter.focus}`)
  if (filter.followsHoChiMinh !== undefined)
    parts.push(sql`m.follows_ho_chi_minh = ${filter.followsHoChiMinh}`)
  if (filter.withinPath !== undefined) parts.push(ofUnitsBelow(where, filter.withinPath, 'm.organization_id'))
  if (filter.unansweredById !== undefined)
    parts.push(
      standingIs('running', today),
      sql`not exists (select from movements.responses r where r.locality_id = m.locality_id
        and r.organization_id = ${filter.unansweredById} and r.movement_id = m.id)`,
    )
  return both(parts)
}

export async function readMovements(
  tx: Tx,
  asking: Asking,
  filter: MovementFilter,
  asked: PageAsked,
): Promise<Page<MovementRead>> {
  const after = readCursor(asked.cursor, ['text', 'id'])
  const fit = sql`${from(asking)} and ${conditionsOf(filter, asking)}`
  const begin = after ? sql`and (m.sort_key, m.id) > (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<MovementRead & { sort_key: string }>`
    select ${head(asking.today)}, p.path, m.sort_key, ${totals} from (
      select m.* ${fit} ${begin} order by m.sort_key, m.id limit ${asked.limit + 1}) m
    ${placeOf(asking, 'm.organization_id')} order by m.sort_key, m.id`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ sort_key, id }) => [sort_key, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

/** Whole, if the actor may see it. */
export async function findMovement(
  tx: Tx,
  asking: Asking,
  id: string,
): Promise<(Selectable<MovementRow> & MovementRead) | undefined> {
  const { rows } = await sql<Selectable<MovementRow> & MovementRead>`
    select m.*, ${head(asking.today)}, p.path, ${totals}
    from (select m.* ${from(asking)} and m.id = ${id}) m ${placeOf(asking, 'm.organization_id')}`.execute(tx)
  return rows[0]
}

/** By id, whoever asks: who may see what points at them is the asker's to know. */
export async function readHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  today: Day,
): Promise<HeadRead[]> {
  const { rows } = await sql<HeadRead>`
    select ${head(today)} from movements.movements m
    where m.locality_id = ${localityId} and m.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

export interface LaunchedAsked {
  q?: string | undefined
  year?: number | undefined
  focus?: boolean | undefined
  limit: number
}

/** Launched and not cancelled: those still running first, then by name. */
export async function readLaunched(
  tx: Tx,
  localityId: string,
  today: Day,
  { limit, ...filter }: LaunchedAsked,
): Promise<HeadRead[]> {
  const { rows } = await sql<HeadRead>`
    select ${head(today)} from movements.movements m
    where m.locality_id = ${localityId} and ${conditionsOf(filter, { localityId, today })} and ${launched(today)}
    order by m.valid_to < ${today} nulls first, m.sort_key, m.id limit ${limit}`.execute(tx)
  return rows
}

/** One of those, with what is told of it. */
export async function readPublic(
  tx: Tx,
  localityId: string,
  today: Day,
  id: string,
): Promise<(MovementRead & Pick<MovementRow, 'content' | 'serves'>) | undefined> {
  const { rows } = await sql<MovementRead & Pick<MovementRow, 'content' | 'serves'>>`
    select ${head(today)}, m.content, m.serves, ${totals} from movements.movements m
    where m.locality_id = ${localityId} and m.id = ${id} and ${launched(today)}`.execute(tx)
  return rows[0]
}

/** The names under which organisations below carry a movement on, among those the actor sees. */
export async function readVariants(
  tx: Tx,
  asking: Asking,
  id: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select m.id, m.name ${from(asking)} and m.parent_id = ${id} and m.cancelled_on is null
    order by m.sort_key, m.id`.execute(tx)
  return rows
}

export interface LevelCount {
  level: MovementRow['level']
  movements: number
  focus: number
  followsHoChiMinh: number
  units: number
  collectives: number
  individuals: number
}

/** Movements of a year by launching level. A unit that takes part in two movements counts in each, as its people do. */
export async function countByLevel(tx: Tx, asking: Asking, year: number): Promise<LevelCount[]> {
  const { rows } = await sql<LevelCount>`
    select level, count(*) as movements, count(*) filter (where is_focus) as focus,
      count(*) filter (where follows_ho_chi_minh) as "followsHoChiMinh", sum(units)::float8 as units,
      sum(collectives)::float8 as collectives, sum(individuals)::float8 as individuals
    from (select m.level, m.is_focus, m.follows_ho_chi_minh, ${totals}
      ${from(asking)} and ${ofYear(year)} and m.cancelled_on is null) each
    group by level`.execute(tx)
  return rows
}

/** Launched in the year of the day by others than this unit, still running, and not answered by it: how many, and the newest. */
export async function readUnanswered(
  tx: Tx,
  localityId: string,
  organizationId: string,
  today: Day,
): Promise<{ count: number; newest: { id: string; name: string } | null }> {
  const { rows } = await sql<{ id: string; name: string; count: number }>`
    select m.id, m.name, (count(*) over ())::int as count from movements.movements m
    where m.locality_id = ${localityId} and m.launched_on >= ${startOfYear(today)}
      and m.organization_id is distinct from ${organizationId}::uuid
      and ${conditionsOf({ unansweredById: organizationId }, { localityId, today })}
    order by m.launched_on desc, m.id desc limit 1`.execute(tx)
  const [newest] = rows
  return { count: newest?.count ?? 0, newest: newest ?? null }
}
