import { day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { writeLetter } from './jobs.ts'
import { rungOn, timeLeft } from './ladder.ts'

const ladder = [7, 3, 0, -1]
const dueOn = day('2024-03-15')
const since = day('2024-01-10')

test.each([
  ['2024-03-07', null, 'eight days before there is nothing to say'],
  ['2024-03-08', 7, 'seven days before'],
  ['2024-03-11', 7, 'four days before, if seven was missed'],
  ['2024-03-12', 3, 'three days before'],
  ['2024-03-15', 0, 'on the day'],
  ['2024-03-16', -1, 'the day after'],
  ['2024-06-30', -1, 'long after, the last rung stays the last'],
])('on %s the rung is %j: %s', (today, rung, _why) => {
  expect(rungOn(ladder, since, dueOn, day(today))).toBe(rung)
})

test('what came late is not reminded of rungs before it existed', () => {
  expect(rungOn(ladder, day('2024-03-10'), dueOn, day('2024-03-10'))).toBe(null)
  expect(rungOn(ladder, day('2024-03-10'), dueOn, day('2024-03-12'))).toBe(3)
})

test('the ladder is data: another one has other rungs, in any order', () => {
  expect(rungOn([1, 14], since, dueOn, day('2024-03-02'))).toBe(14)
  expect(rungOn([1, 14], since, dueOn, day('2024-03-14'))).toBe(1)
  expect(rungOn([], since, dueOn, dueOn)).toBe(null)
})

test('time left is told in words', () => {
  expect(['2024-03-12', '2024-03-15', '2024-03-17'].map((today) => timeLeft(dueOn, day(today)))).toEqual([
    'Còn 3 ngày',
    'Đến hạn hôm nay',
    'Trễ 2 ngày',
  ])
})

test('a letter names the reader, the news and where to go', () => {
  const rows = [
    { title: 'Còn 3 ngày: nộp báo cáo quý I', detail: null, href: '/van-phong/viec-cua-toi' },
    { title: 'Đã in xong danh sách', detail: 'Bản PDF', href: null },
  ]
  expect(writeLetter('Trần Thị Hoa', day('2024-03-12'), rows, 'https://tdkt.vinhthuan.gov.vn')).toEqual({
    subject: '2 thông báo ngày 12/03/2024',
    text: [
      'Kính gửi Trần Thị Hoa,',
      '',
      '- Còn 3 ngày: nộp báo cáo quý I',
      '  https://tdkt.vinhthuan.gov.vn/van-phong/viec-cua-toi',
      '- Đã in xong danh sách',
      '  Bản PDF',
      '',
      'Thư này do hệ thống Gương Sáng gửi. Có thể đổi cách nhận thư ở mục Tài khoản.',
    ].join('\n'),
  })
  expect(writeLetter('A', day('2024-03-12'), rows.slice(0, 1), null).subject).toBe(
    'Còn 3 ngày: nộp báo cáo quý I',
  )
})
