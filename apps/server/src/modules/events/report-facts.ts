/** What the report of an event has and lacks. */
import { missingForReport } from '@guongsang/core/events/event-report.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { StoredEvent } from './event-store.ts'
import { loadParts } from './part-store.ts'
import type { AttendanceRow, CostRow, EventDocumentRow, HonourLineRow } from './tables.ts'

interface Parts {
  attendance: readonly AttendanceRow[]
  honours: readonly Pick<HonourLineRow, 'kind' | 'handed_on' | 'not_handed_reason'>[]
  costs: readonly CostRow[]
  documents: readonly EventDocumentRow[]
}

export const lacksOf = (
  event: Pick<StoredEvent, 'kind' | 'result' | 'conclusion' | 'lessons' | 'closes_plan'>,
  { attendance, honours, costs, documents }: Parts,
) =>
  missingForReport({
    kind: event.kind,
    people: attendance.reduce((sum, { people }) => sum + people, 0),
    result: event.result,
    conclusion: event.conclusion,
    lessons: event.lessons,
    awardsUndecided: honours.filter(
      ({ kind, handed_on, not_handed_reason }) =>
        kind === 'award' && handed_on === null && not_handed_reason === null,
    ).length,
    costsWithoutActual: costs.filter(({ actual }) => actual === null).length,
    lacksFinalReport: event.closes_plan && !documents.some(({ purpose }) => purpose === 'final-report'),
  })

export async function demandReportable(tx: Tx, event: StoredEvent): Promise<void> {
  const key = { locality_id: event.locality_id, event_id: event.id }
  const lacks = lacksOf(event, {
    attendance: await loadParts(tx, 'attendance', key),
    honours: await loadParts(tx, 'honour_lines', key),
    costs: await loadParts(tx, 'costs', key),
    documents: await loadParts(tx, 'event_documents', key),
  })
  if (lacks.length > 0)
    throw new AppError(
      'event-report-incomplete',
      { count: lacks.length },
      lacks.map(({ field, sentence }) => ({ field, message: sentence })),
    )
}
