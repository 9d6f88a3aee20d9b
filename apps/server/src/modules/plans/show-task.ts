/** One task with its log, for whoever sees its plan. */
import { sql } from 'kysely'
import type { showTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { fileNames } from '../files/index.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'
import { shownTask, surroundingsOf } from './task-queries.ts'
import type { Task } from './task-store.ts'

interface Entry {
  id: string
  happenedOn: string
  text: string
  percent: number | null
  fileIds: string[]
  recordedAt: Date
  recordedBy: string
}

export async function showTask(tx: Tx, asking: Asking, id: string): Promise<Ok<typeof showTaskRoute>> {
  const { localityId, actor, today: on } = asking
  const found = await sql<Task>`
    select * from plans.tasks where locality_id = ${localityId} and id = ${id}`.execute(tx)
  const task = found.rows[0]
  if (task === undefined) throw new AppError('task-not-found', { id })
  const inHand = await findPlan(tx, asking, task.plan_id).catch((error: unknown) => {
    throw error instanceof AppError ? new AppError('task-not-found', { id }) : error
  })
  const around = await surroundingsOf(tx, localityId, [task], on)
  const { rows } = await sql<Entry>`
    select id, happened_on as "happenedOn", text, percent, file_ids as "fileIds", recorded_at as "recordedAt",
      recorded_by as "recordedBy"
    from plans.task_logs where locality_id = ${localityId} and task_id = ${id}
    order by happened_on desc, id desc`.execute(tx)
  const names = await fileNames(
    tx,
    localityId,
    rows.flatMap(({ fileIds }) => fileIds),
  )
  return {
    ...shownTask(task, around, inHand, { actor, on }),
    plan: { id: inHand.plan.id, title: inHand.plan.title },
    entries: rows.map(({ fileIds, recordedAt, ...entry }) => ({
      ...entry,
      files: fileIds.flatMap((file) => (names.has(file) ? [{ id: file, name: names.get(file)! }] : [])),
      recordedAt: recordedAt.toISOString(),
    })),
  }
}
