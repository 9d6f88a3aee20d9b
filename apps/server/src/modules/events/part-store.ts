/** Loads and saves the parts of an event: programme, invitees, speakers, honours, costs, preparations, documents. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type {
  AttendanceRow,
  ChangeRow,
  CoOrganizerRow,
  CostRow,
  CountedExchangeRow,
  EventDocumentRow,
  HonourLineRow,
  InviteeRow,
  MovementReviewRow,
  PreparationRow,
  ProgrammeRow,
  SpeakerRow,
  TakenOverRow,
} from './tables.ts'

interface Rows {
  programme: ProgrammeRow
  attendance: AttendanceRow
  costs: CostRow
  invitees: InviteeRow
  speakers: SpeakerRow
  honour_lines: HonourLineRow
  preparations: PreparationRow
  event_documents: EventDocumentRow
  taken_over: TakenOverRow
  counted_exchanges: CountedExchangeRow
  co_organizers: CoOrganizerRow
  movement_reviews: MovementReviewRow
  changes: ChangeRow
}
type Table = keyof Rows
interface Key {
  locality_id: string
  event_id: string
}

/** One name for all of them, so that the statement is written once. */
const named = (table: Table) => `events.${table}` as 'events.invitees'

export async function insertParts<T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Rows[T]>[],
): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto(named(table))
      .values([...some] as Insertable<InviteeRow>[])
      .execute()
}

/** Lists that are written whole: what is not in them is gone. */
export async function replaceParts<T extends 'programme' | 'attendance' | 'costs'>(
  tx: Tx,
  table: T,
  { locality_id, event_id }: Key,
  rows: readonly Insertable<Rows[T]>[],
): Promise<void> {
  await tx
    .deleteFrom(named(table))
    .where('locality_id', '=', locality_id)
    .where('event_id', '=', event_id)
    .execute()
  await insertParts(tx, table, rows)
}

/** In their order. */
export async function loadParts<T extends Table>(tx: Tx, table: T, key: Key): Promise<Selectable<Rows[T]>[]> {
  const { rows } = await sql<Selectable<Rows[T]>>`
    select * from ${sql.table(`events.${table}`)}
    where locality_id = ${key.locality_id} and event_id = ${key.event_id}
    order by ${orderOf[table]}`.execute(tx)
  return rows
}

const orderOf: Record<Table, ReturnType<typeof sql>> = {
  programme: sql`position`,
  attendance: sql`audience`,
  costs: sql`position`,
  invitees: sql`position, id`,
  speakers: sql`position, id`,
  honour_lines: sql`position, id`,
  preparations: sql`due_on nulls last, position, id`,
  event_documents: sql`purpose, document_id`,
  taken_over: sql`replication_id`,
  counted_exchanges: sql`recorded_at, organization_id`,
  co_organizers: sql`organization_id`,
  movement_reviews: sql`movement_id`,
  changes: sql`recorded_at, id`,
}

type Single = 'invitees' | 'speakers' | 'honour_lines' | 'preparations'

export async function lockPart<T extends Single>(
  tx: Tx,
  table: T,
  { locality_id, event_id }: Key,
  id: string,
): Promise<Selectable<Rows[T]>> {
  const { rows } = await sql<Selectable<Rows[T]>>`
    select * from ${sql.table(`events.${table}`)}
    where locality_id = ${locality_id} and event_id = ${event_id} and id = ${id} for update`.execute(tx)
  if (rows[0] === undefined) throw new AppError('event-part-not-found', { id })
  return rows[0]
}

/** What several write at once is written over the version they saw. */
export const savePreparation = saveVersioned('events.preparations')
export const saveHonour = saveVersioned('events.honour_lines')
export const saveInvitee = saveVersioned('events.invitees')
export const saveSpeaker = saveVersioned('events.speakers')

export async function deletePart(
  tx: Tx,
  table: Single,
  { locality_id, id }: { locality_id: string; id: string },
): Promise<void> {
  await tx.deleteFrom(named(table)).where('locality_id', '=', locality_id).where('id', '=', id).execute()
}

/** Behind the last one. */
export async function nextPosition(tx: Tx, table: Single, key: Key): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(position), 0) + 1 as next from ${sql.table(`events.${table}`)}
    where locality_id = ${key.locality_id} and event_id = ${key.event_id}`.execute(tx)
  return rows[0]!.next
}

/** The same document may take another purpose. */
export async function saveEventDocument(tx: Tx, row: EventDocumentRow): Promise<void> {
  await tx
    .insertInto('events.event_documents')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['locality_id', 'event_id', 'document_id']).doUpdateSet({ purpose: row.purpose }),
    )
    .execute()
}

/** Those a letter of invitation was drafted for. */
export async function setInvited(
  tx: Tx,
  { locality_id, event_id }: Key,
  ids: readonly string[],
  documentId: string,
): Promise<void> {
  await tx
    .updateTable('events.invitees')
    .set({ document_id: documentId })
    .where('locality_id', '=', locality_id)
    .where('event_id', '=', event_id)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
}

/** Events whose invitation this document is. */
export async function eventsInvitedBy(tx: Tx, localityId: string, documentId: string): Promise<string[]> {
  const { rows } = await sql<{ event_id: string }>`
    select event_id from events.event_documents
    where locality_id = ${localityId} and document_id = ${documentId} and purpose = 'invitation'
    order by event_id`.execute(tx)
  return rows.map(({ event_id }) => event_id)
}
