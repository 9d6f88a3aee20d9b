import type { listAnniversariesRoute } from '@guongsang/contract/events.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { anniversariesOf } from '@guongsang/core/calendar/anniversaries.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { loadAnniversaries } from './store.ts'

/** Ngày kỷ niệm trong năm, in the order of their days; one that ended is shown for the years before. */
export async function listAnniversaries(
  tx: Tx,
  localityId: string,
  year: number,
): Promise<Ok<typeof listAnniversariesRoute>> {
  const rows = (await loadAnniversaries(tx, localityId, day(`${year}-01-01`))).map((row) => ({
    id: row.id,
    name: row.name,
    basedOn: row.based_on,
    month: row.month,
    dateOfMonth: row.date_of_month,
    level: row.level,
    source: row.source,
    endedOn: row.ended_on,
    version: row.version,
  }))
  const ofYear = anniversariesOf(rows, year).filter(
    ({ on, endedOn }) => on === null || endedOn === null || on <= endedOn,
  )
  return { year, rows: ofYear.map(({ endedOn: _, ...row }) => row) }
}
