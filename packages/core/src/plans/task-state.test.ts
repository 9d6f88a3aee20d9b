import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  nextTaskState,
  taskDaysLate,
  type TaskFacts,
  taskStandingOn,
  type TaskState,
  taskTransitions,
} from './task-state.ts'

const facts = (state: TaskState, more: Partial<TaskFacts> = {}): TaskFacts => ({
  state,
  stateSince: day('2024-01-10'),
  due: { on: day('2024-03-31'), inclusive: true },
  ...more,
})

test('work is written down, finished, confirmed; whoever owns the plan may give it back', () => {
  const states = (['log', 'log', 'finish', 'reopen', 'finish', 'confirm'] as const).reduce<TaskState[]>(
    (past, act) => [...past, nextTaskState(past.at(-1)!, act)!],
    ['open'],
  )
  expect(states).toEqual([
    'open',
    'in-progress',
    'in-progress',
    'awaiting-confirmation',
    'in-progress',
    'awaiting-confirmation',
    'done',
  ])
})

test('S000-IV-1-6: a task that did not arise is closed and never overdue, and may be opened again', () => {
  expect(nextTaskState('open', 'declare-not-arisen')).toBe('not-arisen')
  expect(taskStandingOn(facts('not-arisen'), day('2024-12-01'))).toBe('not-arisen')
  expect(nextTaskState('not-arisen', 'reopen')).toBe('open')
  expect(taskTransitions['not-arisen'].log).toBeUndefined()
})

test('S002-II-0: the end of the quarter is the last day in time; the day after it is overdue', () => {
  const on = (today: string) => taskStandingOn(facts('open'), day(today))
  expect([on('2024-03-23'), on('2024-03-24'), on('2024-03-31'), on('2024-04-01')]).toEqual([
    'not-due',
    'due-soon',
    'due-soon',
    'overdue',
  ])
  expect(taskDaysLate(facts('in-progress'), day('2024-04-03'))).toBe(3)
  expect(taskDaysLate(facts('open'), day('2024-03-31'))).toBe(0)
})

test('“trước ngày” leaves the day itself late', () => {
  const before = facts('open', { due: { on: day('2024-06-15'), inclusive: false } })
  expect(taskStandingOn(before, day('2024-06-14'))).toBe('due-soon')
  expect(taskStandingOn(before, day('2024-06-15'))).toBe('overdue')
})

test('a finished task was in time or late by the day it was finished; a standing one is neither', () => {
  expect(taskStandingOn(facts('done', { stateSince: day('2024-03-31') }), day('2025-01-01'))).toBe('done')
  expect(taskStandingOn(facts('done', { stateSince: day('2024-04-01') }), day('2025-01-01'))).toBe(
    'done-late',
  )
  expect(taskStandingOn(facts('in-progress', { due: null }), day('2030-01-01'))).toBe('standing')
  expect(taskDaysLate(facts('open', { due: null }), day('2030-01-01'))).toBe(0)
})

test('S000-IV-4-a: whoever is asked and not ordered has not answered yet, and is never late', () => {
  const asked = facts('open', { ordered: false })
  expect(taskStandingOn(asked, day('2024-04-01'))).toBe('no-answer')
  expect(
    taskStandingOn(facts('done', { ordered: false, stateSince: day('2024-05-01') }), day('2024-06-01')),
  ).toBe('done')
  expect(taskDaysLate(asked, day('2024-06-01'))).toBe(0)
})
