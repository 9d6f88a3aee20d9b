import type { linkTaskOutputRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDraft } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument, type DocumentHead, readDocumentHeads } from '../documents/index.ts'
import { mayWork, takeTask, type TaskInHand } from './access.ts'
import { finishByDocument } from './finish-by-product.ts'
import { refuse } from './plan-content.ts'
import { lockPlan } from './plan-store.ts'
import { canEditPlans, canWorkOnTasks } from './policy.ts'
import { findOutput, insertOutputs, removeOutput } from './task-store.ts'

type Asked = Parsed<typeof linkTaskOutputRoute>['body']

/**
 * Gắn sản phẩm: what the task brought forth. From the product one finds the task, from the task the product. A document that is
 * out, of the kind that the task asked for, finishes it.
 */
export async function linkTaskOutput(ctx: Ctx, id: string, asked: Asked): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const inHand = await takeForOutputs(ctx, tx, id)
    const { task, plan } = inHand
    const { label, head } = await productOf(ctx, tx, inHand, asked)
    const output = { task_id: id, object_kind: asked.objectKind, object_id: asked.objectId }
    if ((await findOutput(tx, plan.locality_id, output)) !== undefined)
      throw new AppError('task-output-linked', { label })
    const outputId = newId()
    await insertOutputs(tx, [
      { locality_id: plan.locality_id, id: outputId, ...output, label, linked_by: ctx.actor.name },
    ])
    await ctx.record(tx, 'task-output-linked', { kind: 'task', id }, { label, title: task.title })
    if (head !== undefined) await finishByDocument(ctx, tx, task, head)
    return { id: outputId }
  })
}

/** What it is called, if the actor sees it; of a document, its head. */
async function productOf(
  ctx: Ctx,
  tx: Tx,
  { plan, reach }: TaskInHand,
  { objectKind, objectId }: Asked,
): Promise<{ label: string; head?: DocumentHead }> {
  if (objectKind === 'plan') return { label: (await lockPlan(tx, plan.locality_id, reach, objectId)).title }
  const seen = await canSeeDocument(ctx, tx, objectId)
  const head = seen ? (await readDocumentHeads(tx, plan.locality_id, [objectId])).get(objectId) : undefined
  if (head === undefined)
    refuse([{ field: 'objectId', message: 'Không tìm thấy văn bản này. Hãy chọn lại.' }])
  return { label: `${head.called}: ${head.title}`, head }
}

/** Bỏ gắn: the product itself stays. */
export async function unlinkTaskOutput(ctx: Ctx, outputId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { localityId } = ctx.actor
    const output = localityId === null ? undefined : await findOutput(tx, localityId, { id: outputId })
    if (output === undefined) throw new AppError('task-output-not-found')
    const { task } = await takeForOutputs(ctx, tx, output.task_id)
    await removeOutput(tx, output.locality_id, outputId)
    await ctx.record(
      tx,
      'task-output-unlinked',
      { kind: 'task', id: task.id },
      {
        label: output.label,
        title: task.title,
      },
    )
  })
}

async function takeForOutputs(ctx: Ctx, tx: Tx, taskId: string): Promise<TaskInHand> {
  const inHand = await takeTask(ctx, tx, taskId)
  const policy = isDraft(inHand.plan.state) ? canEditPlans : canWorkOnTasks
  if (!mayWork(ctx.actor, policy, inHand)) throw new AppError('forbidden')
  return inHand
}
