/**
 * A task: what is stored are acts of people (logged, finished, confirmed); not due, due soon and overdue follow from the
 * day. A standing task ('thường xuyên') is never due.
 */
import { daysLate, lastDayInTime, type Due } from '../calendar/deadline.ts'
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
  due: Due | null
  /** False for whoever is asked and not ordered: they are not called late. */
  ordered?: boolean
}

export function taskStandingOn(facts: TaskFacts, today: Day, soonDays = SOON_DAYS): TaskStanding {
  const { state, due, ordered = true } = facts
  if (state === 'done') return taskDaysLate(facts, today) > 0 ? 'done-late' : 'done'
  if (state !== 'open' && state !== 'in-progress') return state
  if (due === null) return 'standing'
  const last = lastDayInTime(due)
  if (today > last) return ordered ? 'overdue' : 'no-answer'
  return daysBetween(today, last) <= soonDays ? 'due-soon' : 'not-due'
}

/** Of the work when it is finished, of today while it is not; 0 for what is not owed any more. */
export function taskDaysLate({ state, stateSince, due, ordered = true }: TaskFacts, today: Day): number {
  if (due === null || !ordered) return 0
  if (state === 'open' || state === 'in-progress') return daysLate(today, due)
  return state === 'done' || state === 'awaiting-confirmation' ? daysLate(stateSince, due) : 0
}
