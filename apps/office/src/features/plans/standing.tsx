/** How a task or a plan stands, as a dot and a word: one table from the standing to its colour. */
import type { State } from '@guongsang/core/look/tokens.ts'
import { PLAN_STATES, TASK_STANDINGS } from '@guongsang/contract/plans-words.ts'
import { StateWord } from '../../ui/state-word.tsx'

export type TaskStanding = keyof typeof TASK_STANDINGS
export type PlanState = keyof typeof PLAN_STATES

export const taskColours: Record<TaskStanding, State> = {
  'not-due': 'waiting',
  'due-soon': 'soon',
  overdue: 'late',
  'no-answer': 'soon',
  standing: 'waiting',
  done: 'done',
  'done-late': 'done',
  'awaiting-confirmation': 'soon',
  'not-arisen': 'not-applicable',
  'carried-over': 'not-applicable',
  cancelled: 'not-applicable',
}

const planColours: Record<PlanState, State> = {
  drafting: 'waiting',
  consulting: 'waiting',
  submitted: 'soon',
  issued: 'done',
  running: 'done',
  'interim-review': 'soon',
  closed: 'not-applicable',
  cancelled: 'not-applicable',
  replaced: 'not-applicable',
}

export const TaskWord = ({ standing }: { standing: TaskStanding }) => (
  <StateWord state={taskColours[standing]}>{TASK_STANDINGS[standing]}</StateWord>
)

export const PlanWord = ({ state }: { state: PlanState }) => (
  <StateWord state={planColours[state]}>{PLAN_STATES[state]}</StateWord>
)
