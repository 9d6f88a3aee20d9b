/** Sổ văn bản đến: one book for each unit and year. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { IncomingEntryTable } from './tables.ts'

export type IncomingEntryRow = Selectable<IncomingEntryTable>

/** Two clerks at once wait for each other, so that no number is given twice. */
export async function lockBook(tx: Tx, localityId: string, organizationId: string): Promise<void> {
  const key = `incoming book ${localityId} ${organizationId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

export async function nextEntryNumber(
  tx: Tx,
  localityId: string,
  organizationId: string,
  year: number,
): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0)::int + 1 as next from documents.incoming_entries
    where locality_id = ${localityId} and organization_id = ${organizationId} and year = ${year}`.execute(tx)
  return rows[0]!.next
}

export const findEntryOf = (
  tx: Tx,
  localityId: string,
  organizationId: string,
  documentId: string,
): Promise<IncomingEntryRow | undefined> =>
  tx
    .selectFrom('documents.incoming_entries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', organizationId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()

export const insertEntry = (tx: Tx, row: Insertable<IncomingEntryTable>) =>
  tx.insertInto('documents.incoming_entries').values(row).execute()

export async function lockEntry(
  tx: Tx,
  localityId: string,
  id: string,
): Promise<IncomingEntryRow | undefined> {
  const { rows } = await sql<IncomingEntryRow>`
    select * from documents.incoming_entries
    where locality_id = ${localityId} and id = ${id} for update`.execute(tx)
  return rows[0]
}

export const saveEntry = (
  tx: Tx,
  entry: Pick<IncomingEntryRow, 'locality_id' | 'id'>,
  change: Updateable<IncomingEntryTable>,
) =>
  tx
    .updateTable('documents.incoming_entries')
    .set(change)
    .where('locality_id', '=', entry.locality_id)
    .where('id', '=', entry.id)
    .execute()
