import { expect, test } from 'vitest'
import { headingLook, ordinalMark, withoutBadBreaks } from './blocks.ts'

test.each([
  ['I', 'I.'],
  ['1', '1.'],
  ['2.1', '2.1.'],
  ['3.', '3.'],
  ['đ', 'đ)'],
  ['f)', 'f)'],
  ['-', '-'],
  ['+', '+'],
])('S004-II-1-f: the ordinal %s is printed %s', (ordinal, mark) => {
  expect(ordinalMark(ordinal)).toBe(mark)
})

test.each([
  [
    { level: 1, ordinal: 'IV' },
    { capitals: true, bold: true },
  ],
  // 'I' below the first level is a letter or a number inside a section, not a mục.
  [
    { level: 2, ordinal: 'I' },
    { capitals: false, bold: true },
  ],
  [
    { level: 1, ordinal: '1' },
    { capitals: false, bold: true },
  ],
  [
    { level: 3, ordinal: '2.2' },
    { capitals: false, bold: true },
  ],
  [
    { level: 3, ordinal: 'a' },
    { capitals: false, bold: false },
  ],
  [{ level: 1 }, { capitals: false, bold: true }],
] as const)('a title under %j looks %j', (heading, look) => {
  expect(headingLook(heading)).toEqual(look)
})

test.each([
  ['ngày 10 tháng 01 năm 2024', 'ngày~10 tháng~01 năm~2024'],
  ['trong Quý II, khoản 2 Điều 5', 'trong Quý~II, khoản~2 Điều~5'],
  ['kinh tế - xã hội', 'kinh tế~- xã hội'],
  ['- Tuyên truyền', '- Tuyên truyền'],
  ['hàng năm Hội đồng họp 2 lần', 'hàng năm Hội đồng họp 2 lần'],
  ['trăm ngày 5 việc', 'trăm ngày~5 việc'],
  ['sóngày 5', 'sóngày 5'],
])('no line breaks inside %s', (text, kept) => {
  expect(withoutBadBreaks(text).replaceAll('\u00a0', '~')).toBe(kept)
})
