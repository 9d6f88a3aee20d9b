import { expect, test } from 'vitest'
import { issuingLevelOf } from './issuing-level.ts'

/** As the five plans and their bases print them. */
test.each([
  ['Bộ Chính trị', 'central'],
  ['Ban Chấp hành Trung ương Đảng khóa XIII', 'central'],
  ['Quốc hội', 'central'],
  ['Chính phủ', 'central'],
  ['Thủ tướng Chính phủ', 'central'],
  ['Bộ Nội vụ', 'ministry'],
  ['Ban Thi đua - Khen thưởng Trung ương', 'ministry'],
  ['Ban Thường vụ Tỉnh ủy', 'province-party'],
  ['Đại hội Đảng bộ tỉnh Tây Ninh lần thứ XI', 'province-party'],
  ['Ủy ban nhân dân tỉnh Kiên Giang', 'province'],
  ['Chủ tịch UBND tỉnh', 'province'],
  ['Sở Nội vụ', 'province'],
  ['Bộ Chỉ huy Quân sự tỉnh', 'province'],
  ['Ban Thường vụ Huyện ủy', 'district'],
  ['Ban Chấp hành Đảng bộ huyện Cẩm Mỹ khóa IV', 'district'],
  ['Hội đồng nhân dân huyện Cẩm Mỹ', 'district'],
  ['Uỷ ban nhân dân thị xã An Nhơn', 'district'],
  ['Ủy ban nhân dân xã Diên Lạc', 'commune'],
  ['Phòng Nội vụ', 'unit'],
])('%s is of level %s', (issuer, level) => {
  expect(issuingLevelOf(issuer)).toBe(level)
})
