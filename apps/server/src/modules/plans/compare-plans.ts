import type { comparePlansRoute } from '@guongsang/contract/plans-flow.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { compareTasks } from '@guongsang/core/plans/compare-tasks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { membershipsOf } from '../organizations/index.ts'
import { isOurs } from './access.ts'
import type { Asking } from './reach.ts'
import { dueWords } from './shown-task.ts'
import { findPlan } from './show-plan.ts'
import { loadParties, loadTasks } from './task-store.ts'

/** So với kế hoạch cấp trên: of what is asked of this unit there, which is in its plan, which is missing, which is its own. */
export async function comparePlans(
  tx: Tx,
  asking: Asking,
  id: string,
): Promise<Ok<typeof comparePlansRoute>> {
  const { localityId, today } = asking
  const { plan } = await findPlan(tx, asking, id)
  if (plan.parent_id === null) throw new AppError('plan-without-parent')
  const above = (await findPlan(tx, asking, plan.parent_id)).plan
  const unit = await membershipsOf(tx, localityId, [plan.organization_id], today)
  const all = await loadTasks(tx, localityId, above.id)
  const allIds = all.map((task) => task.id)
  const parties = Map.groupBy(await loadParties(tx, localityId, allIds), ({ task_id }) => task_id)
  const asked = all.filter((task) => isOurs(above, parties.get(task.id) ?? [], unit))
  const own = await loadTasks(tx, localityId, id)
  const { matched, missing, extra } = compareTasks(asked, own)
  const theirs = new Map(asked.map((task) => [task.id, task]))
  const ours = new Map(own.map((task) => [task.id, task]))
  return {
    parent: { id: above.id, name: above.title },
    matched: matched.map(({ parentId, id: taskId, likeness }) => ({
      parentTaskId: parentId,
      parentTitle: theirs.get(parentId)!.title,
      taskId,
      title: ours.get(taskId)!.title,
      likeness,
    })),
    missing: missing.map((parentTaskId) => {
      const task = theirs.get(parentTaskId)!
      return { parentTaskId, title: task.title, dueText: dueWords(task) }
    }),
    extra: extra.map((taskId) => ({ taskId, title: ours.get(taskId)!.title })),
  }
}
