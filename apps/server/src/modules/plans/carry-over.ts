/** What is not finished goes on: in the next year of the same plan, or in the plan that continues it. */
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { inYear } from '@guongsang/core/plans/next-year.ts'
import { isDraft } from '@guongsang/core/plans/plan-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { continuationOf, type Plan } from './plan-store.ts'
import { insertParties, insertTasks, loadTasks, type Party, type Task } from './task-store.ts'

/**
 * The copy that the task goes on as. A plan of several years gets it in its next year; else the draft that continues the plan,
 * when there is one: a plan continued later takes its carried-over tasks along.
 */
export async function repeatTask(
  ctx: Ctx,
  tx: Tx,
  plan: Plan,
  task: Task,
  parties: readonly Party[],
): Promise<void> {
  const year = task.year_of + 1
  if (year <= yearOf(plan.period_to)) {
    await insertCopies(ctx, tx, plan, [{ task, parties }], year)
    return
  }
  const next = await continuationOf(tx, plan.locality_id, plan.id)
  if (next !== undefined && isDraft(next.state))
    await insertCopies(ctx, tx, { locality_id: plan.locality_id, id: next.id }, [{ task, parties }], year)
}

/** Copies of tasks in a year, after the tasks that are there, open and with nobody having accepted them yet. */
export async function insertCopies(
  ctx: Ctx,
  tx: Tx,
  plan: Pick<Plan, 'locality_id' | 'id'>,
  originals: readonly { task: Task; parties: readonly Party[] }[],
  year: number,
): Promise<void> {
  const present = await loadTasks(tx, plan.locality_id, plan.id)
  const first = 1 + Math.max(-1, ...present.map(({ position }) => position))
  const copies = originals.map(({ task, parties }, at) => {
    const id = newId()
    const { percent: _, version: __, ...kept } = task
    return {
      task: {
        ...kept,
        id,
        plan_id: plan.id,
        section_id: task.plan_id === plan.id ? task.section_id : null,
        parent_id: null,
        carried_from_id: task.id,
        position: first + at,
        due_on: task.due_on === null ? null : inYear(task.due_on, year - task.year_of),
        // The words printed name the day of the old year.
        due_text: task.due_on === null ? task.due_text : null,
        year_of: year,
        state: 'open' as const,
        state_since: ctx.today,
        state_reason: null,
      },
      parties: parties.map((party) => ({ ...party, task_id: id, accepted_at: null, accepted_by: null })),
    }
  })
  await insertTasks(
    tx,
    copies.map(({ task }) => task),
  )
  await insertParties(
    tx,
    copies.flatMap(({ parties }) => parties),
  )
}
