/** Sắp diễn ra, on the portal and in the calendars of whoever subscribes: announced events, without names of anybody invited. */
import { EVENT_STATES } from '@guongsang/contract/events-words.ts'
import { type CalendarEntry, writeCalendar } from '@guongsang/core/calendar/icalendar.ts'
import { type Day, daysBetween, addDays } from '@guongsang/core/kernel/day.ts'
import { isUuid } from '@guongsang/core/kernel/id.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { type Page, pageOf } from '../../platform/database/paging.ts'
import { organizationNames, readsWithin } from '../organizations/index.ts'
import { titleOf } from './event-store.ts'
import { loadParts } from './part-store.ts'
import {
  type PublicAsked,
  type PublicRead,
  readPublicEvent,
  readPublicEvents,
} from './public-event-queries.ts'

export interface PublicEvent {
  id: string
  title: string
  kind: PublicRead['kind']
  purposes: PublicRead['purposes']
  mode: PublicRead['mode']
  state: PublicRead['state']
  stateReason: string | null
  startsOn: Day
  endsOn: Day
  startsAt: string | null
  place: string | null
  conditions: string | null
  organizer: string
}

export interface PublicEventWhole extends PublicEvent {
  purposeText: string | null
  result: string | null
  programme: { startsAt: string | null; title: string }[]
}

/** The calendar of a year: more than this nobody subscribes to. */
const CALENDAR_MAX = 500

/** Reads that can only read, fenced to one locality; null when there is no such locality, or no such event. */
export function publicEvents(database: Database) {
  const within = readsWithin(database)
  return {
    events: (slug: string, on: Day, asked: PublicAsked): Promise<Page<PublicEvent> | null> =>
      within(slug, (tx, localityId) => readPage(tx, localityId, on, asked)),
    event: (slug: string, id: string, on: Day): Promise<PublicEventWhole | null> =>
      within(slug, (tx, localityId) => readOne(tx, localityId, id, on)),
    /** As calendar programs subscribe to it. */
    calendar: (slug: string, on: Day, at: Date): Promise<string | null> =>
      within(slug, (tx, localityId) => calendarOf(tx, localityId, on, at)),
  }
}

async function readPage(tx: Tx, localityId: string, on: Day, asked: PublicAsked): Promise<Page<PublicEvent>> {
  const read = await readPublicEvents(tx, localityId, on, asked)
  const names = await organizersOf(tx, localityId, read, on)
  return pageOf(
    read,
    asked,
    ({ starts_on, id }) => [starts_on, id],
    (row) => shown(row, names),
  )
}

async function readOne(tx: Tx, localityId: string, id: string, on: Day): Promise<PublicEventWhole | null> {
  const row = isUuid(id) ? await readPublicEvent(tx, localityId, id) : undefined
  if (row === undefined) return null
  const programme = await loadParts(tx, 'programme', { locality_id: localityId, event_id: id })
  return {
    ...shown(row, await organizersOf(tx, localityId, [row], on)),
    purposeText: row.purpose_text,
    result: row.result,
    programme: programme.map(({ starts_at: startsAt, title }) => ({ startsAt, title })),
  }
}

const organizersOf = (tx: Tx, localityId: string, rows: readonly PublicRead[], on: Day) =>
  organizationNames(
    tx,
    localityId,
    rows.map(({ organization_id }) => organization_id),
    on,
  )

const shown = (row: PublicRead, names: ReadonlyMap<string, string>): PublicEvent => ({
  id: row.id,
  title: titleOf(row),
  kind: row.kind,
  purposes: row.purposes,
  mode: row.mode,
  state: row.state,
  stateReason: row.state_reason,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  startsAt: row.starts_at,
  place: row.place,
  conditions: row.conditions,
  organizer: names.get(row.organization_id) ?? '',
})

/** A day each: calendar programs show a stretch of days as so many whole days. */
async function calendarOf(tx: Tx, localityId: string, on: Day, at: Date): Promise<string> {
  const ahead = await readPublicEvents(tx, localityId, on, { view: 'ahead', limit: CALENDAR_MAX })
  const entries = ahead.flatMap((row): CalendarEntry[] => {
    const description = [row.starts_at, row.place, row.state === 'postponed' ? EVENT_STATES.postponed : null]
      .filter(Boolean)
      .join(', ')
    const days = daysBetween(row.starts_on, row.ends_on)
    return Array.from({ length: days + 1 }, (_, day) => ({
      uid: `event-${row.id}${day === 0 ? '' : `-${day + 1}`}@guong-sang`,
      on: addDays(row.starts_on, day),
      summary: titleOf(row),
      ...(description !== '' && { description }),
      sequence: row.version,
    }))
  })
  return writeCalendar({ name: 'Sự kiện thi đua, khen thưởng', writtenAt: at.toISOString(), entries })
}
