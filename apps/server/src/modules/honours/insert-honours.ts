/** A whole history at once, as one value: what the sample data brings. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { sortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { type AwardCode, awardName } from '@guongsang/core/law/awards/catalogue.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertLocalRule } from './local-rule-store.ts'
import { insertRatings, insertWork } from './record-store.ts'
import { insertAwards } from './store.ts'
import type { AwardRow, LocalRuleBody, LocalRuleRow, RatingRow, WorkRow } from './tables.ts'

interface Decided {
  id: string
  personId: string
  year: number
  decisionNumber: string
  decidedOn: Day
  decidedBy: string
}
export interface Honours {
  awards: (Decided & {
    personName: string
    organizationId: string
    code: AwardCode
    level: AwardRow['level']
  })[]
  ratings: (Decided & { rating: RatingRow['rating'] })[]
  works: (Decided & { title: string; scope: WorkRow['scope'] })[]
  localRules: (Pick<LocalRuleRow, 'id' | 'instrument' | 'place'> & { from: Day; rule: LocalRuleBody })[]
  recordedBy: string
}

export async function insertHonours(tx: Tx, localityId: string, honours: Honours): Promise<void> {
  const decided = ({ id, year, decisionNumber, decidedOn, decidedBy }: Decided) => ({
    locality_id: localityId,
    id,
    year,
    decision_number: decisionNumber,
    decided_on: decidedOn,
    decided_by: decidedBy,
    recorded_by: honours.recordedBy,
  })
  const ofPerson = ({ personId }: Decided) => ({ subject_kind: 'person', subject_id: personId }) as const
  await insertAwards(
    tx,
    honours.awards.map((award) => ({
      ...decided(award),
      ...ofPerson(award),
      subject_name: award.personName,
      search_key: searchKey(award.personName),
      sort_key: sortKey(award.personName),
      organization_id: award.organizationId,
      award_code: award.code,
      title: awardName(award.code, award.decidedOn),
      ground: 'CONG_TRANG',
      level: award.level,
      year_from: award.year,
      achievement: null,
      file_id: null,
    })),
  )
  if (honours.ratings.length > 0)
    await insertRatings(
      tx,
      honours.ratings.map((one) => ({ ...decided(one), ...ofPerson(one), rating: one.rating, reason: null })),
    )
  for (const { from, rule, ...provision } of honours.localRules)
    await insertLocalRule(tx, {
      ...provision,
      locality_id: localityId,
      valid_from: from,
      valid_to: null,
      checked: true,
      rule: JSON.stringify(rule),
      file_id: null,
      recorded_by: honours.recordedBy,
    })
  for (const work of honours.works)
    await insertWork(tx, { ...decided(work), kind: 'initiative', title: work.title, scope: work.scope }, [
      { locality_id: localityId, work_id: work.id, ...ofPerson(work) },
    ])
}
