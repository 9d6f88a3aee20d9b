import { expect, test } from 'vitest'
import { day } from '@guongsang/core/kernel/day.ts'
import { quickPeriods, yearDays } from './usage-periods.ts'

const today = day('2024-03-10')

test('the year worked in ends today, an earlier one on its last day', () => {
  expect(yearDays(2024, today)).toEqual({ from: '2024-01-01', to: '2024-03-10' })
  expect(yearDays(2023, today)).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  expect(yearDays(2025, today)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
})

test('months, the quarter and the year are offered, none beyond today', () => {
  expect(
    Object.fromEntries(quickPeriods(today).map(({ label, days }) => [label, [days.from, days.to]])),
  ).toEqual({
    'Tháng này': ['2024-03-01', '2024-03-10'],
    'Tháng trước': ['2024-02-01', '2024-02-29'],
    'Quý này': ['2024-01-01', '2024-03-10'],
    'Năm nay': ['2024-01-01', '2024-03-10'],
  })
})
