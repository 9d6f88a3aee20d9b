/** Loads and saves the rows of outreach. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type {
  ActivityRow,
  HandOverRecipientRow,
  NoteAcknowledgementRow,
  OutreachTables,
} from './outreach-tables.ts'

type Table = keyof OutreachTables

export const insertOutreach = <T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<OutreachTables[T]>[],
): Promise<void> =>
  insertsInto(`publicity.${table}` as 'publicity.activities')(
    tx,
    rows as unknown as Insertable<ActivityRow>[],
  )

/** Those that may still change, with the code of the refusal when one is not there. */
const missing = {
  activities: 'activity-not-found',
  hand_overs: 'hand-over-not-found',
  visits: 'visit-not-found',
  notes: 'note-not-found',
  cooperations: 'cooperation-not-found',
  audience_texts: 'audience-text-not-found',
} as const satisfies Partial<Record<Table, string>>
type Changing = keyof typeof missing

/** Locked: whoever comes second waits and then reads what the first wrote. */
export async function lockOutreach<T extends Changing>(
  tx: Tx,
  table: T,
  localityId: string,
  id: string,
): Promise<Selectable<OutreachTables[T]>> {
  const row = await tx
    .selectFrom(`publicity.${table}` as 'publicity.activities')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError(missing[table], { id })
  return row as Selectable<OutreachTables[T]>
}

export const saveActivity = saveVersioned('publicity.activities')
export const saveHandOver = saveVersioned('publicity.hand_overs')
export const saveVisit = saveVersioned('publicity.visits')
export const saveNote = saveVersioned('publicity.notes')
export const saveCooperation = saveVersioned('publicity.cooperations')
export const saveAudienceText = saveVersioned('publicity.audience_texts')

export async function lockRecipient(
  tx: Tx,
  localityId: string,
  handOverId: string,
  organizationId: string,
): Promise<Selectable<HandOverRecipientRow>> {
  const row = await tx
    .selectFrom('publicity.hand_over_recipients')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('hand_over_id', '=', handOverId)
    .where('organization_id', '=', organizationId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('hand-over-not-found', { id: handOverId })
  return row
}

export async function saveRecipient(
  tx: Tx,
  row: Selectable<HandOverRecipientRow>,
  version: number,
  change: Updateable<HandOverRecipientRow>,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('publicity.hand_over_recipients')
    .set({ ...change, version: version + 1 })
    .where('locality_id', '=', row.locality_id)
    .where('hand_over_id', '=', row.hand_over_id)
    .where('organization_id', '=', row.organization_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('changed-meanwhile')
}

/** Taking note twice is taking note once. Says whether it was the first time. */
export async function insertAcknowledgement(
  tx: Tx,
  row: Insertable<NoteAcknowledgementRow>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('publicity.note_acknowledgements')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** How often something was made of it, by each who received it. */
export async function countUses(
  tx: Tx,
  localityId: string,
  handOverId: string,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ organization_id: string; uses: number }>`
    select organization_id, count(*) as uses from publicity.hand_over_uses
    where locality_id = ${localityId} and hand_over_id = ${handOverId} group by organization_id`.execute(tx)
  return new Map(rows.map((row) => [row.organization_id, row.uses]))
}
