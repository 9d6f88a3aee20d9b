/** What is typed of a plan beside its text, checked against what there is. */
import type { PlanShown } from '@guongsang/contract/plans.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { localityOf, type Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { canSeeDocument } from '../documents/index.ts'
import { demandNamed } from './names.ts'
import { refuse } from './plan-content.ts'
import { lockPlan } from './plan-store.ts'
import type { Reach } from './reach.ts'
import { lockTask } from './task-store.ts'

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
  if (asked.documentId !== null && !(await canSeeDocument(ctx, tx, asked.documentId)))
    refuse([{ field: 'documentId', message: 'Không tìm thấy văn bản này. Hãy chọn lại.' }])
  await demandNamed(
    tx,
    localityId,
    [
      { field: 'organizationId', organization_id: asked.organizationId ?? null },
      { field: 'defaultLeadId', organization_id: asked.defaultLeadId },
    ],
    ctx.today,
  )
  for (const id of [asked.parentId, asked.continuesId])
    if (id !== null) await lockPlan(tx, localityId, reach, id)
  if (asked.fromTaskId !== null) {
    const task = await lockTask(tx, localityId, asked.fromTaskId)
    await lockPlan(tx, localityId, reach, task.plan_id)
  }
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
