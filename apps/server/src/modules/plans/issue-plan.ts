import type { issuePlanRoute } from '@guongsang/contract/plans-flow.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { standingAgencyOn } from '../organizations/index.ts'
import { takePlan } from './access.ts'
import { bringDutiesIntoForce } from './bring-duties-into-force.ts'
import { finishByProduct } from './finish-by-product.ts'
import { demandNext } from './move-plan.ts'
import { refuse } from './plan-content.ts'
import { demandPaper } from './plan-facts.ts'
import { countDuties, isRunning, type Plan, savePlan } from './plan-store.ts'
import { canIssuePlans } from './policy.ts'
import { findOutput, insertOutputs, loadTasks, lockTask } from './task-store.ts'

type Asked = Parsed<typeof issuePlanRoute>['body']

/** Ban hành: directly, when the paper was issued elsewhere; else the issue of its document comes here by itself. */
export async function issuePlan(ctx: Ctx, id: string, asked: Asked): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { plan, owner } = await takePlan(ctx, tx, id, canIssuePlans)
    const on = asked.issuedOn as Day
    if (on > ctx.today) refuse([{ field: 'issuedOn', message: 'Ngày ban hành chưa tới.' }])
    await demandPaperIssued(tx, plan)
    if (asked.documentId !== null) await demandPaper(ctx, tx, asked.documentId, id)
    const force = { on, documentId: asked.documentId, version: asked.version }
    await putIntoForce(ctx, tx, { plan, ofLocality: owner.ofLocality }, force)
  })
}

/** A paper that waits in the register is signed and numbered there; nobody goes around that. */
async function demandPaperIssued(tx: Tx, plan: Plan): Promise<void> {
  if (plan.document_id === null) return
  const head = (await readDocumentHeads(tx, plan.locality_id, [plan.document_id])).get(plan.document_id)
  if (head !== undefined && waiting.includes(head.state)) throw new AppError('plan-waits-for-paper')
}
const waiting: readonly string[] = ['draft', 'submitted', 'signed', 'numbered']

/** From the day of issue the duties bind; a task without lead is the default lead's. */
export async function putIntoForce(
  ctx: Ctx,
  tx: Tx,
  { plan, ofLocality }: { plan: Plan; ofLocality: boolean },
  { on, documentId, version }: { on: Day; documentId: string | null; version: number },
): Promise<void> {
  const state = demandNext(plan, 'issue')
  const tasks = await loadTasks(tx, plan.locality_id, plan.id)
  const duties = await countDuties(tx, plan.locality_id, plan.id)
  if (tasks.length + duties === 0) throw new AppError('plan-empty')
  const agency = ofLocality ? await standingAgencyOn(tx, plan.locality_id, on) : null
  await savePlan(tx, plan, version, {
    state,
    issued_on: on,
    document_id: documentId ?? plan.document_id,
    default_lead_id: plan.default_lead_id ?? agency?.id ?? plan.organization_id,
  })
  await bringDutiesIntoForce(tx, { ...plan, issued_on: on }, ctx.today)
  if (plan.from_task_id !== null) await finishOrigin(ctx, tx, plan, plan.from_task_id, on)
  await ctx.record(
    tx,
    'plan-issued',
    { kind: 'plan', id: plan.id },
    {
      on: formatDay(on),
      tasks: tasks.length,
    },
  )
}

/** The task that asked for this plan has its product, and waits for its owner; a plan may list its own issue as a task. */
async function finishOrigin(ctx: Ctx, tx: Tx, plan: Plan, taskId: string, on: Day): Promise<void> {
  const task = await lockTask(tx, plan.locality_id, taskId)
  const output = { task_id: taskId, object_kind: 'plan', object_id: plan.id }
  if ((await findOutput(tx, plan.locality_id, output)) === undefined)
    await insertOutputs(tx, [
      { locality_id: plan.locality_id, id: newId(), ...output, label: plan.title, linked_by: ctx.actor.name },
    ])
  const isOwn = task.plan_id === plan.id
  if (!isOwn && !(await isRunning(tx, plan.locality_id, task.plan_id))) return
  await finishByProduct(ctx, tx, task, {
    on,
    text: `Đã ban hành kế hoạch “${plan.title}” ngày ${formatDay(on)}.`,
    organizationId: plan.organization_id,
    isOwn,
  })
}
