/** Hạn nhận bài trên Lịch, và trong lịch trên điện thoại của đơn vị. */
import { type CalendarAsked, type CalendarDay, registerCalendarSource } from '../plans/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readClosings } from './contest-queries.ts'

registerCalendarSource(async (tx: Tx, { localityId, from, to }: CalendarAsked): Promise<CalendarDay[]> =>
  (await readClosings(tx, localityId, { from, to })).map(
    ({ id, title, closes_on, organizer_name, version }) => ({
      id,
      kind: 'event',
      on: closes_on,
      title: `Hạn nhận bài: ${title}`,
      note: organizer_name,
      href: `/van-phong/cuoc-thi/${id}`,
      version,
    }),
  ),
)
