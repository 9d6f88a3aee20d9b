/** Sự kiện và ngày kỷ niệm trên Lịch. */
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type CalendarAsked, type CalendarDay, registerCalendarSource } from '../plans/index.ts'
import { listAnniversaries } from './list-anniversaries.ts'

registerCalendarSource(anniversariesIn)

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
