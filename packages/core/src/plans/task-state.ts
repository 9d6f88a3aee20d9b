/**
 * A task: what is stored are acts of people (logged, finished, confirmed); not due, due soon and overdue follow from the
 * day. A standing task ('thường xuyên') is never due.
 */
import { lastDayInTime } from '../calendar/deadline.ts'
import { daysBetween, type Day } from '../kernel/day.ts'
import { SOON_DAYS } from './item-standing.ts'

export type TaskState =
  | 'open'
  | 'in-progress'
  | 'awaiting-confirmation'
  | 'done'
  | 'not-arisen'
  | 'carried-over'
  | 'cancelled'

export type TaskAct = 'log' | 'finish' | 'confirm' | 'reopen' | 'declare-not-arisen' | 'carry-over' | 'cancel'

/** What a screen shows on a day. */
export type TaskStanding =
  | 'not-due'
  | 'due-soon'
  | 'overdue'
  | 'no-answer'
  | 'standing'
  | Exclude<TaskState, 'open' | 'in-progress'>
  | 'done-late'

const unfinished = {
  log: 'in-progress',
  finish: 'awaiting-confirmation',
  confirm: 'done',
  'declare-not-arisen': 'not-arisen',
  'carry-over': 'carried-over',
  cancel: 'cancelled',
} as const

/** What is not here cannot happen. */
export const taskTransitions: Record<TaskState, Partial<Record<TaskAct, TaskState>>> = {
  open: unfinished,
  'in-progress': unfinished,
  'awaiting-confirmation': { log: 'awaiting-confirmation', confirm: 'done', reopen: 'in-progress' },
  done: { reopen: 'in-progress' },
  'not-arisen': { reopen: 'open' },
  'carried-over': { reopen: 'open' },
  cancelled: { reopen: 'open' },
}

export function nextTaskState(state: TaskState, act: TaskAct): TaskState | undefined {
  return taskTransitions[state][act]
}

export interface TaskFacts {
  state: TaskState
  /** Of a finished task the day of finishing, whenever it was confirmed: the work is late or not, not the confirmation. */
  stateSince: Day
  dueKind: 'day' | 'period-end' | 'standing' | 'conditional' | 'event'
  dueOn: Day | null
  dueInclusive: boolean | null
  /** False for whoever is asked and not ordered: they are not called late. */
  ordered?: boolean
}

export function taskStandingOn(facts: TaskFacts, today: Day, soonDays = SOON_DAYS): TaskStanding {
  const { state, dueOn, ordered = true } = facts
  const last = dueOn === null ? null : lastDayInTime({ on: dueOn, inclusive: facts.dueInclusive ?? true })
  if (state === 'done') return last !== null && ordered && facts.stateSince > last ? 'done-late' : 'done'
  if (state !== 'open' && state !== 'in-progress') return state
  if (last === null) return facts.dueKind === 'standing' ? 'standing' : 'not-due'
  if (today > last) return ordered ? 'overdue' : 'no-answer'
  return daysBetween(today, last) <= soonDays ? 'due-soon' : 'not-due'
}
