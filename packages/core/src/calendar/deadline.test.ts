import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../kernel/day.ts'
import {
  daysLate,
  dueDays,
  dueInWords,
  isLate,
  lastDayInTime,
  moveOffDaysOff,
  type DueRule,
} from './deadline.ts'
import { stateHolidays } from './holidays.ts'

const year = (text: string) => ({ from: day(`${text}-01-01`), to: day(`${text}-12-31`) })
const days = fc.nat(3000).map((count): Day => addDays(day('2022-01-01'), count))

describe('before, or at the latest', () => {
  test('S001-IV-2-h: «trước ngày 15» makes the 15th itself late', () => {
    const due = { on: day('2024-03-15'), inclusive: false }
    expect(['2024-03-14', '2024-03-15', '2024-03-18'].map((on) => isLate(day(on), due))).toEqual([
      false,
      true,
      true,
    ])
    expect(['2024-03-14', '2024-03-15', '2024-03-18'].map((on) => daysLate(day(on), due))).toEqual([0, 1, 4])
    expect(dueInWords(due)).toBe('trước ngày 15/03/2024')
  })

  test('S003-IV-5-1c: «chậm nhất ngày 15/3/2024» includes the 15th', () => {
    const due = { on: day('2024-03-15'), inclusive: true }
    expect(['2024-03-15', '2024-03-16'].map((on) => isLate(day(on), due))).toEqual([false, true])
    expect(dueInWords(due)).toBe('chậm nhất ngày 15/03/2024')
  })

  test('days of grace move the last day in time', () => {
    expect(lastDayInTime({ on: day('2024-03-15'), inclusive: false, graceDays: 3 })).toBe('2024-03-17')
  })

  test('late means at least one day late', () => {
    fc.assert(
      fc.property(days, days, fc.boolean(), fc.nat(5), (submittedOn, on, inclusive, graceDays) => {
        const due = { on, inclusive, graceDays }
        expect(isLate(submittedOn, due)).toBe(daysLate(submittedOn, due) > 0)
        expect(daysLate(addDays(lastDayInTime(due), 7), due)).toBe(7)
      }),
    )
  })
})

const moved = (on: string, inclusive: boolean) =>
  moveOffDaysOff({ on: day(on), inclusive }, 'next-working-day', stateHolidays)

describe('deadlines on days off', () => {
  const sunday = { on: day('2024-06-16'), inclusive: true }

  test('nothing moves unless the office switches it on', () => {
    expect(moveOffDaysOff(sunday, 'keep', stateHolidays)).toEqual({ kind: 'known', value: sunday })
  })

  test('switched on, the last day in time moves to the next working day', () => {
    expect(moved('2024-06-16', true)).toEqual({ kind: 'known', value: { on: '2024-06-17', inclusive: true } })
    expect(moved('2024-06-17', false)).toEqual({
      kind: 'known',
      value: { on: '2024-06-17', inclusive: true },
    })
    expect(moved('2024-06-19', false)).toEqual({
      kind: 'known',
      value: { on: '2024-06-18', inclusive: true },
    })
    expect(moved('2027-06-19', true)).toEqual({ kind: 'unknown', why: 'no-table', on: '2027-06-19' })
  })
})

describe('recurring deadlines', () => {
  test.each<[string, DueRule, string[]]>([
    [
      'S001-IV-2-h: ngày 15 của tháng cuối quý',
      { kind: 'last-month-of-quarter', date: 15 },
      ['03-15', '06-15', '09-15', '12-15'],
    ],
    [
      'S004-III-5-2a: trước các ngày 20/3, 20/6, 20/9, 20/12',
      { kind: 'yearly', dates: [12, 3, 6, 9].map((month) => ({ month, date: 20 })) },
      ['03-20', '06-20', '09-20', '12-20'],
    ],
    [
      'S002-II-0: tasks that print only a quarter',
      { kind: 'end-of', span: 'quarter' },
      ['03-31', '06-30', '09-30', '12-31'],
    ],
    ['the half-year and the year', { kind: 'end-of', span: 'half-year' }, ['06-30', '12-31']],
    ['the end of the year', { kind: 'end-of', span: 'year' }, ['12-31']],
    ['days printed in full', { kind: 'on-days', days: [day('2024-03-15'), day('2025-03-15')] }, ['03-15']],
  ])('%s', (_, rule, dates) => {
    expect(dueDays(rule, year('2024'))).toEqual(dates.map((date) => `2024-${date}`))
  })

  test('rounds before the plan takes effect are not owed', () => {
    const rule = { kind: 'last-month-of-quarter', date: 15 } as const
    expect(dueDays(rule, { from: day('2023-04-11'), to: day('2023-12-31') })).toEqual([
      '2023-06-15',
      '2023-09-15',
      '2023-12-15',
    ])
  })

  test('a plan of several years owes each year again', () => {
    const rule = { kind: 'yearly', dates: [{ month: 6, date: 11 }] } as const
    expect(dueDays(rule, { from: day('2023-04-11'), to: day('2025-12-31') })).toEqual([
      '2023-06-11',
      '2024-06-11',
      '2025-06-11',
    ])
  })

  test('day 31 is the last day of shorter months', () => {
    const found = dueDays({ kind: 'monthly', date: 31 }, { from: day('2024-01-15'), to: day('2024-04-30') })
    expect(found).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'])
  })

  test('the end of months and of the school year', () => {
    const spring = { from: day('2024-01-01'), to: day('2024-05-31') }
    expect(dueDays({ kind: 'end-of', span: 'month' }, spring)).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
    ])
    const schoolYear = { begins: { month: 9, date: 5 }, ends: { month: 5, date: 31 } }
    const rule = { kind: 'end-of', span: 'school-year' } as const
    expect(dueDays(rule, year('2024'), { schoolYear })).toEqual(['2024-05-31'])
    expect(dueDays(rule, year('2024'))).toEqual([])
  })

  test('a date of the month after the period lies outside it', () => {
    const quarter = { from: day('2024-10-01'), to: day('2024-12-31') }
    expect(dueDays({ kind: 'after-period', date: 5, months: 1 }, quarter)).toEqual(['2025-01-05'])
    expect(dueDays({ kind: 'after-period', date: 31, months: 2 }, quarter)).toEqual(['2025-02-28'])
  })

  test('S001-IV-4-2b: what is bound to an event waits until the event has its day', () => {
    const rule = { kind: 'on-event', event: 'congress', daysAfter: 10 } as const
    expect(dueDays(rule, year('2025'))).toEqual([])
    expect(dueDays(rule, year('2025'), { events: { congress: day('2025-06-11') } })).toEqual(['2025-06-21'])
  })

  test('S003-III-V-1: where no day is printed none is invented', () => {
    expect(dueDays({ kind: 'open' }, year('2024'))).toEqual([])
  })
})
