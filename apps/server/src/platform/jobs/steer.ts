/** What an administrator can do to a job. */
import type { Tx } from '../database/database.ts'
import { AppError } from '../errors.ts'
import './errors.ts'
import type { JobRow, JobState } from './table.ts'

export type JobAct = 'retry' | 'rescue' | 'cancel'

const acts: Record<JobState, readonly JobAct[]> = {
  waiting: ['cancel'],
  running: ['rescue', 'cancel'],
  done: [],
  dead: ['retry', 'cancel'],
  cancelled: ['retry'],
}

export const actsOn = (state: JobState): readonly JobAct[] => acts[state]

/** Runs a dead or cancelled job again, with all its attempts. */
export const retryJob = (tx: Tx, localityId: string, id: string, now: Date): Promise<JobRow> =>
  steer(tx, localityId, id, 'retry', { state: 'waiting', attempts: 0, run_at: now, finished_at: null })

/** Takes a job from a worker that is stuck: it runs again at once, and the old worker's outcome is ignored. */
export const rescueJob = (tx: Tx, localityId: string, id: string, now: Date): Promise<JobRow> =>
  steer(tx, localityId, id, 'rescue', { state: 'waiting', run_at: now })

export const cancelJob = (
  tx: Tx,
  localityId: string,
  id: string,
  now: Date,
  reason: string,
): Promise<JobRow> =>
  steer(tx, localityId, id, 'cancel', { state: 'cancelled', finished_at: now, cancelled_reason: reason })

async function steer(
  tx: Tx,
  localityId: string,
  id: string,
  act: JobAct,
  change: Partial<Omit<JobRow, 'payload'>>,
): Promise<JobRow> {
  const job = await tx
    .selectFrom('platform.jobs')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!job) throw new AppError('job-not-found')
  if (!actsOn(job.state).includes(act)) throw new AppError('job-not-steerable', { state: job.state })
  await tx
    .updateTable('platform.jobs')
    .set({ cancelled_reason: null, ...change, lease_id: null, lease_until: null })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .execute()
  return job
}
