import { describe, expect, test } from 'vitest'
import type { SettingValue } from '@guongsang/contract/administration.ts'
import { day } from '@guongsang/core/kernel/day.ts'
import { effectOf, moveRung, readTime, rungSide, valueSchemas, valueState } from './setting-values.ts'

const value = (id: string, from: string, text: string, superseded = false): SettingValue => ({
  id,
  from,
  value: text,
  text,
  citation: 'Quyết định số 12/QĐ-UBND',
  createdAt: '2024-03-01T02:00:00Z',
  createdByName: 'Trần Thị Hoa',
  superseded,
})

describe('typed values', () => {
  test.each([
    ['7h30', '07:30'],
    ['7:30', '07:30'],
    ['0730', '07:30'],
    ['7 giờ', '07:00'],
    ['23.59', '23:59'],
  ])('%s is the time %s', (typed, time) => expect(readTime(typed)).toBe(time))
  test.each(['25:00', '7', 'sáng', '12:60', ''])('%s is no time', (typed) =>
    expect(readTime(typed)).toBeNull(),
  )

  test('a number with decimals is no whole number, a share above 100 no percent', () => {
    expect(valueSchemas['whole-number'].safeParse(1.5).success).toBe(false)
    expect(valueSchemas.percent.safeParse(12.5).success).toBe(true)
    expect(valueSchemas.percent.safeParse(101).success).toBe(false)
    expect(valueSchemas.money.safeParse(1_560_000).success).toBe(true)
  })
  test('a day that is not in the calendar is refused', () => {
    expect(valueSchemas.days.safeParse(['2024-02-29']).success).toBe(true)
    expect(valueSchemas.days.safeParse(['2023-02-29']).success).toBe(false)
  })
})

describe('the ladder of reminders', () => {
  test('tells the side of a rung by its sign', () => {
    expect([7, 0, -1].map(rungSide)).toEqual(['before', 'on', 'after'])
  })
  test('keeps the distance when a rung changes sides', () => {
    expect(moveRung(7, 'after')).toBe(-7)
    expect(moveRung(-3, 'before')).toBe(3)
    expect(moveRung(5, 'on')).toBe(0)
    expect(moveRung(0, 'after')).toBe(-1)
  })
})

describe('what a new value brings about', () => {
  const later = value('b', '2025-01-01', '10 ngày')
  const today = day('2024-03-10')

  test('it holds until the next one recorded', () => {
    expect(effectOf([later], day('2024-04-01'), today)).toEqual([
      'Áp dụng từ 01/04/2024 đến hết 31/12/2024; từ 01/01/2025 là: 10 ngày.',
    ])
    expect(effectOf([], day('2024-04-01'), today)).toEqual([
      'Áp dụng từ 01/04/2024, cho đến khi có giá trị mới.',
    ])
  })
  test('a value of the same day is replaced and kept', () => {
    expect(effectOf([later], day('2025-01-01'), today)[1]).toContain('Ngày này đã ghi: 10 ngày.')
    expect(effectOf([value('b', '2025-01-01', '10 ngày', true)], day('2025-01-01'), today)).toHaveLength(1)
  })
  test('a day in the past is pointed out', () => {
    expect(effectOf([], day('2024-03-09'), today)).toHaveLength(2)
    expect(effectOf([], today, today)).toHaveLength(1)
  })
  test('a recorded value is in force, coming, over or replaced', () => {
    const current = value('a', '2024-01-01', '7 ngày')
    const states = [
      current,
      later,
      value('c', '2023-01-01', '5 ngày'),
      value('d', '2024-01-01', '6 ngày', true),
    ]
    expect(states.map((one) => valueState(one, current, '2024-03-10'))).toEqual([
      'in-force',
      'coming',
      'over',
      'replaced',
    ])
  })
})
