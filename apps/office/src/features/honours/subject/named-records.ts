/** What was counted, by name and with the way to it: the assessment answers with ids. */
import type { AwardRow } from '@guongsang/contract/honours.ts'
import { RATINGS, type SubjectRecords } from '@guongsang/contract/honours-records.ts'

export interface NamedRecord {
  label: string
  /** The tab of the subject's page where it stands; an award has its own look. */
  at: { tab: string } | { award: string }
}
export type NamedRecords = ReadonlyMap<string, NamedRecord>

export function namedRecords(
  awards: readonly AwardRow[],
  { ratings, works, impediments }: SubjectRecords,
): NamedRecords {
  const inTab = (tab: string, label: string): NamedRecord => ({ label, at: { tab } })
  return new Map([
    ...awards.map(({ id, title, year }): [string, NamedRecord] => [
      id,
      { label: `${title} năm ${year}`, at: { award: id } },
    ]),
    ...ratings.map(({ id, rating, year }): [string, NamedRecord] => [
      id,
      inTab('xep-loai', `${RATINGS[rating]} năm ${year}`),
    ]),
    ...works.map(({ id, title, year }): [string, NamedRecord] => [
      id,
      inTab('sang-kien', `“${title}” năm ${year}`),
    ]),
    ...impediments.map(({ id, content }): [string, NamedRecord] => [id, inTab('ky-luat', content)]),
  ])
}
