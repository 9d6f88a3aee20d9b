import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  dateOf,
  day,
  dayFrom,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  isDay,
  monthOf,
  monthsBetween,
  parseDay,
  quarterOf,
  startOfMonth,
  startOfQuarter,
  startOfYear,
  weekdayOf,
  yearOf,
  type Day,
} from './day.ts'

/** The runtime's own calendar is the judge; the code under test must not use it. */
const MS = 86_400_000
const throughDate = (count: number): Day => day(new Date(count * MS).toISOString().slice(0, 10))
const counts = fc.integer({ min: -719_162, max: 2_932_896 })
const days = counts.map(throughDate)
const near = fc.integer({ min: 0, max: 60_000 }).map(throughDate)

describe('a day is a real day of the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2024-04-12'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '0000-01-01',
    '',
  ])('%s is none', (text) => {
    expect(parseDay(text)).toBeNull()
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(RangeError)
  })

  test('values that are not text are no days', () => {
    expect([20240101, null, undefined, new Date(0)].map(isDay)).toEqual([false, false, false, false])
  })

  test('numbers that are not whole give no day', () => {
    expect([dayFrom(2024, 1.5, 1), dayFrom(2024, 1, 0), dayFrom(10_000, 1, 1)]).toEqual([null, null, null])
  })
})

describe('arithmetic', () => {
  test('adding days agrees with the calendar of the runtime, over all years', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -40_000, max: 40_000 }), (count, step) => {
        fc.pre(count + step >= -719_162 && count + step <= 2_932_896)
        expect(addDays(throughDate(count), step)).toBe(throughDate(count + step))
      }),
    )
  })

  test('the distance undoes the addition', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
      }),
    )
  })

  test('weekdays agree with the calendar of the runtime', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(weekdayOf(on)).toBe(new Date(`${on}T00:00:00Z`).getUTCDay() || 7)
      }),
    )
  })

  test('days sort as text', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(daysBetween(b, a)))
      }),
    )
  })

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-05-31', 13, '2025-06-30'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  test.each([
    ['2024-01-01', '2024-07-01', 6],
    ['2024-07-02', '2025-01-01', 5],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-03-10', '2024-03-09', -1],
  ])('from %s to %s there are %i whole months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months)
  })

  test('29 February has its anniversary on the 28th in common years', () => {
    expect([addYears(day('2024-02-29'), 1), addYears(day('2024-02-29'), 4)]).toEqual([
      '2025-02-28',
      '2028-02-29',
    ])
  })

  test('months move exactly and keep the date where the month has it', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: -300, max: 300 }), (on, months) => {
        const moved = addMonths(on, months)
        expect((yearOf(moved) - yearOf(on)) * 12 + monthOf(moved) - monthOf(on)).toBe(months)
        expect(dateOf(moved)).toBe(Math.min(dateOf(on), dateOf(endOfMonth(moved))))
      }),
    )
  })

  test('leaving the calendar is an error, not a wrong day', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addMonths(day('0001-01-31'), -1)).toThrow(RangeError)
  })
})

describe('months, quarters, years', () => {
  test.each([
    ['2024-02-10', 1, '2024-02-01', '2024-02-29', '2024-01-01', '2024-03-31'],
    ['2024-06-30', 2, '2024-06-01', '2024-06-30', '2024-04-01', '2024-06-30'],
    ['2024-07-01', 3, '2024-07-01', '2024-07-31', '2024-07-01', '2024-09-30'],
    ['2024-12-31', 4, '2024-12-01', '2024-12-31', '2024-10-01', '2024-12-31'],
  ])('%s lies in quarter %i', (text, quarter, monthFrom, monthTo, quarterFrom, quarterTo) => {
    const on = day(text)
    expect(quarterOf(on)).toBe(quarter)
    expect([startOfMonth(on), endOfMonth(on)]).toEqual([monthFrom, monthTo])
    expect([startOfQuarter(on), endOfQuarter(on)]).toEqual([quarterFrom, quarterTo])
    expect([startOfYear(on), endOfYear(on)]).toEqual(['2024-01-01', '2024-12-31'])
  })

  test('the day after an end is a start', () => {
    fc.assert(
      fc.property(near, (on) => {
        for (const [end, start] of [
          [endOfMonth, startOfMonth],
          [endOfQuarter, startOfQuarter],
          [endOfYear, startOfYear],
        ] as const) {
          const next = addDays(end(on), 1)
          expect(start(next)).toBe(next)
          expect(start(on) <= on && on <= end(on)).toBe(true)
        }
      }),
    )
  })
})
