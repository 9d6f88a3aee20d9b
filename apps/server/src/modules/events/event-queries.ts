/** Reads of events: within what the actor sees; ahead by day, what is over the newest first. */
import { type Expression, type RawBuilder, type Selectable, sql, type SqlBool } from 'kysely'
import type { EventFilter } from '@guongsang/contract/events-register.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { extentOf, may } from '../../platform/auth/policy.ts'
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
import { canViewEvents, ledBlocs } from './policy.ts'
import type { EventRow } from './tables.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

/** What a list shows; the long texts stay where they are. */
export interface EventRead extends Pick<
  Selectable<EventRow>,
  | 'id'
  | 'organization_id'
  | 'kind'
  | 'name'
  | 'ordinal'
  | 'purposes'
  | 'mode'
  | 'host_event_id'
  | 'bloc_id'
  | 'starts_on'
  | 'ends_on'
  | 'starts_at'
  | 'place'
  | 'state'
  | 'state_reason'
  | 'follows_ho_chi_minh'
  | 'is_public'
  | 'version'
> {
  path: string | null
  people: number | null
}

const columns = sql`
  e.id, e.organization_id, e.kind, e.name, e.ordinal, e.purposes, e.mode, e.host_event_id, e.bloc_id, e.starts_on,
  e.ends_on, e.starts_at, e.place, e.state, e.state_reason, e.follows_ho_chi_minh, e.is_public, e.version, p.path,
  (select sum(a.people)::int from events.attendance a
    where a.locality_id = e.locality_id and a.event_id = e.id) as people`

/** Helps to hold it: sees all of it. A set as the units in it are: within an "exists" it would be found anew for every event. */
const coOrganizes = (asking: Asking): Expression<SqlBool> => sql<SqlBool>`((e.id in (
  select c.event_id from events.co_organizers c where c.locality_id = ${asking.localityId}
    and ${ofUnitsWithin(asking, canViewEvents, 'c.organization_id')})) is true)`

/** A unit's own, what it helps to hold, what it was invited to, what its bloc holds, and what is announced to all. */
function seen(asking: Asking): Expression<SqlBool> {
  const { actor } = asking
  if (extentOf(actor, canViewEvents).all) return sql<SqlBool>`true`
  return sql<SqlBool>`(${ofUnitsWithin(asking, canViewEvents, 'e.organization_id')}
    or e.bloc_id = any(${ledBlocs(actor)}::uuid[])
    or e.is_public and e.state <> 'planned' and ${may(actor, canViewEvents)}
    or ${coOrganizes(asking)}
    or e.state not in ('planned', 'preparing') and ((e.id in (
      select v.event_id from events.invitees v where v.locality_id = ${asking.localityId}
        and v.kind = 'organization' and ${ofUnitsWithin(asking, canViewEvents, 'v.subject_id')})) is true))`
}

/** What a unit holds, helps to hold or is invited to. */
const concernsUnit = (
  asking: Asking,
  { id, path }: { id: string; path: string },
): Expression<SqlBool> => sql<SqlBool>`(
  ${ofUnitsBelow(asking, path, 'e.organization_id')}
  or exists (select from events.co_organizers c
    where c.locality_id = e.locality_id and c.event_id = e.id and c.organization_id = ${id})
  or e.state not in ('planned', 'preparing') and exists (select from events.invitees v
    where v.locality_id = e.locality_id and v.event_id = e.id and v.subject_id = ${id}))`

/** The events an actor sees, with whatever is joined to them. */
export const visibleEvents = (asking: Asking, joined = sql``) => sql`
  from events.events e ${joined}
  where e.locality_id = ${asking.localityId} and ${seen(asking)}`

/** What was found, as a list shows it. */
const shown = (asking: Asking, found: RawBuilder<unknown>) => sql`
  select ${columns} from (${found}) e ${placeOf(asking, 'e.organization_id')}`

/** A place of the tree asked for, with everything below it. */
export type EventWanted = Omit<EventFilter, 'withinId'> & { withinPath?: string | undefined }

const hasPart = (table: string, column: string, id: string) => sql<SqlBool>`exists (
  select from ${sql.table(`events.${table}`)} x where x.locality_id = e.locality_id and x.event_id = e.id
    and ${sql.ref(`x.${column}`)} = ${id})`

function conditionsOf(asking: Asking, filter: EventWanted): Expression<SqlBool>[] {
  const { today } = asking
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'e.search_key')]
  const is = (column: string, value: string | boolean | undefined) => {
    if (value !== undefined) parts.push(sql`${sql.ref(column)} = ${value}`)
  }
  is('e.kind', filter.kind)
  is('e.state', filter.state)
  is('e.mode', filter.mode)
  is('e.plan_id', filter.planId)
  is('e.bloc_id', filter.blocId)
  is('e.anniversary_id', filter.anniversaryId)
  is('e.follows_ho_chi_minh', filter.followsHoChiMinh)
  if (filter.purpose !== undefined) parts.push(sql`${filter.purpose} = any(e.purposes)`)
  if (filter.year !== undefined)
    parts.push(sql`e.starts_on >= ${`${filter.year}-01-01`} and e.starts_on <= ${`${filter.year}-12-31`}`)
  if (filter.from !== undefined) parts.push(sql`e.ends_on >= ${filter.from}`)
  if (filter.to !== undefined) parts.push(sql`e.starts_on <= ${filter.to}`)
  if (filter.withinPath !== undefined)
    parts.push(ofUnitsBelow(asking, filter.withinPath, 'e.organization_id'))
  if (filter.movementId !== undefined)
    parts.push(hasPart('movement_reviews', 'movement_id', filter.movementId))
  if (filter.exemplarId !== undefined) parts.push(hasPart('speakers', 'exemplar_id', filter.exemplarId))
  if (filter.view === 'ahead')
    parts.push(sql`e.ends_on >= ${today} and e.state in ('planned', 'preparing', 'invited', 'postponed')`)
  if (filter.view === 'past') parts.push(sql`(e.ends_on < ${today} or e.state in ('held', 'reported'))`)
  return parts
}

