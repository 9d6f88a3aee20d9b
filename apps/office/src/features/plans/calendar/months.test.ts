import { expect, test } from 'vitest'
import { monthsFrom, monthTitle, shiftMonth, weeksOf } from './months.ts'

test('a month, its quarter, its year', () => {
  expect(monthsFrom('2024-02-01', 'month')).toEqual([{ from: '2024-02-01', to: '2024-02-29' }])
  expect(monthsFrom('2024-05-01', 'quarter').map(({ from }) => from)).toEqual([
    '2024-04-01',
    '2024-05-01',
    '2024-06-01',
  ])
  expect(monthsFrom('2024-12-01', 'year').at(-1)).toEqual({ from: '2024-12-01', to: '2024-12-31' })
  expect(shiftMonth('2024-01-01', -1)).toBe('2023-12-01')
  expect(monthTitle('2024-03-09')).toBe('Tháng 3/2024')
})

test('weeks begin on Monday and hold the whole month', () => {
  const weeks = weeksOf('2024-03-01')
  expect(weeks[0]?.[0]).toBe('2024-02-26')
  expect(weeks.at(-1)?.at(-1)).toBe('2024-03-31')
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  // A month that begins on a Monday has no day of the one before.
  expect(weeksOf('2024-04-01')[0]?.[0]).toBe('2024-04-01')
})
