/** How a task or a duty stands, as a dot and a word: one table from the standing to its colour. */
import type { State } from '@guongsang/core/look/tokens.ts'
import { ITEM_STANDINGS, PLAN_STATES, TASK_STANDINGS } from '@guongsang/contract/plans-words.ts'
import { StateWord } from '../../ui/state-word.tsx'

export type ItemStanding = keyof typeof ITEM_STANDINGS
export type TaskStanding = keyof typeof TASK_STANDINGS
export type PlanState = keyof typeof PLAN_STATES

export const itemColours: Record<ItemStanding, State> = {
  'not-applicable': 'not-applicable',
  waived: 'not-applicable',
  'no-due-day': 'not-applicable',
  'not-due': 'waiting',
  'due-soon': 'soon',
  late: 'late',
  'no-answer': 'soon',
  sent: 'waiting',
  'sent-late': 'soon',
  returned: 'soon',
  accepted: 'done',
  'accepted-late': 'done',
  'declared-none': 'done',
  ended: 'not-applicable',
}

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

export const ItemWord = ({ standing }: { standing: ItemStanding }) => (
  <StateWord state={itemColours[standing]}>{ITEM_STANDINGS[standing]}</StateWord>
)

export const TaskWord = ({ standing }: { standing: TaskStanding }) => (
  <StateWord state={taskColours[standing]}>{TASK_STANDINGS[standing]}</StateWord>
)

export const PlanWord = ({ state }: { state: PlanState }) => (
  <StateWord state={planColours[state]}>{PLAN_STATES[state]}</StateWord>
)
