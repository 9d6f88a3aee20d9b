import { DraftTyped } from '@guongsang/contract/documents-drafts.ts'
import type { draftPlanPaperRoute } from '@guongsang/contract/plans-flow.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDraft } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { draftDocument } from '../documents/index.ts'
import { takePlan } from './access.ts'
import { savePlan } from './plan-store.ts'
import { canEditPlans } from './policy.ts'
import { stateWord } from './words.ts'

/**
 * Lập văn bản của kế hoạch: a draft in the register that bears its number and is signed; issued there, the plan is issued.
 * Its text is the plan's own, and is printed from it.
 */
export async function draftPlanPaper(
  ctx: Ctx,
  id: string,
  { version }: Parsed<typeof draftPlanPaperRoute>['body'],
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, id, canEditPlans)
    if (!isDraft(plan.state)) throw new AppError('plan-state-refuses', { state: stateWord(plan.state) })
    if (plan.document_id !== null) throw new AppError('plan-has-paper')
    const drafter = ctx.actor.kind === 'account' ? ctx.actor.organizationId : null
    const document = await draftDocument(
      ctx,
      tx,
      DraftTyped.parse({
        kind: 'plan',
        organizationId: drafter ?? plan.organization_id,
        issuerId: plan.organization_id,
        title: plan.title,
      }),
    )
    await savePlan(tx, plan, version, { document_id: document.id })
    await ctx.record(tx, 'plan-paper-drafted', { kind: 'plan', id })
    return document
  })
}
