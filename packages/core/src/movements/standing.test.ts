import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { movementStanding, summaryStanding } from './standing.ts'

const at = (text: string | null) => (text === null ? null : day(text))

test.each([
  // launched, from, to, cancelled → on 15/06/2024
  [null, null, null, null, 'running'],
  ['2024-06-15', null, null, null, 'running'],
  ['2024-06-16', null, null, null, 'planned'],
  ['2024-06-16', '2024-01-01', null, null, 'planned'],
  ['2024-02-28', '2025-01-01', null, null, 'running'],
  [null, '2024-06-16', null, null, 'planned'],
  [null, '2021-01-01', '2024-06-15', null, 'running'],
  [null, '2021-01-01', '2024-06-14', null, 'ended'],
  ['2021-04-06', null, '2024-06-14', null, 'ended'],
  [null, '2021-01-01', '2025-12-31', '2024-05-02', 'cancelled'],
])('a movement of %s, %s to %s, cancelled %s is %s', (launched, from, to, cancelled, standing) => {
  const days = { launchedOn: at(launched), from: at(from), to: at(to), cancelledOn: at(cancelled) }
  expect(movementStanding(days, day('2024-06-15'))).toBe(standing)
})

test.each([
  ['2024-06-14', null, 'overdue'],
  ['2024-06-15', null, 'due-soon'],
  ['2024-06-29', null, 'due-soon'],
  ['2024-06-30', null, 'not-due'],
  ['2024-06-01', '2024-06-20', 'held'],
])('a summary planned on %s and held on %s is %s', (planned, held, standing) => {
  expect(summaryStanding({ plannedOn: day(planned), heldOn: at(held) }, day('2024-06-15'))).toBe(standing)
})
