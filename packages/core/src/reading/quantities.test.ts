import { expect, test } from 'vitest'
import { findQuantities } from './quantities.ts'
import { exceptionIn, routeIn } from './routes.ts'
import { words } from './words.ts'

test.each<[string, Record<string, unknown>]>([
  ['mỗi tháng phát ít nhất 02 kỳ, thời lượng', { atLeast: 2, of: 'kỳ', per: 'month' }],
  ['không quá 10 phút/lần phát sóng', { atMost: 10, of: 'phút/lần phát sóng', per: null }],
  ['tối thiểu 01 lần/năm', { atLeast: 1, of: 'lần', per: 'year' }],
  [
    'ít nhất 01 điển hình tiêu biểu (tập thể hoặc cá nhân)',
    { atLeast: 1, of: 'điển hình tiêu biểu', composition: 'either' },
  ],
  [
    'ít nhất 03 điển hình tiêu biểu (tập thể và cá nhân',
    { atLeast: 3, of: 'điển hình tiêu biểu', composition: 'both' },
  ],
  [
    'tối thiểu 02 điển hình (tập thể và/hoặc cá nhân)',
    { atLeast: 2, of: 'điển hình', composition: 'either' },
  ],
  ['ít nhất hai mô hình mỗi quý', { atLeast: 2, of: 'mô hình', per: 'quarter' }],
  ['≥ 02 tin, bài/tháng', { atLeast: 2, of: 'tin, bài', per: 'month' }],
  ['từ 03 cá nhân trở lên', { atLeast: 3, of: 'cá nhân' }],
  ['ít nhất 80% cơ quan đăng ký', { atLeast: 80, of: '% cơ quan đăng ký' }],
  ['tối đa 05 hồ sơ', { atMost: 5, of: 'hồ sơ' }],
])('«%s»', (text, wanted) => {
  const found = findQuantities(words(text))
  expect(found.length).toBe(1)
  expect(found[0]).toMatchObject({ composition: 'any', ...wanted })
})

test.each(['không quá ngày 15/3', 'thứ nhất', 'nhất là người lao động', 'trên 10 năm công tác'])(
  '«%s» counts nothing',
  (text) => {
    expect(findQuantities(words(text))).toEqual([])
  },
)

test.each<[string, unknown]>([
  [
    'Gửi kế hoạch của cơ quan, đơn vị về Sở Nội vụ qua Ban Thi đua, khen thưởng tỉnh (cơ quan thường trực) để tổng hợp báo cáo Ủy ban nhân dân tỉnh.',
    { to: 'Sở Nội vụ', through: 'Ban Thi đua, khen thưởng tỉnh', onwardTo: 'Ủy ban nhân dân tỉnh' },
  ],
  [
    'tổng kết gửi về UBND huyện (qua Phòng Nội vụ tổng hợp) báo cáo Sở Nội vụ theo quy định',
    { to: 'UBND huyện', through: 'Phòng Nội vụ', onwardTo: 'Sở Nội vụ' },
  ],
  [
    'gửi báo cáo về Ban Thi đua - Khen thưởng tỉnh trước 25/4',
    { to: 'Ban Thi đua - Khen thưởng tỉnh', through: null, onwardTo: null },
  ],
  ['theo dõi, đôn đốc các đơn vị', null],
])('S001-IV-1-e: the way of «%s»', (text, route) => {
  expect(routeIn(words(text))).toEqual(route)
})

test('who is let off stands before or in brackets', () => {
  const before = 'Ngoài các cơ quan được giao, được đề nghị chủ trì, các cơ quan khác lựa chọn'
  expect(exceptionIn(words(before))?.except).toBe('các cơ quan được giao, được đề nghị chủ trì')
  expect(exceptionIn(words('các trường gửi báo cáo (trừ các trường tư thục), hằng năm'))?.except).toBe(
    'các trường tư thục',
  )
})
