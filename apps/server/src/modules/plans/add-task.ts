import type { addTaskRoute } from '@guongsang/contract/plans-tasks.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isDraft, isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { takePlan } from './access.ts'
import { demandParties, partyRows, readTask, refuse } from './plan-content.ts'
import { loadSections } from './plan-store.ts'
import { canEditPlans } from './policy.ts'
import { insertParties, insertTasks, loadTasks } from './task-store.ts'
import { stateWord } from './words.ts'

/** Thêm nhiệm vụ: to a draft, or to a running plan when something new is decided. */
export async function addTask(
  ctx: Ctx,
  planId: string,
  { sectionId, parentId, ...asked }: Parsed<typeof addTaskRoute>['body'],
): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    const { plan } = await takePlan(ctx, tx, planId, canEditPlans)
    if (!isDraft(plan.state) && !isInForce(plan.state))
      throw new AppError('plan-over', { state: stateWord(plan.state) })
    const localityId = plan.locality_id
    const tasks = await loadTasks(tx, localityId, planId)
    if (parentId !== null && !tasks.some((task) => task.id === parentId))
      refuse([{ field: 'parentId', message: 'Chọn nhiệm vụ của chính kế hoạch này.' }])
    const sections = sectionId === null ? [] : await loadSections(tx, localityId, planId)
    if (sectionId !== null && !sections.some((section) => section.id === sectionId))
      refuse([{ field: 'sectionId', message: 'Chọn mục của chính kế hoạch này.' }])
    const parties = asked.parties.map((party, nth) => ({ field: `parties.${nth}`, party }))
    await demandParties(tx, localityId, parties, ctx.today)
    const facts = readTask(plan, asked)
    await insertTasks(tx, [
      {
        locality_id: localityId,
        id,
        plan_id: planId,
        section_id: sectionId,
        parent_id: parentId,
        carried_from_id: null,
        position: 1 + Math.max(-1, ...tasks.map((task) => task.position)),
        ...facts,
        state: 'open',
        state_since: ctx.today,
        state_reason: null,
      },
    ])
    await insertParties(tx, partyRows(localityId, id, asked.parties))
    await ctx.record(tx, 'task-added', { kind: 'plan', id: planId }, { title: facts.title })
    return { id }
  })
}
