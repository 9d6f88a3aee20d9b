import { describe, expect, test } from 'vitest'
import { count, initials, showBytes, showDay, showMoment, showPeriod } from './format.ts'

describe('one form for each thing', () => {
  test('days', () => {
    expect(showDay('2024-03-05')).toBe('05/03/2024')
  })

  test('moments are told by the clock of Việt Nam', () => {
    expect(showMoment('2024-03-05T18:04:00Z')).toBe('01:04 ngày 06/03/2024')
  })

  test('numbers', () => {
    expect([count(2340000), count(85.5), count(0)]).toEqual(['2.340.000', '85,5', '0'])
  })

  test('sizes of files', () => {
    expect([showBytes(900), showBytes(1536), showBytes(26_214_400)]).toEqual(['900 B', '1,5 KB', '25 MB'])
  })
})

describe('a period in words', () => {
  test.each([
    [null, null, 'từ trước đến nay'],
    ['2024-03-01', null, 'từ 01/03/2024'],
    [null, '2025-06-30', 'đến 30/06/2025'],
    ['2021-07-01', '2025-06-30', '01/07/2021 – 30/06/2025'],
  ])('from %s to %s', (from, to, words) => {
    expect(showPeriod(from, to)).toBe(words)
  })
})

test('the letters of a name are those of họ and tên', () => {
  expect([initials('Nguyễn Thị Ánh'), initials('Đỗ Ân'), initials('Hệ')]).toEqual(['NÁ', 'ĐÂ', 'H'])
})
