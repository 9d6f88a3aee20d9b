import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween, weekdayOf } from '../kernel/day.ts'
import { contains } from '../kernel/period.ts'
import { stateHolidays } from './holidays.ts'
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  unknownSentence,
  workingDayFrom,
} from './working-days.ts'

const status = (text: string) => isWorkingDay(day(text), stateHolidays)
const add = (from: string, count: number) => addWorkingDays(day(from), count, stateHolidays)
const count = (after: string, through: string) => countWorkingDays(day(after), day(through), stateHolidays)
const known = <T>(value: T) => ({ kind: 'known', value })
const within = fc.nat(4 * 365).map((days) => addDays(day('2022-01-01'), days))

describe('a working day', () => {
  test.each([
    ['2024-04-12', 'working', 'an ordinary Friday'],
    ['2024-04-13', 'off', 'a Saturday'],
    ['2024-04-14', 'off', 'a Sunday'],
    ['2024-04-18', 'off', 'Giỗ Tổ'],
    ['2024-04-29', 'off', 'exchanged for a Saturday'],
    ['2024-05-04', 'working', 'the Saturday worked in exchange'],
    ['2024-05-11', 'off', 'the next Saturday'],
    ['2025-05-02', 'off', 'exchanged'],
    ['2025-04-26', 'working', 'worked in exchange'],
    ['2026-01-02', 'off', 'exchanged'],
    ['2026-01-10', 'working', 'worked in exchange'],
    ['2026-08-22', 'working', 'worked in exchange'],
    ['2026-08-31', 'off', 'exchanged'],
    ['2023-01-02', 'off', 'in lieu of New Year on a Sunday'],
    ['2026-11-24', 'undecided', 'announced, not yet law'],
    ['2027-03-03', 'no-table', 'a Wednesday of a year without table'],
    ['2027-03-06', 'no-table', 'a Saturday, which might be worked in exchange'],
  ])('%s is %s: %s', (on, expected) => {
    expect(status(on)).toBe(expected)
  })
})

describe('counting working days', () => {
  test('ten working days of public notice across Tết', () => {
    expect(add('2024-02-05', 10)).toEqual(known('2024-02-26'))
  })

  test('the day itself does not count; the Saturday worked in exchange does', () => {
    expect(add('2024-04-26', 1)).toEqual(known('2024-05-02'))
    expect(add('2024-05-03', 1)).toEqual(known('2024-05-04'))
    expect(add('2024-05-02', -1)).toEqual(known('2024-04-26'))
    expect(add('2024-04-27', 0)).toEqual(known('2024-04-27'))
    expect([count('2024-05-02', '2024-05-06'), count('2024-05-06', '2024-05-02')]).toEqual([
      known(3),
      known(0),
    ])
  })

  test('a day off moves on to the next working day, a working day stays', () => {
    expect(workingDayFrom(day('2024-04-27'), stateHolidays)).toEqual(known('2024-05-02'))
    expect(workingDayFrom(day('2024-05-04'), stateHolidays)).toEqual(known('2024-05-04'))
  })

  test('what runs into a year without table, or an undecided day, is unknown and says which', () => {
    expect(add('2026-12-30', 2)).toEqual({ kind: 'unknown', why: 'no-table', on: '2027-01-01' })
    expect(count('2026-11-20', '2026-11-30')).toEqual({ kind: 'unknown', why: 'undecided', on: '2026-11-24' })
    expect(unknownSentence({ why: 'no-table', on: day('2027-01-01') })).toBe(
      'Chưa có lịch nghỉ năm 2027. Hãy nhập lịch nghỉ của năm này rồi tính lại.',
    )
    expect(unknownSentence({ why: 'undecided', on: day('2026-11-24') })).toBe(
      'Chưa rõ ngày 24/11/2026 có được nghỉ hay không. Hãy xác nhận trong lịch nghỉ.',
    )
  })

  test('counting undoes adding, and the answer is a working day', () => {
    fc.assert(
      fc.property(within, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const reached = addWorkingDays(from, days, stateHolidays)
        if (reached.kind === 'unknown') throw new Error('2022 to 2025 are known')
        expect(isWorkingDay(reached.value, stateHolidays)).toBe('working')
        expect(countWorkingDays(from, reached.value, stateHolidays)).toEqual(known(days))
      }),
    )
  })
})

describe('the table of State holidays', () => {
  const entries = stateHolidays.flatMap((year) =>
    [...year.daysOff, ...year.workedDays, ...year.undecided].map((entry) => ({ year, entry })),
  )

  test('every entry lies in its year and names its source', () => {
    for (const { year, entry } of entries) {
      expect([entry.from.slice(0, 4), entry.to.slice(0, 4)]).toEqual([`${year.year}`, `${year.year}`])
      expect(entry.from <= entry.to && entry.source.length > 20).toBe(true)
    }
    expect(stateHolidays.map((year) => year.year)).toEqual([2022, 2023, 2024, 2025, 2026])
  })

  test('days worked in exchange are weekends, as many as weekdays exchanged', () => {
    for (const year of stateHolidays) {
      expect(year.workedDays.every((entry) => weekdayOf(entry.from) >= 6)).toBe(true)
      expect(year.daysOff.filter((entry) => entry.name.startsWith('Nghỉ hoán đổi'))).toHaveLength(
        year.workedDays.length,
      )
    }
  })

  test.each(stateHolidays)(
    'the eleven days of the Labour Code are off in $year, each with its day in lieu',
    (table) => {
      const fixed = ['01-01', '04-30', '05-01', '09-02'].map((date) => day(`${table.year}-${date}`))
      for (const on of fixed) expect(table.daysOff.some((entry) => contains(entry, on))).toBe(true)
      const weekdaysOff = table.daysOff
        .flatMap((entry) =>
          Array.from({ length: daysBetween(entry.from, entry.to) + 1 }, (_, at) => addDays(entry.from, at)),
        )
        .filter((on) => weekdayOf(on) <= 5)
      expect(weekdaysOff).toHaveLength(11 + table.workedDays.length)
    },
  )
})
