import { isDraft } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { takeTask } from './access.ts'
import { canEditPlans, mayActOn } from './policy.ts'
import { removeTasks, saveTask } from './task-store.ts'

/** Bỏ nhiệm vụ: only from a draft. A task that binds is cancelled instead, with its reason. */
export async function removeTask(ctx: Ctx, id: string, { version }: { version: number }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { task, plan, owner } = await takeTask(ctx, tx, id)
    if (!mayActOn(ctx.actor, canEditPlans, owner)) throw new AppError('forbidden')
    if (!isDraft(plan.state)) throw new AppError('plan-text-closed')
    await saveTask(tx, task, version, {})
    await removeTasks(tx, plan.locality_id, [id])
    await ctx.record(tx, 'task-removed', { kind: 'plan', id: plan.id }, { title: task.title })
  })
}
