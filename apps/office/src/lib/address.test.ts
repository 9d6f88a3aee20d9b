import { expect, test } from 'vitest'
import { readSearch, writeSearch } from './address.ts'

test('an address holds plain names and values', () => {
  expect(writeSearch({ q: 'phòng nội vụ', nam: 2024, dang: 'danh-sach' })).toBe(
    '?q=ph%C3%B2ng+n%E1%BB%99i+v%E1%BB%A5&nam=2024&dang=danh-sach',
  )
})

test('what is not set is left out', () => {
  expect(writeSearch({ q: undefined, cursor: null, kind: '' })).toBe('')
})

test('what was written is read back', () => {
  const search = { q: '2024', ngay: '2024-03-10', cursor: 'a+b/c=' }
  expect(readSearch(writeSearch(search))).toEqual(search)
})
