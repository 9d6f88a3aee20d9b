/** Reads of what hangs on tasks. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { Task } from './task-store.ts'

export async function readOutputs(tx: Tx, localityId: string, taskIds: readonly string[]) {
  const { rows } = await sql<{
    taskId: string
    id: string
    objectKind: string
    objectId: string
    label: string
  }>`
    select task_id as "taskId", id, object_kind as "objectKind", object_id as "objectId", label
    from plans.task_outputs where locality_id = ${localityId} and task_id = any(${[...taskIds]}::uuid[])
    order by id`.execute(tx)
  return rows
}

export async function countLogs(tx: Tx, localityId: string, taskIds: readonly string[]) {
  const { rows } = await sql<{ id: string; count: number }>`
    select task_id as id, count(*) as count from plans.task_logs
    where locality_id = ${localityId} and task_id = any(${[...taskIds]}::uuid[]) group by task_id`.execute(tx)
  return rows
}

export async function readTask(tx: Tx, localityId: string, id: string): Promise<Task | undefined> {
  const { rows } = await sql<Task>`
    select * from plans.tasks where locality_id = ${localityId} and id = ${id}`.execute(tx)
  return rows[0]
}

export interface Entry {
  id: string
  happenedOn: string
  text: string
  percent: number | null
  fileIds: string[]
  recordedAt: Date
  recordedBy: string
}

/** The log of a task, the latest work first. */
export async function readEntries(tx: Tx, localityId: string, taskId: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select id, happened_on as "happenedOn", text, percent, file_ids as "fileIds", recorded_at as "recordedAt",
      recorded_by as "recordedBy"
    from plans.task_logs where locality_id = ${localityId} and task_id = ${taskId}
    order by happened_on desc, id desc`.execute(tx)
  return rows
}

export async function readBlocNames(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organizations.places
    where locality_id = ${localityId} and kind = 'bloc' and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
