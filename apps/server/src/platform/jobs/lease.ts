/** A job is held by lease: whoever claims it writes a lease id, and only that id can finish it. */
import type { Tx } from '../database/database.ts'
import { newId } from '../id.ts'
import type { JobRow } from './table.ts'

const SECOND = 1_000

/** Longest time between a claim and the first renewal. */
export const CLAIM_SECONDS = 30

/**
 * Takes the job that has waited longest, or one whose worker fell silent. Two runners never get the same row: the
 * second skips what the first has locked. A job whose worker died on its last attempt is declared dead, not run again.
 */
export async function claimJob(tx: Tx, now: Date): Promise<JobRow | undefined> {
  const claimed = await tx
    .with('due', (db) =>
      db
        .selectFrom('platform.jobs')
        .select(['locality_id', 'id'])
        .where((where) =>
          where.or([
            where.and([where('state', '=', 'waiting'), where('run_at', '<=', now)]),
            where.and([where('state', '=', 'running'), where('lease_until', '<', now)]),
          ]),
        )
        .orderBy('run_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('platform.jobs as job')
    .from('due')
    .whereRef('job.locality_id', '=', 'due.locality_id')
    .whereRef('job.id', '=', 'due.id')
    .set((set) => ({
      state: 'running',
      attempts: set('job.attempts', '+', 1),
      lease_id: newId(now.getTime()),
      lease_until: new Date(now.getTime() + CLAIM_SECONDS * SECOND),
      started_at: now,
    }))
    .returningAll('job')
    .executeTakeFirst()
  if (!claimed || claimed.attempts <= claimed.attempts_max) return claimed
  const error = claimed.error ?? 'Tiến trình dừng giữa chừng ở lần chạy cuối.'
  await endLease(tx, claimed, { state: 'dead', attempts: claimed.attempts_max, error, finished_at: now })
  return claimJob(tx, now)
}

/** Keeps the lease of a living worker; false when the job was taken away. */
export async function renewLease(tx: Tx, job: JobRow, now: Date, seconds: number): Promise<boolean> {
  const { numUpdatedRows } = await held(tx, job)
    .set({ lease_until: new Date(now.getTime() + seconds * SECOND) })
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

type Ending = Partial<Pick<JobRow, 'attempts' | 'run_at' | 'error' | 'finished_at'>> & Pick<JobRow, 'state'>

/** Lets go of the job with its outcome; false when the lease was lost, and then nothing is written. */
export async function endLease(tx: Tx, job: JobRow, ending: Ending): Promise<boolean> {
  const { numUpdatedRows } = await held(tx, job)
    .set({ ...ending, lease_id: null, lease_until: null })
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** On the embedded database this is the only process, so whatever is still held was held by one that is gone. */
export async function freeAll(tx: Tx): Promise<void> {
  await tx
    .updateTable('platform.jobs')
    .set({ lease_until: new Date(0) })
    .where('state', '=', 'running')
    .execute()
}

const held = (tx: Tx, job: JobRow) =>
  tx
    .updateTable('platform.jobs')
    .where('locality_id', '=', job.locality_id)
    .where('id', '=', job.id)
    .where('lease_id', '=', job.lease_id)
