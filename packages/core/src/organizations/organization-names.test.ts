import { describe, expect, test } from 'vitest'
import {
  indexNames,
  organizationNameKey,
  readOrganizationCell,
  resolveOrganization,
  splitBrackets,
} from './organization-names.ts'

const index = indexNames([
  { id: 'so-noi-vu', names: ['Sở Nội vụ'] },
  { id: 'van-hoa', names: ['Phòng Văn hóa và Thông tin'] },
  { id: 'noi-vu', names: ['Phòng Nội vụ'] },
  { id: 'hoi-dong', names: ['Hội đồng Thi đua - Khen thưởng tỉnh'] },
  { id: 'cong-an-tinh', names: ['Công an tỉnh'] },
  { id: 'cong-an-huyen', names: ['Công an huyện'] },
  { id: 'truong-1', names: ['Trường THCS số 1', 'Trường Bình Minh'] },
  { id: 'truong-2', names: ['Trường THCS số 2', 'Trường Bình Minh'] },
  { id: 'nameless', names: ['…'] },
  { id: 'ban', names: ['Ban TĐKT (thuộc Sở Nội vụ)'] },
])
const idOf = (printed: string) => {
  const resolved = resolveOrganization(printed, index)
  return resolved.kind === 'one' ? resolved.id : resolved.kind
}

describe('one office, many printings', () => {
  test.each([
    ['Phòng Văn hóa - Thông tin', 'Phòng Văn hóa và Thông tin'],
    ['Phòng Văn hoá – Thông tin', 'Phòng VHTT'],
    ['Hội đồng TĐKT tỉnh', 'HĐ TĐKT tỉnh'],
    ['Ban Thi đua, khen thưởng', 'Ban TĐKT'],
    ['Văn phòng UBND tỉnh', 'VP. Ủy ban nhân dân tỉnh'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Ủy ban MTTQ Việt Nam', 'Uỷ ban Mặt trận Tổ quốc Việt Nam'],
  ])('%s = %s', (a, b) => {
    expect(organizationNameKey(a)).toBe(organizationNameKey(b))
  })

  test.each([
    ['Trường THCS số 1', 'Trường THCS số 2'],
    ['Sở Y tế', 'Phòng Y tế'],
    ['Công an huyện', 'Công an tỉnh'],
  ])('%s ≠ %s', (a, b) => {
    expect(organizationNameKey(a)).not.toBe(organizationNameKey(b))
  })

  test.each([
    ['Sở Nội vụ (Ban TĐKT tỉnh)', { outside: 'Sở Nội vụ', inside: 'Ban TĐKT tỉnh' }],
    ['Sở Nội vụ', { outside: 'Sở Nội vụ', inside: null }],
    ['(Vượng)', { outside: '(Vượng)', inside: null }],
  ])('brackets of %s', (printed, parts) => {
    expect(splitBrackets(printed)).toEqual(parts)
  })

  test.each([
    ['Sở Nội vụ (Ban Thi đua, khen thưởng)', 'so-noi-vu'],
    ['Sở Nội vụ (Ban TĐKT tỉnh)', 'so-noi-vu'],
    ['Phòng Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng huyện)', 'noi-vu'],
    ['Cơ quan Thường trực Hội đồng (Phòng Nội vụ huyện)', 'noi-vu'],
    ['Cơ quan Thường trực Hội đồng (Sở Nội vụ)', 'so-noi-vu'],
    ['Phòng Nội vụ huyện', 'noi-vu'],
    ['phòng văn hoá – thông tin huyện', 'van-hoa'],
    ['Hội đồng Thi đua, Khen thưởng', 'hoi-dong'],
    ['Công an tỉnh', 'cong-an-tinh'],
    ['Công an', 'several'],
    ['Công an xã', 'none'],
    ['Trường Bình Minh', 'several'],
    ['Ban Thi đua - Khen thưởng', 'ban'],
    ['Sở Y tế', 'none'],
    ['', 'none'],
    ['()', 'none'],
  ])('S003-III-II-3c: %s resolves to %s', (printed, id) => {
    expect(idOf(printed)).toBe(id)
  })

  test('S003-III-II-3c: a cell that holds one office twice gives one office and says so', () => {
    const cell = readOrganizationCell('Sở Nội vụ (Ban Thi đua, khen thưởng) Sở Nội vụ (Ban TĐKT tỉnh)', index)
    expect(cell.mentions.map((mention) => mention.printed)).toEqual([
      'Sở Nội vụ (Ban Thi đua, khen thưởng)',
      'Sở Nội vụ (Ban TĐKT tỉnh)',
    ])
    expect([cell.ids, cell.repeated]).toEqual([['so-noi-vu'], ['so-noi-vu']])
  })

  test('a cell of several offices keeps what it could not read', () => {
    const cell = readOrganizationCell('Phòng Nội vụ; Phòng VHTT\ncơ quan liên quan', index)
    expect([cell.ids, cell.repeated]).toEqual([['noi-vu', 'van-hoa'], []])
    expect(cell.mentions.at(-1)).toEqual({ printed: 'cơ quan liên quan', resolved: { kind: 'none' } })
  })
})
