import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { type InitiativeRequest, missingOf, requestableUntil, sharesSentence } from './completeness.ts'

const whole: InitiativeRequest = {
  title: 'Bảng theo dõi tiến độ hồ sơ',
  authors: [
    { name: 'Lò Thị Mây', sharePercent: 33.33 },
    { name: 'Vàng A Sử', sharePercent: 33.33 },
    { name: 'Trần Văn Nông', sharePercent: 33.34 },
  ],
  investor: 'Ủy ban nhân dân xã',
  field: 'cai-cach-hanh-chinh',
  summary: 'Nội dung',
  novelty: 'Điểm mới',
  effect: 'Hiệu quả',
  conditions: 'Một máy tính',
  firstUsers: 'Bộ phận một cửa',
  firstAppliedOn: day('2023-03-15'),
}

test('a whole request lacks nothing; the last day is one year after the first application', () => {
  expect(missingOf(whole, day('2024-03-15'))).toEqual([])
  expect(requestableUntil(day('2024-02-29'))).toBe('2025-02-28')
})

test('one day after the year it may not be requested any more, and the clause is named', () => {
  expect(missingOf(whole, day('2024-03-16'))).toEqual([
    {
      field: 'firstAppliedOn',
      sentence: 'Đã quá một năm kể từ ngày áp dụng lần đầu 15/03/2023: chỉ yêu cầu được đến ngày 15/03/2024.',
      clause: 'khoản 2 Điều 5 Nghị định số 13/2012/NĐ-CP',
    },
  ])
  expect(missingOf(whole, day('2023-03-14')).map(({ sentence }) => sentence)).toEqual([
    'Ngày áp dụng lần đầu chưa tới.',
  ])
})

test('shares must make a hundred to the hundredth', () => {
  expect(sharesSentence(whole.authors)).toBeNull()
  expect(
    sharesSentence([
      { name: 'A', sharePercent: 60 },
      { name: 'B', sharePercent: 39.5 },
    ]),
  ).toBe('Tỷ lệ đóng góp của các tác giả cộng lại là 99,5%, phải đúng 100%.')
  expect(sharesSentence([])).toBe('Ghi ít nhất một tác giả.')
})

test('what is empty is asked for in the order of the form', () => {
  const empty = { ...whole, novelty: '  ', firstUsers: null, firstAppliedOn: null }
  expect(missingOf(empty, day('2024-01-01')).map(({ field }) => field)).toEqual([
    'novelty',
    'firstUsers',
    'firstAppliedOn',
  ])
})
