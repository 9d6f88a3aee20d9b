import type { writePlanRoute } from '@guongsang/contract/plans.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDraft } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { takePlan } from './access.ts'
import { demandParties, type Frame, partyRows, readSections, readTask } from './plan-content.ts'
import { insertSections, removeSectionsBut, savePlan } from './plan-store.ts'
import { canEditPlans } from './policy.ts'
import { insertParties, loadTasks, removeParties, removeTasks, writeTasks } from './task-store.ts'

type Content = Omit<Parsed<typeof writePlanRoute>['body'], 'version' | 'tasks'> & {
  tasks: (Omit<Parsed<typeof writePlanRoute>['body']['tasks'][number], 'id'> & { id?: string | null })[]
}

/** Ghi lại nội dung: the whole text of a draft at once. A task that keeps its id keeps what hangs on it. */
export async function writePlan(
  ctx: Ctx,
  id: string,
  { version, ...content }: Parsed<typeof writePlanRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, id, canEditPlans)
    if (!isDraft(plan.state)) throw new AppError('plan-text-closed')
    await savePlan(tx, plan, version, {})
    await writeContent(ctx, tx, plan, content)
    await ctx.record(
      tx,
      'plan-written',
      { kind: 'plan', id },
      {
        sections: content.sections.length,
        tasks: content.tasks.length,
      },
    )
  })
}

export async function writeContent(ctx: Ctx, tx: Tx, plan: Frame, content: Content): Promise<void> {
  const localityId = plan.locality_id
  const { rows: sections, idOf } = readSections(plan, content.sections)
  const parties = content.tasks.flatMap((task, at) =>
    task.parties.map((party, nth) => ({ field: `tasks.${at}.parties.${nth}`, party })),
  )
  await demandParties(tx, localityId, parties, ctx.today)
  const before = await loadTasks(tx, localityId, plan.id)
  const known = new Set(before.map((task) => task.id))
  const tasks = content.tasks.map((typed, position) => ({
    locality_id: localityId,
    id: typed.id != null && known.has(typed.id) ? typed.id : newId(),
    plan_id: plan.id,
    section_id: idOf(typed.sectionKey, `tasks.${position}.sectionKey`),
    parent_id: null,
    carried_from_id: before.find((task) => task.id === typed.id)?.carried_from_id ?? null,
    position,
    ...readTask(plan, typed, `tasks.${position}.`),
    state: 'open' as const,
    state_since: ctx.today,
    state_reason: null,
  }))
  const kept = new Set(tasks.map((task) => task.id))
  await removeParties(tx, localityId, [...known])
  await removeTasks(
    tx,
    localityId,
    [...known].filter((id) => !kept.has(id)),
  )
  await insertSections(tx, sections)
  await writeTasks(tx, tasks)
  await removeSectionsBut(
    tx,
    localityId,
    plan.id,
    sections.map(({ id }) => id),
  )
  await insertParties(
    tx,
    content.tasks.flatMap((typed, at) => partyRows(localityId, tasks[at]!.id, typed.parties)),
  )
}
