/** Runs jobs: claims one, runs it, writes the outcome; several at a time, stopping gracefully. */
import { INSTALLATION } from '../audit/record.ts'
import { systemActor } from '../auth/actor.ts'
import { createCtx } from '../ctx.ts'
import type { Tx } from '../database/database.ts'
import type { Platform } from '../http/server.ts'
import { backoffSeconds, jobNamed, type JobDefinition } from './define.ts'
import { claimJob, endLease, freeAll, renewLease } from './lease.ts'
import { createScheduler } from './schedule.ts'
import type { JobRow } from './table.ts'

export interface RunnerLog {
  info(facts: object, message: string): void
  error(facts: object, message: string): void
}

export interface RunnerOptions {
  /** The localities that daily jobs run for. */
  localities(): Promise<string[]>
  log: RunnerLog
  /** Jobs at a time. */
  slots?: number
  /** Milliseconds between two looks when nothing is due. */
  pause?: number
  /** Milliseconds that running jobs are given to end when stopping. */
  grace?: number
}

export interface Runner {
  stop(): Promise<void>
}

const LEASE_SECONDS = 60

export function startRunner(platform: Platform, options: RunnerOptions): Runner {
  const { slots = 2, pause = 1_000, grace = 10_000 } = options
  const stopping = new AbortController()
  const schedule = createScheduler(platform, options.localities)
  const slot = async (number: number): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        if (number === 0) await schedule()
        if (!(await runNextJob(platform, options.log, stopping.signal))) await rest(pause, stopping.signal)
      } catch (error) {
        // The database is away for a moment: the work is safe in it, so wait and look again.
        options.log.error({ err: error }, 'job runner')
        await rest(pause * 5, stopping.signal)
      }
    }
  }
  const ready = platform.database.engine === 'embedded' ? inSystem(platform, freeAll) : Promise.resolve()
  const ended = ready.then(() => Promise.all(Array.from({ length: slots }, (_, number) => slot(number))))
  return {
    stop: async () => {
      stopping.abort()
      const patience = new AbortController()
      await Promise.race([ended.finally(() => patience.abort()), rest(grace, patience.signal)])
    },
  }
}

/** Claims and runs one job that is due; false when there was none. */
export async function runNextJob(platform: Platform, log: RunnerLog, signal: AbortSignal): Promise<boolean> {
  const job = await inSystem(platform, (tx) => claimJob(tx, platform.clock.real()))
  if (!job) return false
  const definition = jobNamed(job.name)
  const outcome = definition
    ? await attempt(platform, definition, job, signal)
    : 'Không còn loại công việc này.'
  const ending = endingOf(job, definition, outcome, platform.clock.real())
  const kept = await inSystem(platform, (tx) => endLease(tx, job, ending))
  const facts = {
    job: job.name,
    id: job.id,
    attempt: job.attempts,
    state: kept ? ending.state : 'taken-away',
  }
  if (outcome === null) log.info(facts, 'job')
  // Why is written with the job, where an administrator reads it: a log is no place for what an error may quote.
  else log.error(facts, 'job')
  return true
}

/** Null when it ran to its end, else why not. */
async function attempt(
  platform: Platform,
  definition: JobDefinition,
  job: JobRow,
  stopping: AbortSignal,
): Promise<string | null> {
  const payload = definition.payload.safeParse(job.payload)
  if (!payload.success) return POISON
  const localityId = job.locality_id === INSTALLATION ? null : job.locality_id
  const taken = new AbortController()
  const seconds = definition.lease ?? LEASE_SECONDS
  const renew = async () => {
    const kept = await inSystem(platform, (tx) => renewLease(tx, job, platform.clock.real(), seconds))
    if (!kept) taken.abort()
  }
  // A renewal that fails once is tried again before the lease ends; losing it only means another worker takes over.
  const heartbeat = setInterval(() => void renew().catch(() => {}), (seconds * 1_000) / 4)
  try {
    await renew()
    await definition.run({
      ctx: createCtx(platform, systemActor(localityId), job.id),
      payload: payload.data,
      platform,
      signal: AbortSignal.any([stopping, taken.signal]),
      isLastAttempt: job.attempts >= job.attempts_max,
    })
    return null
  } catch (error) {
    return ((error instanceof Error && error.message) || String(error)).slice(0, 500)
  } finally {
    clearInterval(heartbeat)
  }
}

/** A payload that cannot be read will not become readable: the job is dead at once. */
const POISON = 'Dữ liệu của công việc không đọc được.'

function endingOf(job: JobRow, definition: JobDefinition | undefined, outcome: string | null, now: Date) {
  if (outcome === null) return { state: 'done' as const, error: null, finished_at: now }
  if (!definition || outcome === POISON || job.attempts >= job.attempts_max)
    return { state: 'dead' as const, error: outcome, finished_at: now }
  const wait = backoffSeconds(definition.backoff, job.attempts) * 1_000
  return { state: 'waiting' as const, error: outcome, run_at: new Date(now.getTime() + wait) }
}

const inSystem = <T>(platform: Platform, work: (tx: Tx) => Promise<T>): Promise<T> =>
  platform.database.transaction({ localityId: null }, work)

const rest = (millis: number, signal?: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal?.aborted) return done()
    const timer = setTimeout(done, millis)
    signal?.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true })
  })
