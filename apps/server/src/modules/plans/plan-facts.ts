/** What is typed of a plan beside its text, checked against what there is. */
import type { PlanShown } from '@guongsang/contract/plans.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { isDraft } from '@guongsang/core/plans/plan-state.ts'
import { localityOf, type Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { canSeeDocument } from '../documents/index.ts'
import { mayWork, takePlan, takeTask } from './access.ts'
import { demandNamed } from './names.ts'
import { refuse } from './plan-content.ts'
import { findPlanOfDocument, lockPlan } from './plan-store.ts'
import { canEditPlans, canWorkOnTasks } from './policy.ts'
import type { Reach } from './reach.ts'

export interface PlanAsked {
  /** Of the plan itself; null while it is new. */
  id: string | null
  organizationId?: string
  kind: PlanShown['kind']
  title: string
  periodFrom: string
  periodTo: string
  motto: string | null
  scope: string | null
  defaultLeadId: string | null
  parentId: string | null
  continuesId: string | null
  fromTaskId: string | null
  documentId: string | null
}

export async function readPlan(ctx: Ctx, tx: Tx, asked: PlanAsked, reach: Reach) {
  const localityId = localityOf(ctx)
  if (asked.periodTo < asked.periodFrom)
    refuse([{ field: 'periodTo', message: 'Ngày kết thúc kỳ không trước ngày bắt đầu.' }])
  if (asked.id !== null && (asked.parentId === asked.id || asked.continuesId === asked.id))
    throw new AppError('plan-above-itself')
  if (asked.documentId !== null) await demandPaper(ctx, tx, asked.documentId, asked.id)
  await demandNamed(
    tx,
    localityId,
    [
      { field: 'organizationId', organization_id: asked.organizationId ?? null },
      { field: 'defaultLeadId', organization_id: asked.defaultLeadId },
    ],
    ctx.today,
  )
  if (asked.parentId !== null) await lockPlan(tx, localityId, reach, asked.parentId)
  // What is not finished there goes on here: only whoever writes both plans may tie them.
  if (asked.continuesId !== null) await takePlan(ctx, tx, asked.continuesId, canEditPlans)
  if (asked.fromTaskId !== null) await demandOrigin(ctx, tx, asked.fromTaskId)
  return {
    document_id: asked.documentId,
    parent_id: asked.parentId,
    continues_id: asked.continuesId,
    from_task_id: asked.fromTaskId,
    kind: asked.kind,
    title: cleanLine(asked.title),
    period_from: asked.periodFrom as Day,
    period_to: asked.periodTo as Day,
    motto: cleanLine(asked.motto ?? '') || null,
    scope: cleanText(asked.scope ?? '') || null,
    default_lead_id: asked.defaultLeadId,
  }
}

/** A paper the actor sees and that is no other plan's: its issue issues the plan. */
export async function demandPaper(ctx: Ctx, tx: Tx, documentId: string, ownId: string | null): Promise<void> {
  if (!(await canSeeDocument(ctx, tx, documentId)))
    refuse([{ field: 'documentId', message: 'Không tìm thấy văn bản này. Hãy chọn lại.' }])
  const known = await findPlanOfDocument(tx, localityOf(ctx), documentId)
  if (known !== undefined && known.id !== ownId)
    refuse([{ field: 'documentId', message: 'Văn bản này đã là văn bản của kế hoạch khác. Hãy chọn lại.' }])
}

/** The plan's issue finishes the task it came of: only whoever works on that task may say that it did. */
async function demandOrigin(ctx: Ctx, tx: Tx, taskId: string): Promise<void> {
  const inHand = await takeTask(ctx, tx, taskId)
  const policy = isDraft(inHand.plan.state) ? canEditPlans : canWorkOnTasks
  if (!mayWork(ctx.actor, policy, inHand))
    refuse([{ field: 'fromTaskId', message: 'Nhiệm vụ này không phải của đơn vị. Hãy chọn nhiệm vụ khác.' }])
}
