import { expect, test } from 'vitest'
import { masked, namesAuthor } from './masking.ts'

test('the name of the author is covered wherever it stands, however it is written', () => {
  const text = 'Tôi là NGUYỄN VĂN ÂN, ấp 3.\nNguyen Van An viết về chị Nguyễn Văn Ânh và anh Ân.'
  expect(masked(text, 'Nguyễn Văn Ân')).toBe('Tôi là ……, ấp 3.\n…… viết về chị Nguyễn Văn Ânh và anh Ân.')
  expect(masked(text.normalize('NFD'), 'Nguyễn Văn Ân')).toContain('……, ')
  expect(namesAuthor(text, 'Nguyễn Văn Ân')).toBe(true)
})

test('a text without the name stays as it is', () => {
  expect(masked('Chị Lò Thị Mai dạy chữ.', 'Nguyễn Văn Ân')).toBe('Chị Lò Thị Mai dạy chữ.')
  expect(namesAuthor('Chị Lò Thị Mai', ' ')).toBe(false)
})
