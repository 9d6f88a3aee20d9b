import type { Ctx } from '../../platform/ctx.ts'
import * as jobs from '../../platform/jobs/steer.ts'
import './events.ts'
import { jobLabel } from './jobs-shown.ts'
import { localityOf } from './scope.ts'

/** `now` is the real time: retries do not follow the demo's day. */
export const retryJob = (ctx: Ctx, now: Date, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const job = await jobs.retryJob(tx, localityOf(ctx.actor), id, now)
    await ctx.record(tx, 'job-retried', { kind: 'job', id }, { label: jobLabel(job.name) })
  })

export const rescueJob = (ctx: Ctx, now: Date, id: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const job = await jobs.rescueJob(tx, localityOf(ctx.actor), id, now)
    await ctx.record(tx, 'job-rescued', { kind: 'job', id }, { label: jobLabel(job.name) })
  })

export const cancelJob = (ctx: Ctx, now: Date, id: string, reason: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const job = await jobs.cancelJob(tx, localityOf(ctx.actor), id, now, reason)
    await ctx.record(tx, 'job-cancelled', { kind: 'job', id }, { label: jobLabel(job.name), reason })
  })
