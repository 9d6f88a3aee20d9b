import type { derivePlanRoute } from '@guongsang/contract/plans-flow.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { membershipsOf, organizationNames } from '../organizations/index.ts'
import { askingOf, isOurs } from './access.ts'
import { draftPlan } from './create-plan.ts'
import { refuse } from './plan-content.ts'
import { findPlan } from './show-plan.ts'
import { loadParties, loadTasks, type Task } from './task-store.ts'
import { stateWord } from './words.ts'

/** Lập kế hoạch của đơn vị: what the plan above asks of it, with the unit itself in the lead, to be adapted. */
export async function derivePlan(
  ctx: Ctx,
  parentId: string,
  { organizationId }: Parsed<typeof derivePlanRoute>['body'],
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { plan } = await findPlan(tx, asking, parentId)
    if (!isInForce(plan.state)) throw new AppError('plan-state-refuses', { state: stateWord(plan.state) })
    const unit = await membershipsOf(tx, asking.localityId, [organizationId], ctx.today)
    const all = await loadTasks(tx, asking.localityId, parentId)
    const allIds = all.map((task) => task.id)
    const parties = Map.groupBy(await loadParties(tx, asking.localityId, allIds), ({ task_id }) => task_id)
    const asked = all.filter((task) => isOurs(plan, parties.get(task.id) ?? [], unit))
    if (asked.length === 0)
      refuse([{ field: 'organizationId', message: 'Kế hoạch này không giao nhiệm vụ cho đơn vị.' }])
    const name = (await organizationNames(tx, asking.localityId, [organizationId], ctx.today)).get(
      organizationId,
    )
    return draftPlan(ctx, tx, {
      organizationId,
      kind: plan.kind,
      title: plan.title,
      periodFrom: plan.period_from,
      periodTo: plan.period_to,
      motto: plan.motto,
      scope: null,
      defaultLeadId: organizationId,
      parentId,
      continuesId: null,
      fromTaskId: null,
      documentId: null,
      sections: [],
      tasks: asked.map((task) => typedOf(task, { organizationId, name: name ?? '' })),
    })
  })
}

const typedOf = (task: Task, unit: { organizationId: string; name: string }) => ({
  sectionKey: null,
  grouping: task.grouping,
  ordinal: null,
  title: task.title,
  dueKind: task.due_kind,
  dueOn: task.due_on,
  dueInclusive: task.due_inclusive,
  dueText: task.due_text,
  condition: task.condition,
  yearAbout: task.year_about,
  yearOf: task.year_of,
  yearFor: task.year_for,
  schoolYear: task.school_year,
  yearly: task.yearly,
  strength: task.strength,
  outputKind: task.output_kind,
  accountableName: task.accountable_name,
  parties: [
    {
      part: 'lead' as const,
      text: unit.name,
      organizationId: unit.organizationId,
      groupId: null,
      blocId: null,
    },
  ],
})
