/** Everything of a locality at once, as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { insertChanges, insertEvents as insertRows, saveBelonging, type Written } from './event-store.ts'
import { insertGreatDays } from './great-day-store.ts'
import { insertParts } from './part-store.ts'
import type * as rows from './tables.ts'

type Of<T> = Omit<Insertable<T>, 'locality_id' | 'event_id'>

export interface SampleEvent {
  row: Omit<Written, 'locality_id'>
  coOrganizerIds?: readonly string[]
  movements?: readonly Of<rows.MovementReviewRow>[]
  changes?: readonly Of<rows.ChangeRow>[]
  programme?: readonly Of<rows.ProgrammeRow>[]
  invitees?: readonly Of<rows.InviteeRow>[]
  attendance?: readonly Of<rows.AttendanceRow>[]
  speakers?: readonly Of<rows.SpeakerRow>[]
  honours?: readonly Of<rows.HonourLineRow>[]
  costs?: readonly Of<rows.CostRow>[]
  preparations?: readonly Of<rows.PreparationRow>[]
  documents?: readonly Of<rows.EventDocumentRow>[]
}

export interface SampleEvents {
  /** A host stands before what takes place inside it. */
  events: readonly SampleEvent[]
  greatDays: readonly {
    list: Omit<Insertable<rows.GreatDayListRow>, 'locality_id'>
    days: readonly Omit<Insertable<rows.GreatDayRow>, 'locality_id' | 'list_id'>[]
  }[]
}

/** One kind of part of all the events, each with where it belongs. */
type PartsOf = <T>(
  wanted: (event: SampleEvent) => readonly T[] | undefined,
) => (T & { locality_id: string; event_id: string })[]

/** What the desk of an event keeps about it: money, what is to be done, papers. */
async function insertDesk(tx: Tx, of: PartsOf): Promise<void> {
  await insertParts(
    tx,
    'costs',
    of((event) => event.costs),
  )
  await insertParts(
    tx,
    'preparations',
    of((event) => event.preparations),
  )
  await insertParts(
    tx,
    'event_documents',
    of((event) => event.documents),
  )
}

export async function insertEvents(tx: Tx, localityId: string, sample: SampleEvents): Promise<void> {
  const here = { locality_id: localityId }
  await insertRows(
    tx,
    sample.events.map(({ row }) => ({ ...row, ...here })),
  )
  const of: PartsOf = (wanted) =>
    sample.events.flatMap((event) =>
      (wanted(event) ?? []).map((part) => ({ ...part, ...here, event_id: event.row.id })),
    )
  for (const { row, coOrganizerIds = [], movements = [] } of sample.events)
    if (coOrganizerIds.length + movements.length > 0)
      await saveBelonging(tx, { ...here, id: row.id }, { coOrganizerIds, movements })
  await insertChanges(
    tx,
    of((event) => event.changes),
  )
  await insertParts(
    tx,
    'programme',
    of((event) => event.programme),
  )
  await insertParts(
    tx,
    'invitees',
    of((event) => event.invitees),
  )
  await insertParts(
    tx,
    'attendance',
    of((event) => event.attendance),
  )
  await insertParts(
    tx,
    'speakers',
    of((event) => event.speakers),
  )
  await insertParts(
    tx,
    'honour_lines',
    of((event) => event.honours),
  )
  await insertDesk(tx, of)
  for (const { list, days } of sample.greatDays)
    await insertGreatDays(
      tx,
      { ...list, ...here },
      days.map((day) => ({ ...day, ...here, list_id: list.id })),
    )
}
