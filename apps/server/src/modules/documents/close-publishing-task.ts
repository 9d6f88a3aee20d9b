import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import './errors.ts'
import './events.ts'
import { closeTask, lockOpenTask } from './publishing-store.ts'
import { findDocuments } from './register-store.ts'
import { calledOf } from './words.ts'

/** Ghi đã đăng: on which day, and where it can be read. */
export const completePublishingTask = (
  ctx: Ctx,
  at: Date,
  id: string,
  asked: { publishedOn: string; address: string | null },
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const task = await lockOpenTask(tx, localityOf(ctx), id)
    const published_on = asked.publishedOn as Day
    const closed = { closed_at: at, closed_by: ctx.actor.name }
    await closeTask(tx, task, { state: 'done', published_on, address: asked.address, ...closed })
    await ctx.record(
      tx,
      'document-published',
      { kind: 'document', id: task.document_id },
      {
        reference: await called(tx, task),
        channel: task.channel,
        publishedOn: formatDay(published_on),
        address: asked.address ?? '',
      },
    )
  })

/** Không đăng, có lý do. */
export const dropPublishingTask = (ctx: Ctx, at: Date, id: string, reason: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    const task = await lockOpenTask(tx, localityOf(ctx), id)
    await closeTask(tx, task, { state: 'dropped', reason, closed_at: at, closed_by: ctx.actor.name })
    await ctx.record(
      tx,
      'document-publishing-dropped',
      { kind: 'document', id: task.document_id },
      {
        reference: await called(tx, task),
        channel: task.channel,
        reason,
      },
    )
  })

async function called(tx: Tx, task: { locality_id: string; document_id: string }): Promise<string> {
  const [document] = await findDocuments(tx, task.locality_id, [task.document_id])
  return document === undefined ? '' : calledOf(document)
}
