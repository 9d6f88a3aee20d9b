/** A task is finished by what it brought forth: the issue of the product is the proof, nobody has to write it a second time. */
import { DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import { isTaskProduct } from '@guongsang/core/plans/task-product.ts'
import { nextTaskState } from '@guongsang/core/plans/task-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { type DocumentHead, registerDocumentListener } from '../documents/index.ts'
import { loadPlan } from './plan-store.ts'
import { organizationsOfLocality } from './reach.ts'
import { insertLogs, lockTasksOfOutput, saveTask, type Task } from './task-store.ts'

export interface Product {
  on: Day
  /** 'Đã ban hành Chỉ thị số 05/CT-UBND ngày 20/02/2024.' */
  text: string
  organizationId: string
  /** Issued by whoever owns the plan: nobody is left to confirm it. */
  isOwn: boolean
}

export async function finishByProduct(
  ctx: Ctx,
  tx: Tx,
  task: Task,
  { on, text, organizationId, isOwn }: Product,
): Promise<void> {
  const state = nextTaskState(task.state, isOwn ? 'confirm' : 'finish')
  if (state === undefined) return
  await insertLogs(tx, [
    {
      locality_id: task.locality_id,
      id: newId(),
      task_id: task.id,
      organization_id: organizationId,
      happened_on: on,
      text,
      percent: 100,
      file_ids: [],
      recorded_by: ctx.actor.name,
    },
  ])
  await saveTask(tx, task, task.version, { state, state_since: on, percent: 100 })
  await ctx.record(tx, 'task-finished', { kind: 'task', id: task.id }, { on: formatDay(on), text })
}

const standing: readonly DocumentHead['state'][] = ['issued', 'recorded', 'replaced', 'expired']

/** The task asked for a document of this kind, and it is out. */
export async function finishByDocument(ctx: Ctx, tx: Tx, task: Task, head: DocumentHead): Promise<void> {
  if (!standing.includes(head.state) || head.issuedOn === null) return
  if (!isTaskProduct(task.output_kind, DOCUMENT_KINDS[head.kind])) return
  const plan = await loadPlan(tx, task.locality_id, task.plan_id)
  if (!isInForce(plan.state)) return
  const ofLocality = await organizationsOfLocality(tx, task.locality_id, head.issuedOn)
  const both = [plan.organization_id, head.organizationId]
  await finishByProduct(ctx, tx, task, {
    on: head.issuedOn,
    text: `Đã ban hành ${head.called}.`,
    organizationId: head.organizationId,
    isOwn: both[0] === both[1] || both.every((id) => ofLocality.includes(id)),
  })
}

registerDocumentListener(async (ctx, tx, { head, what }) => {
  const { localityId } = ctx.actor
  if (what !== 'issued' || localityId === null) return
  const output = { object_kind: 'document', object_id: head.id }
  for (const task of await lockTasksOfOutput(tx, localityId, output))
    await finishByDocument(ctx, tx, task, head)
})
