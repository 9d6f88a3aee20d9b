import { describe, expect, test } from 'vitest'
import { day } from '../day.ts'
import { readSchoolYear, schoolYearFrom, schoolYearName, schoolYearOn } from './school-year.ts'

const lessons = { begins: { month: 9, date: 5 }, ends: { month: 5, date: 31 } }
const wholeYear = { begins: { month: 8, date: 1 }, ends: { month: 7, date: 31 } }

describe('school years', () => {
  test('one begins in its first year and ends in the second', () => {
    expect(schoolYearFrom(2023, lessons)).toEqual({ from: '2023-09-05', to: '2024-05-31' })
    expect(schoolYearName(2023)).toBe('năm học 2023-2024')
  })

  test('an end on 29 February is the 28th in common years', () => {
    const dates = { begins: { month: 9, date: 1 }, ends: { month: 2, date: 29 } }
    expect([schoolYearFrom(2023, dates).to, schoolYearFrom(2024, dates).to]).toEqual([
      '2024-02-29',
      '2025-02-28',
    ])
  })

  test.each([
    ['2023-09-04', null],
    ['2023-09-05', '2023-09-05'],
    ['2024-01-01', '2023-09-05'],
    ['2024-05-31', '2023-09-05'],
    ['2024-06-01', null],
    ['2024-09-05', '2024-09-05'],
  ])('%s belongs to the one beginning %s', (on, from) => {
    expect(schoolYearOn(day(on), lessons)?.from ?? null).toBe(from)
  })

  test('without a gap every day belongs to one', () => {
    expect(schoolYearOn(day('2024-07-31'), wholeYear)?.from).toBe('2023-08-01')
    expect(schoolYearOn(day('2024-08-01'), wholeYear)?.from).toBe('2024-08-01')
  })

  test.each(['2023-2024', 'năm học 2023-2024', 'Năm học 2023 – 2024', '2023/2024'])('%s is read', (text) => {
    expect(readSchoolYear(text)).toEqual({ ok: true, value: 2023 })
  })

  test.each([
    ['2023-2025', 'Năm học phải gồm hai năm liền nhau, ví dụ 2023-2024.'],
    ['2023', 'Nhập năm học theo dạng 2023-2024.'],
  ])('%s is refused', (text, reason) => {
    expect(readSchoolYear(text)).toMatchObject({ ok: false, reason })
  })
})
