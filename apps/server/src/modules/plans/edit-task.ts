import type { editTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDraft, isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { takeTask } from './access.ts'
import { demandParties, partyRows, readTask, refuse } from './plan-content.ts'
import { canEditPlans, mayActOn } from './policy.ts'
import { insertParties, removeParties, saveTask } from './task-store.ts'
import { because, stateWord } from './words.ts'

/** Sửa nhiệm vụ. Once the plan binds, whoever changes a task says why; who had accepted it stays accepted. */
export async function editTask(
  ctx: Ctx,
  id: string,
  { reason, version, ...asked }: Parsed<typeof editTaskRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { task, plan, owner, parties: before } = await takeTask(ctx, tx, id)
    if (!mayActOn(ctx.actor, canEditPlans, owner)) throw new AppError('forbidden')
    if (!isDraft(plan.state) && !isInForce(plan.state))
      throw new AppError('plan-over', { state: stateWord(plan.state) })
    if (isInForce(plan.state) && reason === null)
      refuse([{ field: 'reason', message: 'Kế hoạch đã ban hành: ghi lý do sửa.' }])
    const parties = asked.parties.map((party, nth) => ({ field: `parties.${nth}`, party }))
    await demandParties(tx, plan.locality_id, parties, ctx.today)
    const facts = readTask(plan, asked)
    // A draft made from last year's plan marks what needs a decision; whoever edits it has decided.
    await saveTask(tx, task, version, { ...facts, ...(isDraft(plan.state) && { state_reason: null }) })
    await removeParties(tx, plan.locality_id, [id])
    await insertParties(
      tx,
      partyRows(plan.locality_id, id, asked.parties).map((party) => {
        const known = before.find(
          (one) =>
            one.organization_id !== null &&
            one.organization_id === party.organization_id &&
            one.part === party.part,
        )
        return known === undefined
          ? party
          : { ...party, accepted_at: known.accepted_at, accepted_by: known.accepted_by }
      }),
    )
    await ctx.record(
      tx,
      'task-edited',
      { kind: 'task', id },
      {
        title: facts.title,
        reason: because(reason),
      },
    )
  })
}
