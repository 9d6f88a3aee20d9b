import type { listMovementSummariesRoute, Movement } from '@guongsang/contract/movements.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { yearOf, type Day } from '@guongsang/core/kernel/day.ts'
import { summaryStanding } from '@guongsang/core/movements/standing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { movementHeads } from './movement-heads.ts'
import type { Asking } from './movement-queries.ts'
import { readSchedule, type Summary } from './summary-store.ts'

/** Lịch sơ kết, tổng kết của một năm over all movements, of one launching level or all. */
export async function listMovementSummaries(
  tx: Tx,
  { localityId, today }: Asking,
  { year = yearOf(today), level, ...page }: Parsed<typeof listMovementSummariesRoute>['query'],
): Promise<Ok<typeof listMovementSummariesRoute>> {
  const read = await readSchedule(tx, { localityId, today, year, level }, page)
  const ids = read.rows.map((row) => row.movement_id)
  const heads = await movementHeads(tx, localityId, ids, today)
  return {
    ...read,
    rows: read.rows.map((row) => ({ ...shownSummary(row, today), movement: heads.get(row.movement_id)! })),
  }
}

export const shownSummary = (row: Summary, today: Day): Omit<Movement['summaries'][number], 'document'> => ({
  id: row.id,
  kind: row.kind,
  plannedOn: row.planned_on,
  heldOn: row.held_on,
  standing: summaryStanding({ plannedOn: row.planned_on, heldOn: row.held_on }, today),
  note: row.note,
  version: row.version,
})
