import { INSTALLATION } from '../audit/record.ts'
import type { Clock } from '../clock.ts'
import type { Tx } from '../database/database.ts'
import { newId } from '../id.ts'
import { jobNamed } from './define.ts'
import './table.ts'

export interface EnqueueOptions {
  /** A job of this name with this key is enqueued once, however often it is asked for. */
  key?: string
  runAt?: Date
}

/** Hands work on inside the caller's transaction: if that fails, there is no job. */
export type Enqueue = (
  tx: Tx,
  localityId: string | null,
  name: string,
  payload: object,
  options?: EnqueueOptions,
) => Promise<void>

export function createEnqueue(clock: Clock): Enqueue {
  return async (tx, localityId, name, payload, options = {}) => {
    const job = jobNamed(name)
    if (!job) throw new Error(`Job "${name}" is not declared`)
    const now = clock.real()
    await tx
      .insertInto('platform.jobs')
      .values({
        locality_id: localityId ?? INSTALLATION,
        id: newId(now.getTime()),
        name,
        payload: JSON.stringify(job.payload.parse(payload)),
        key: options.key ?? null,
        state: 'waiting',
        attempts_max: job.limit,
        run_at: options.runAt ?? now,
        created_at: now,
      })
      .onConflict((conflict) =>
        conflict.columns(['locality_id', 'name', 'key']).where('key', 'is not', null).doNothing(),
      )
      .execute()
  }
}
