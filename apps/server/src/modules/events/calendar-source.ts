/** Sự kiện và ngày kỷ niệm trên Lịch và trong lịch trên điện thoại của đơn vị. */
import { EVENT_STATES } from '@guongsang/contract/events-words.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { systemActor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationPaths } from '../organizations/index.ts'
import { type CalendarAsked, type CalendarDay, registerCalendarSource } from '../plans/index.ts'
import { readBetween } from './event-queries.ts'
import { titleOf } from './event-store.ts'
import { listAnniversaries } from './list-anniversaries.ts'

registerCalendarSource(anniversariesIn)
registerCalendarSource(eventsIn)

async function anniversariesIn(tx: Tx, { localityId, from, to }: CalendarAsked): Promise<CalendarDay[]> {
  const days: CalendarDay[] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    for (const { id, on, name, years, version } of (await listAnniversaries(tx, localityId, year)).rows)
      if (on !== null && from <= on && on <= to)
        days.push({
          id,
          kind: 'anniversary',
          on: on as Day,
          title: name,
          note: years === null ? null : `${years} năm`,
          href: `/van-phong/ngay-ky-niem?nam=${year}`,
          version,
        })
  return days
}

/** What takes place inside another stands there with it; whoever has a unit's address sees what the unit holds or is invited to. */
async function eventsIn(tx: Tx, asked: CalendarAsked): Promise<CalendarDay[]> {
  const { localityId, today, from, to, organizationId } = asked
  const asking = { localityId, today, actor: asked.actor ?? systemActor(localityId) }
  const unit =
    organizationId === undefined
      ? null
      : { id: organizationId, path: await pathOf(tx, localityId, organizationId, today) }
  const events = await readBetween(tx, asking, { from, to, unit })
  return events.map((event) => ({
    id: event.id,
    kind: 'event',
    on: event.starts_on,
    title: titleOf(event),
    note:
      [
        event.starts_at,
        event.ends_on === event.starts_on ? null : `đến ${formatDay(event.ends_on)}`,
        event.place,
        event.state === 'postponed' ? EVENT_STATES.postponed : null,
      ]
        .filter(Boolean)
        .join(', ') || null,
    href: `/van-phong/su-kien/${event.id}`,
    version: event.version,
  }))
}

const pathOf = async (tx: Tx, localityId: string, id: string, on: Day): Promise<string> =>
  (await organizationPaths(tx, localityId, [id], on)).get(id) ?? `/${id}/`
