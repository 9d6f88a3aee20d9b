/** Việc đăng: open until it was put up, or dropped with a reason. */
import { sql, type Selectable } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { DocumentRecord, PublishingTaskTable } from './tables.ts'

export type PublishingTask = Selectable<PublishingTaskTable>

export async function openPublishingTasks(
  tx: Tx,
  document: Pick<DocumentRecord, 'locality_id' | 'id'>,
  channels: readonly string[],
  at: Date,
  /** An older register brings them as done. */
  done?: Pick<PublishingTask, 'state' | 'published_on' | 'closed_at' | 'closed_by'>,
): Promise<number> {
  if (channels.length === 0) return 0
  await tx
    .insertInto('documents.publishing_tasks')
    .values(
      channels.map((channel) => ({
        locality_id: document.locality_id,
        id: newId(),
        document_id: document.id,
        channel,
        state: 'open' as const,
        published_on: null,
        address: null,
        reason: null,
        created_at: at,
        closed_at: null,
        closed_by: null,
        ...done,
      })),
    )
    .execute()
  return channels.length
}

export async function lockOpenTask(tx: Tx, localityId: string, id: string): Promise<PublishingTask> {
  const { rows } = await sql<PublishingTask>`
    select * from documents.publishing_tasks
    where locality_id = ${localityId} and id = ${id} for update`.execute(tx)
  if (rows[0] === undefined) throw new AppError('publishing-task-not-found', { id })
  if (rows[0].state !== 'open') throw new AppError('publishing-task-closed')
  return rows[0]
}

export async function closeTask(
  tx: Tx,
  task: Pick<PublishingTask, 'locality_id' | 'id'>,
  outcome:
    | { state: 'done'; published_on: Day; address: string | null; closed_at: Date; closed_by: string }
    | { state: 'dropped'; reason: string; closed_at: Date; closed_by: string },
): Promise<void> {
  await tx
    .updateTable('documents.publishing_tasks')
    .set(outcome)
    .where('locality_id', '=', task.locality_id)
    .where('id', '=', task.id)
    .execute()
}
