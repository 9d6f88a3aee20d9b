/** What was sent to remind, each rung once for an item or a task. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { ReminderRow } from './tables.ts'

export type Reminder = Selectable<ReminderRow>

/** In the order in which they were sent. */
export const readReminders = (
  tx: Tx,
  localityId: string,
  kind: Reminder['object_kind'],
  ids: readonly string[],
): Promise<Reminder[]> =>
  tx
    .selectFrom('plans.reminders')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('object_kind', '=', kind)
    .where(sql<boolean>`object_id = any(${[...ids]}::uuid[])`)
    .orderBy('sent_on')
    .orderBy('id')
    .execute()

/** A rung that was sent before stays as it was. */
export async function insertReminders(tx: Tx, rows: readonly Insertable<ReminderRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.reminders')
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(['locality_id', 'object_kind', 'object_id', 'rung']).doNothing(),
      )
      .execute()
}
