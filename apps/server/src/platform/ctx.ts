import type { Day } from '@guongsang/core/kernel/day.ts'
import type { EventName } from './audit/events.ts'
import { appendEvents, draftEvent, type Draft } from './audit/record.ts'
import type { Actor } from './auth/actor.ts'
import type { Clock } from './clock.ts'
import type { Database, Tx } from './database/database.ts'
import { AppError } from './errors.ts'

export interface EnqueueOptions {
  /** The same key twice is one job. */
  key?: string
  runAt?: Date
}
export type Enqueue = (
  tx: Tx,
  localityId: string | null,
  job: string,
  payload: object,
  options?: EnqueueOptions,
) => Promise<void>

/** What a use-case is given. Five members, and no sixth: whatever else it needs is an argument or a loaded value. */
export interface Ctx {
  readonly actor: Actor
  readonly today: Day
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Writes an audit event in the same transaction as the change. */
  record(
    tx: Tx,
    event: EventName,
    object: { kind: string; id: string },
    facts?: Record<string, unknown>,
  ): Promise<void>
  /** Hands work on to a job; it runs only if the transaction commits. */
  enqueue(tx: Tx, job: string, payload: object, options?: EnqueueOptions): Promise<void>
}

/** Where the actor works: an administrator of several localities has to choose one first. */
export function localityOf(ctx: Ctx): string {
  if (ctx.actor.localityId === null) throw new AppError('locality-not-chosen')
  return ctx.actor.localityId
}

export interface CtxParts {
  database: Database
  clock: Clock
  enqueue: Enqueue
}

export function createCtx(parts: CtxParts, actor: Actor, requestId: string | null = null): Ctx {
  const pending = new WeakMap<Tx, Draft[]>()
  return {
    actor,
    today: parts.clock.today(),
    transaction: (work) =>
      parts.database.transaction({ localityId: actor.localityId }, async (tx) => {
        const drafts: Draft[] = []
        pending.set(tx, drafts)
        const result = await work(tx)
        if (drafts.length > 0) await appendEvents(tx, drafts)
        return result
      }),
    record: async (tx, event, object, facts = {}) => {
      const drafts = pending.get(tx)
      if (!drafts) throw new Error('ctx.record outside of ctx.transaction')
      drafts.push(draftEvent(actor, event, object, facts, parts.clock.now(), requestId))
    },
    enqueue: (tx, job, payload, options) => parts.enqueue(tx, actor.localityId, job, payload, options),
  }
}
