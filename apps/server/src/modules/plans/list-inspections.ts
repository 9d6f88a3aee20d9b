/** Các lần kiểm tra: the latest first; how each stands follows from the day. */
import type { InspectionRow } from '@guongsang/contract/plans-inspections.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { inspectionVerdict } from '@guongsang/core/plans/inspection.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Page, pageOf } from '../../platform/database/paging.ts'
import { organizationNames } from '../organizations/index.ts'
import {
  inspectionReach,
  type InspectionRead,
  type InspectionsAsked,
  readInspections,
} from './inspection-store.ts'
import type { Asking } from './reach.ts'
import { inspectionFacts } from './take-inspection.ts'

export const inspectionRow = (
  row: InspectionRead,
  names: ReadonlyMap<string, string>,
  today: Day,
): InspectionRow => ({
  id: row.id,
  organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
  heldOn: row.held_on,
  byWhom: row.by_whom,
  scope: row.scope,
  demand: row.demand,
  remedyDueOn: row.remedy_due_on,
  remediedOn: row.remedied_on,
  remedy: row.remedy,
  ...inspectionVerdict(inspectionFacts(row), today),
})

export async function listInspections(
  tx: Tx,
  asking: Asking,
  asked: InspectionsAsked,
): Promise<Page<InspectionRow>> {
  const { localityId, today } = asking
  const { rows, ...total } = await readInspections(tx, asking, await inspectionReach(tx, asking), asked)
  const units = rows.map(({ organization_id }) => organization_id)
  const names = await organizationNames(tx, localityId, units, today)
  const page = pageOf(
    rows,
    asked,
    ({ held_on, id }) => [held_on, id],
    (row) => inspectionRow(row, names, today),
  )
  return { ...page, ...total }
}
