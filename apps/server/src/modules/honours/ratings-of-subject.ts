/** How a subject was rated in the years before a day: what other modules show as evidence that tasks were well done. */
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { ratingsOfYears } from './record-store.ts'
import { recordIds, type Subject } from './subject.ts'
import type { RatingRow } from './tables.ts'

const YEARS = 5

/** The latest year first; of a record and one merged into it, what was written later holds. */
export async function ratingsOfSubject(
  tx: Tx,
  localityId: string,
  { kind, id }: Subject,
  on: Day,
): Promise<{ year: number; rating: RatingRow['rating'] }[]> {
  const years = Array.from({ length: YEARS }, (_, back) => yearOf(on) - back)
  const { ids } = await recordIds(tx, localityId, kind, [id])
  const kept = await ratingsOfYears(tx, localityId, ids, years)
  const found = new Map(kept.map(({ year, rating }) => [year, rating]))
  return years.flatMap((year) => {
    const rating = found.get(year)
    return rating === undefined ? [] : [{ year, rating }]
  })
}
