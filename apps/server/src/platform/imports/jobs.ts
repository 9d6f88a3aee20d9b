/** Long imports are written, and taken back, here: whoever asked goes on working, and the screen says how far it is. */
import { z } from 'zod'
import { createCtx, type Ctx, localityOf } from '../ctx.ts'
import { AppError } from '../errors.ts'
import { defineJob, type JobWork } from '../jobs/define.ts'
import { applyConfirmed } from './confirm-import.ts'
import { type Batch, findBatch, lockBatch, saveBatch } from './store.ts'
import { takeBackAsked } from './undo-import.ts'

const payload = z.object({ importId: z.uuid() })
type Work = JobWork<z.output<typeof payload>>
const tries = { limit: 3, backoff: { first: 10, factor: 6, most: 600 }, lease: 300 }

defineJob({
  name: 'apply-import',
  label: 'Ghi tệp nhập đã xác nhận',
  payload,
  ...tries,
  run: (work) => runFor(work, applyConfirmed, { applying: 'previewed' }),
})

defineJob({
  name: 'take-back-import',
  label: 'Gỡ lần nhập',
  payload,
  ...tries,
  run: (work) => runFor(work, takeBackAsked, { undoing: 'applied' }),
})

/** What is refused, or fails for good, puts the import back to where it can be looked at, with the reason. */
async function runFor(
  { ctx, payload: { importId }, platform, isLastAttempt }: Work,
  act: (ctx: Ctx, now: Date, id: string) => Promise<unknown>,
  back: Partial<Record<Batch['state'], Batch['state']>>,
): Promise<void> {
  const { asked_by: by } = await ctx.transaction((tx) => findBatch(tx, localityOf(ctx), importId))
  const own = createCtx(platform, { ...ctx.actor, name: `${ctx.actor.name}, theo yêu cầu của ${by ?? ''}` })
  try {
    await act(own, platform.clock.now(), importId)
  } catch (error) {
    const isRefusal = error instanceof AppError
    if (isRefusal || isLastAttempt)
      await ctx.transaction(async (tx) => {
        const batch = await lockBatch(tx, localityOf(ctx), importId)
        const state = back[batch.state]
        const trouble = isRefusal ? error.sentence : 'Hệ thống gặp lỗi, chưa ghi gì. Hãy làm lại.'
        if (state !== undefined) await saveBatch(tx, batch, { state, step: null, trouble })
      })
    if (!isRefusal) throw error
  }
}
