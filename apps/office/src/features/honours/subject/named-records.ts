/** What was counted, by name: the assessment answers with ids. */
import type { AwardRow } from '@guongsang/contract/honours.ts'
import { RATINGS, type SubjectRecords } from '@guongsang/contract/honours-records.ts'

export function namedRecords(
  awards: readonly AwardRow[],
  { ratings, works, impediments }: SubjectRecords,
): ReadonlyMap<string, string> {
  return new Map([
    ...awards.map(({ id, title, year }) => [id, `${title} năm ${year}`] as const),
    ...ratings.map(({ id, rating, year }) => [id, `${RATINGS[rating]} năm ${year}`] as const),
    ...works.map(({ id, title, year }) => [id, `“${title}” năm ${year}`] as const),
    ...impediments.map(({ id, content }) => [id, content] as const),
  ])
}
