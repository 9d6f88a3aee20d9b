import { describe, expect, test } from 'vitest'
import { eventName, filterWords } from './audit-words.ts'
import { OBJECT_KIND_WORDS, objectKind } from './object-kinds.ts'

describe('kinds of events', () => {
  test.each([
    ['Khóa tài khoản …: …', 'Khóa tài khoản …'],
    ['Lập tài khoản … cho …', 'Lập tài khoản … cho …'],
    ['Chuyển … về …, từ …. …', 'Chuyển … về …'],
    ['Đăng nhập từ …, địa chỉ …', 'Đăng nhập từ …, địa chỉ …'],
    ['Đổi mật khẩu', 'Đổi mật khẩu'],
    ['…: … – …', '…: … – …'],
  ])('%s is called %s', (sentence, name) => expect(eventName(sentence)).toBe(name))
})

describe('what the list is narrowed to', () => {
  const none = { from: undefined, to: undefined, event: undefined, kind: undefined, actor: undefined }
  test('is said in one line', () => {
    expect(filterWords(none)).toBeNull()
    expect(filterWords({ ...none, from: '2024-03-01', to: '2024-03-10', kind: 'Đơn vị' })).toBe(
      'từ 01/03/2024 đến 10/03/2024 · đối tượng: Đơn vị',
    )
    expect(filterWords({ ...none, to: 'hôm qua', actor: 'Trần Thị Hoa' })).toBe('người làm: Trần Thị Hoa')
  })
})

test('a thing nobody has named yet has a word, and no page', () => {
  expect(objectKind('bouquet')).toEqual({ word: 'Mục khác' })
  expect(objectKind('setting').page?.('reminder-ladder')).toBe('/van-phong/quan-tri/tham-so/reminder-ladder')
  expect(OBJECT_KIND_WORDS['organization']).toBe('Đơn vị')
})