/** What is ahead stands in the order of its days; everything else the newest first. */
export async function readEvents(
  tx: Tx,
  asking: Asking,
  filter: EventWanted,
  asked: PageAsked,
): Promise<Page<EventRead>> {
  const isAhead = filter.view === 'ahead'
  const after = readCursor(asked.cursor, ['day', 'id'])
  const fit = sql`${visibleEvents(asking)} and ${both(conditionsOf(asking, filter))}`
  const beyond = isAhead ? sql`>` : sql`<`
  const begin = after ? sql`and (e.starts_on, e.id) ${beyond} (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const order = isAhead ? sql`e.starts_on, e.id` : sql`e.starts_on desc, e.id desc`
  const { rows } = await sql<EventRead>`
    ${shown(asking, sql`select e.* ${fit} ${begin} order by ${order} limit ${asked.limit + 1}`)} order by ${order}`.execute(
    tx,
  )
  const page = pageOf(
    rows,
    asked,
    ({ starts_on, id }) => [starts_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

/** More than these take place neither inside one event nor in the time of one calendar. */
const MOST = 2_000

async function readWhere(tx: Tx, asking: Asking, condition: Expression<SqlBool>): Promise<EventRead[]> {
  const { rows } = await sql<EventRead>`
    ${shown(asking, sql`select e.* ${visibleEvents(asking)} and ${condition} order by e.starts_on, e.id limit ${MOST}`)}
    order by e.starts_on, e.id`.execute(tx)
  return rows
}

/** What takes place inside this one. */
export const readEmbedded = (tx: Tx, asking: Asking, hostId: string): Promise<EventRead[]> =>
  readWhere(tx, asking, sql`e.host_event_id = ${hostId}`)

/** What these documents belong to, with whether the actor's unit helped to hold it. */
export async function readAbout(
  tx: Tx,
  asking: Asking,
  documentIds: readonly string[],
): Promise<(EventRead & { co_organizes: boolean })[]> {
  const { rows } = await sql<EventRead & { co_organizes: boolean }>`
    select ${columns}, ${coOrganizes(asking)} as co_organizes from (select e.* ${visibleEvents(asking)}
      and e.state <> 'called-off' and exists (select from events.event_documents x
        where x.locality_id = e.locality_id and x.event_id = e.id
          and x.document_id = any(${[...documentIds]}::uuid[]))
      order by e.starts_on desc, e.id desc limit ${MOST}) e ${placeOf(asking, 'e.organization_id')}
    order by e.starts_on desc, e.id desc`.execute(tx)
  return rows
}

/** For a calendar: all that begins within these days, or only what concerns one unit; what is inside another stands with it. */
export const readBetween = (
  tx: Tx,
  asking: Asking,
  { from, to, unit }: { from: Day; to: Day; unit: { id: string; path: string } | null },
): Promise<EventRead[]> =>
  readWhere(
    tx,
    asking,
    both([
      sql`e.starts_on >= ${from} and e.starts_on <= ${to} and e.state <> 'called-off' and e.host_event_id is null`,
      ...(unit === null ? [] : [concernsUnit(asking, unit)]),
    ]),
  )

export type HeadRead = Pick<
  EventRead,
  'id' | 'name' | 'ordinal' | 'kind' | 'starts_on' | 'state' | 'organization_id' | 'is_public'
>

/** Whoever asks answers for who may see them. */
export async function readHeads(tx: Tx, localityId: string, ids: readonly string[]): Promise<HeadRead[]> {
  const { rows } = await sql<HeadRead>`
    select id, name, ordinal, kind, starts_on, state, organization_id, is_public from events.events
    where locality_id = ${localityId} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return rows
}

export type EventWhole = Selectable<EventRow> & Pick<EventRead, 'path' | 'people'> & { co_organizes: boolean }

/** Whole, if the actor may see it. */
export async function findEvent(tx: Tx, asking: Asking, id: string): Promise<EventWhole | undefined> {
  const { rows } = await sql<EventWhole>`
    select e.*, p.path, ${coOrganizes(asking)} as co_organizes,
      (select sum(a.people)::int from events.attendance a
        where a.locality_id = e.locality_id and a.event_id = e.id) as people
    from (select e.* ${visibleEvents(asking)} and e.id = ${id}) e ${placeOf(asking, 'e.organization_id')}`.execute(
    tx,
  )
  return rows[0]
}
