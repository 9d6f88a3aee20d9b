import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { anniversariesOf, anniversaryIn, flagOf } from './anniversaries.ts'

const since = (name: string, basedOn: string) => ({
  name,
  basedOn: day(basedOn),
  month: null,
  dateOfMonth: null,
})
const bases = [
  since('Thành lập Đảng bộ tỉnh Điện Biên', '1949-10-10'),
  since('Thành lập tỉnh', '1909-06-28'),
  since('Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc', '1948-06-11'),
  since('Chiến thắng Điện Biên Phủ', '1954-05-07'),
  { name: 'Thành lập Quân đội nhân dân Việt Nam', basedOn: null, month: null, dateOfMonth: null },
]

test.each([
  ['S001-III-3-b1: 75 years of 11/6 in 2023', '1948-06-11', 2023, '2023-06-11', 75, 'even'],
  ['S002-II-II-5: 76 years of 11/6 in 2024', '1948-06-11', 2024, '2024-06-11', 76, 'other'],
  ['S003-I-1-1c: 70 years of 7/5 in 2024', '1954-05-07', 2024, '2024-05-07', 70, 'full'],
  ['S003-I-1-1d: 115 years of 28/6 in 2024', '1909-06-28', 2024, '2024-06-28', 115, 'even'],
  ['S003-I-1-1e: 75 years of 10/10 in 2024', '1949-10-10', 2024, '2024-10-10', 75, 'even'],
] as const)('%s', (_, basedOn, year, on, years, flag) => {
  expect(anniversaryIn(since('', basedOn), year)).toEqual({ on, years, flag })
})

test('S004-II-1-dd2: tròn ends in 0, chẵn in 5, all others are other years', () => {
  expect([5, 10, 15, 76, 100].map(flagOf)).toEqual(['even', 'full', 'even', 'other', 'full'])
})

test('S003-I-1-1b: an anniversary whose base the office has not filled in stays in the list, last, without a year', () => {
  expect(anniversariesOf(bases, 2024).map(({ on, years }) => [on, years])).toEqual([
    ['2024-05-07', 70],
    ['2024-06-11', 76],
    ['2024-06-28', 115],
    ['2024-10-10', 75],
    [null, null],
  ])
})

test('where only the date is known, the day is and the year is not', () => {
  expect(anniversaryIn({ basedOn: null, month: 2, dateOfMonth: 29 }, 2023)).toEqual({
    on: '2023-02-28',
    years: null,
    flag: null,
  })
})

test('nothing is celebrated before it has happened; a leap day has its 28th', () => {
  expect(anniversaryIn(since('', '2024-02-29'), 2024)).toEqual({ on: null, years: null, flag: null })
  expect(anniversaryIn(since('', '2024-02-29'), 2029)).toEqual({ on: '2029-02-28', years: 5, flag: 'even' })
})
