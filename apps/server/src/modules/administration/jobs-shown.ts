import type { JobRow as ShownJob } from '@guongsang/contract/administration-system.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { pageOf, readCursor } from '../../platform/database/paging.ts'
import { allJobs, jobNamed } from '../../platform/jobs/define.ts'
import { actsOn } from '../../platform/jobs/steer.ts'
import type { JobRow, JobState } from '../../platform/jobs/table.ts'
import { localityOf } from './scope.ts'

export interface JobsQuery {
  cursor?: string | undefined
  limit: number
  state?: JobState | undefined
  name?: string | undefined
}

const own = (tx: Tx, actor: Actor) =>
  tx.selectFrom('platform.jobs').where('locality_id', '=', localityOf(actor))

export async function countJobs(tx: Tx, actor: Actor): Promise<Record<JobState, number>> {
  const rows = await own(tx, actor)
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const none = { waiting: 0, running: 0, done: 0, dead: 0, cancelled: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

/** Newest first. */
export async function listJobs(tx: Tx, actor: Actor, query: JobsQuery) {
  let select = own(tx, actor).selectAll()
  if (query.state) select = select.where('state', '=', query.state)
  if (query.name) select = select.where('name', '=', query.name)
  const after = readCursor(query.cursor, ['id'])
  if (after) select = select.where('id', '<', after[0])
  const rows = await select
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return {
    ...pageOf(rows, query, ({ id }) => [id], shownJob),
    counts: await countJobs(tx, actor),
    names: allJobs().map(({ name, label }) => ({ name, label })),
  }
}

export const jobLabel = (name: string): string => jobNamed(name)?.label ?? 'Loại việc đã bỏ'

const shownJob = (row: JobRow): ShownJob => ({
  id: row.id,
  name: row.name,
  label: jobLabel(row.name),
  state: row.state,
  attempts: row.attempts,
  attemptsMax: row.attempts_max,
  runAt: row.run_at.toISOString(),
  createdAt: row.created_at.toISOString(),
  startedAt: row.started_at?.toISOString() ?? null,
  finishedAt: row.finished_at?.toISOString() ?? null,
  leaseUntil: row.lease_until?.toISOString() ?? null,
  error: row.error,
  cancelledReason: row.cancelled_reason,
  can: [...actsOn(row.state)],
})
