/**
 * The closed list of jobs. A module declares each job once, at load: its name, what it takes, how often it is tried.
 * A name that is not declared cannot be enqueued.
 */
import type { z } from 'zod'
import type { Ctx } from '../ctx.ts'
import type { Platform } from '../http/server.ts'

/** Seconds before the next attempt: `first`, then `factor` times more each time, at most `most`. */
export type Backoff = { first: number; factor: number; most: number }

export type JobWork<P> = {
  /** The program itself as actor, in the locality the job was enqueued for. */
  ctx: Ctx
  payload: P
  platform: Platform
  /** Aborted when the process is asked to stop, or when an administrator took the job away. */
  signal: AbortSignal
  /** If this attempt fails, the job is dead: the moment to tell whoever waits for it. */
  isLastAttempt: boolean
}

export interface JobDefinition<P = unknown> {
  /** Named after what happens: 'notify-appraiser'. */
  name: string
  /** What an administrator reads. */
  label: string
  /** Ids only; what they point to is read when the job runs. */
  payload: z.ZodType<P>
  /** How many attempts before it is dead. */
  limit: number
  backoff: Backoff
  /** Seconds a silent worker keeps the job; a living one renews it. */
  lease?: number
  /**
   * Every believed day at this time, for each locality or once for the installation; the payload is `{ day }`.
   * When the demo's day is moved, it fires at once for the new day.
   */
  daily?: { at: string; each: 'locality' | 'installation' }
  run(work: JobWork<P>): Promise<void>
}

const jobs = new Map<string, JobDefinition>()

export function defineJob<P>(definition: JobDefinition<P>): JobDefinition<P> {
  if (jobs.has(definition.name)) throw new Error(`Job "${definition.name}" is declared twice`)
  jobs.set(definition.name, definition as JobDefinition)
  return definition
}

export const jobNamed = (name: string): JobDefinition | undefined => jobs.get(name)

export const allJobs = (): JobDefinition[] => [...jobs.values()].sort((a, b) => (a.name < b.name ? -1 : 1))

export const backoffSeconds = ({ first, factor, most }: Backoff, attempts: number): number =>
  Math.min(most, first * factor ** Math.max(0, attempts - 1))
