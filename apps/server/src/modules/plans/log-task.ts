import type { logTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { findUsableFile } from '../files/index.ts'
import { mayWork, takeTask } from './access.ts'
import { demandNextTask } from './act-on-task.ts'
import { refuse } from './plan-content.ts'
import { canWorkOnTasks } from './policy.ts'
import { insertLogs, saveTask } from './task-store.ts'

/** Ghi nhật ký. Finished: it waits for whoever owns the plan; the day of the work decides whether it was in time. */
export async function logTask(
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof logTaskRoute>['body'],
): Promise<{ id: string }> {
  const on = asked.happenedOn as Day
  if (on > ctx.today) refuse([{ field: 'happenedOn', message: 'Ngày này chưa tới.' }])
  const logId = newId()
  return ctx.transaction(async (tx) => {
    const inHand = await takeTask(ctx, tx, id)
    const { task, plan } = inHand
    if (!mayWork(ctx.actor, canWorkOnTasks, inHand)) throw new AppError('forbidden')
    if (!isInForce(plan.state)) throw new AppError('task-not-in-force')
    const state = demandNextTask(task, asked.finished ? 'finish' : 'log')
    await demandFiles(ctx, tx, asked.fileIds)
    const text = cleanText(asked.text)
    await insertLogs(tx, [
      {
        locality_id: plan.locality_id,
        id: logId,
        task_id: id,
        organization_id: ctx.actor.kind === 'account' ? ctx.actor.organizationId : null,
        happened_on: on,
        text,
        percent: asked.percent,
        file_ids: asked.fileIds,
        recorded_by: ctx.actor.name,
      },
    ])
    await saveTask(tx, task, task.version, {
      state,
      state_since: state === task.state ? task.state_since : on,
      percent: asked.finished ? 100 : (asked.percent ?? task.percent),
    })
    await ctx.record(
      tx,
      asked.finished ? 'task-finished' : 'task-logged',
      { kind: 'task', id },
      {
        on: formatDay(on),
        text,
      },
    )
    return { id: logId }
  })
}

/** Files that are there and that the actor may see. */
export async function demandFiles(ctx: Ctx, tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    if ((await findUsableFile(ctx, tx, id)) === undefined)
      refuse([{ field: 'fileIds', message: 'Không tìm thấy tệp đã chọn. Hãy đính kèm lại.' }])
}
