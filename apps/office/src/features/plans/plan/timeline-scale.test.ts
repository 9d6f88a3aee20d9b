import { expect, test } from 'vitest'
import { barOf, monthsOf, shareOf } from './timeline-scale.ts'

const year = { from: '2024-01-01', to: '2024-12-31' }

test('days lie on the line by their share of the plan; days outside have no place', () => {
  expect(shareOf('2024-01-01', year)).toBe(0)
  expect(shareOf('2024-07-01', year)).toBeCloseTo(49.7, 1)
  expect(shareOf('2025-01-01', year)).toBeNull()
  expect(shareOf('2024-02-31', year)).toBeNull()
})

test('a year is told by months of their own length, several years by year', () => {
  const months = monthsOf(year)
  expect(months.length).toBe(12)
  expect(months[1]).toEqual({ label: '2/2024', share: 29, band: false })
  expect(monthsOf({ from: '2023-04-11', to: '2025-12-31' }).map(({ label }) => label)).toEqual([
    '2023',
    '2024',
    '2025',
  ])
  expect(monthsOf({ from: '2024-03-10', to: '2024-04-05' })).toEqual([
    { label: '3/2024', share: 22, band: false },
    { label: '4/2024', share: 5, band: true },
  ])
})

test('a task of a quarter fills its quarter; one without a day fills the plan', () => {
  const second = barOf({ dueOn: '2024-06-30', grouping: 'quarter-2' }, year)
  expect(second.left).toBeCloseTo((91 / 366) * 100, 5)
  expect(second.left + second.width).toBeCloseTo((182 / 366) * 100, 5)
  expect(barOf({ dueOn: null, grouping: 'all-year' }, year)).toEqual({ left: 0, width: 100 })
  const early = barOf({ dueOn: '2024-01-05', grouping: 'by-organisation' }, year)
  expect(early.left).toBe(0)
})
