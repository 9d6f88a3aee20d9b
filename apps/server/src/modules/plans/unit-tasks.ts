/** The tasks a unit leads, helps with or does, itself or as one of a group or bloc: how each stands, and how late its work was. */
import type { TASK_PARTS } from '@guongsang/contract/plans-words.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { taskDaysLate, type TaskStanding, taskStandingOn } from '@guongsang/core/plans/task-state.ts'
import type { Tx } from '../../platform/database/database.ts'
import { membershipsOf } from '../organizations/index.ts'
import { readInsteadOf } from './instead-of.ts'
import { readTasksOfUnit, type UnitTask } from './running-queries.ts'
import { surroundingsOf } from './shown-task.ts'

/** Evidence for whoever scores the unit: nobody types what the plans know. */
export interface TaskFact {
  taskId: string
  planId: string
  title: string
  part: keyof typeof TASK_PARTS
  strength: UnitTask['strength']
  dueOn: Day | null
  standing: TaskStanding
  /** Of the work when it is finished, of the day while it is not; 0 in time. */
  daysLate: number
}

export async function unitTasksOn(
  tx: Tx,
  localityId: string,
  unitId: string,
  on: Day,
): Promise<{ task: UnitTask; standing: TaskStanding; daysLate: number; insteadOf: string | null }[]> {
  const memberships = await membershipsOf(tx, localityId, [unitId], on)
  const tasks = await readTasksOfUnit(tx, localityId, { unitId, ...memberships, year: yearOf(on) })
  const insteadOf = await readInsteadOf(tx, localityId, tasks, on)
  const { factsOf } = await surroundingsOf(tx, localityId, tasks, on)
  return tasks.map((task) => ({
    task,
    standing: taskStandingOn(factsOf(task), on),
    daysLate: taskDaysLate(factsOf(task), on),
    insteadOf: insteadOf(task),
  }))
}

/** Hoàn thành nhiệm vụ của một đơn vị in the year of the day, as it stands on that day. */
export const readTaskFacts = async (
  tx: Tx,
  localityId: string,
  unitId: string,
  on: Day,
): Promise<TaskFact[]> =>
  (await unitTasksOn(tx, localityId, unitId, on)).map(({ task, standing, daysLate }) => ({
    taskId: task.id,
    planId: task.plan_id,
    title: task.title,
    part: task.part,
    strength: task.strength,
    dueOn: task.due_on,
    standing,
    daysLate,
  }))
