import type { readGreatDaysRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { type GreatDay, readGreatDays as readLines } from '@guongsang/core/reading/great-days.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { dateOfYear } from './anniversary-facts.ts'
import type { Asking } from './event-queries.ts'
import { type Anniversary, loadAnniversaries } from './store.ts'

/** Đọc danh mục ngày lễ lớn: line by line, with the anniversaries that are there already; nothing is kept. */
export async function readGreatDays(
  tx: Tx,
  { localityId }: Pick<Asking, 'localityId'>,
  { text, year }: Parsed<typeof readGreatDaysRoute>['body'],
): Promise<Ok<typeof readGreatDaysRoute>> {
  const { days, unread } = readLines(text, year)
  const known = await loadAnniversaries(tx, localityId, day(`${year}-01-01`))
  return {
    days: days.map((day) => {
      const same = known.find((one) => isSame(day, one))
      return { ...day, known: same === undefined ? null : { id: same.id, name: same.name } }
    }),
    unread,
  }
}

/** The same date, and the base day of the one or the name of the other agrees: one day however it is worded. */
const isSame = (day: GreatDay, known: Anniversary): boolean =>
  dateOfYear(known) === `${day.month}-${day.dateOfMonth}` &&
  ((day.basedOn !== null && known.based_on === day.basedOn) || fold(known.name) === fold(day.name))
