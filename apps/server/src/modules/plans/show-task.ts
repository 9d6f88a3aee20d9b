/** One task with its log, for whoever sees its plan. */
import type { showTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { fileNames } from '../files/index.ts'
import { endedUnitsOn, organizationNames } from '../organizations/index.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'
import { shownTask, surroundingsOf } from './shown-task.ts'
import { readEntries, readTask } from './task-queries.ts'
import type { Party } from './task-store.ts'

export async function showTask(tx: Tx, asking: Asking, id: string): Promise<Ok<typeof showTaskRoute>> {
  const { localityId, actor, today: on } = asking
  const task = await readTask(tx, localityId, id)
  if (task === undefined) throw new AppError('task-not-found', { id })
  const inHand = await findPlan(tx, asking, task.plan_id).catch((error: unknown) => {
    throw error instanceof AppError ? new AppError('task-not-found', { id }) : error
  })
  const around = await surroundingsOf(tx, localityId, [task], on)
  const entries = await readEntries(tx, localityId, id)
  const names = await fileNames(
    tx,
    localityId,
    entries.flatMap(({ fileIds }) => fileIds),
  )
  return {
    ...shownTask(task, around, inHand, { actor, on }),
    plan: { id: inHand.plan.id, title: inHand.plan.title },
    takenOver: await takenOver(tx, asking, around.partiesOf(id)),
    entries: entries.map(({ fileIds, recordedAt, ...entry }) => ({
      ...entry,
      files: fileIds.flatMap((file) => (names.has(file) ? [{ id: file, name: names.get(file)! }] : [])),
      recordedAt: recordedAt.toISOString(),
    })),
  }
}

/** Of the units that the task names, those that have ended, and who stands in their place. */
async function takenOver(
  tx: Tx,
  { localityId, today }: Asking,
  parties: readonly Party[],
): Promise<Ok<typeof showTaskRoute>['takenOver']> {
  const ended = await endedUnitsOn(tx, localityId, today)
  const gone = [...new Set(parties.flatMap(({ organization_id: id }) => id ?? []))].filter((id) =>
    ended.has(id),
  )
  const ids = gone.flatMap((id) => [id, ...ended.get(id)!])
  const names = await organizationNames(tx, localityId, ids, today)
  const nameOf = (id: string) => names.get(id) ?? ''
  return gone.map((id) => ({ ended: nameOf(id), by: ended.get(id)!.map(nameOf) }))
}
