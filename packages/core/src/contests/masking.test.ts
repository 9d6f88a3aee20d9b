import { expect, test } from 'vitest'
import { masked, namesAuthor } from './masking.ts'

test('the name of the author is covered wherever it stands, however it is written', () => {
  const text = 'Tôi là NGUYỄN VĂN ÂN, ấp 3.\nNguyen Van An viết về chị Nguyễn Văn Ânh và anh Ân.'
  expect(masked(text, 'Nguyễn Văn Ân')).toBe('Tôi là ……, ấp 3.\n…… viết về chị Nguyễn Văn Ânh và anh Ân.')
  expect(masked(text.normalize('NFD'), 'Nguyễn Văn Ân')).toContain('……, ')
  expect(namesAuthor(text, 'Nguyễn Văn Ân')).toBe(true)
})

test('what else was typed beside the name hinders nothing, and is covered too', () => {
  const text = 'Tôi là Lò Thị Mai, lớp 9A trường Kim Đồng, viết cùng bạn H-Hen Niê.'
  for (const author of ['Lò Thị Mai, lớp 9A', 'Lò Thị Mai (lớp 9A)', 'Lò Thị Mai - lớp 9A'])
    expect(masked(text, author)).toBe('Tôi là ……, …… trường Kim Đồng, viết cùng bạn H-Hen Niê.')
  expect(masked(text, 'H-Hen Niê và Lò Thị Mai')).toBe('Tôi là ……, lớp 9A trường Kim Đồng, viết cùng bạn …….')
  expect(masked('An viết về an toàn.', 'Lò Thị Mai, An')).toBe('An viết về an toàn.')
})

test('a text without the name stays as it is', () => {
  expect(masked('Chị Lò Thị Mai dạy chữ.', 'Nguyễn Văn Ân')).toBe('Chị Lò Thị Mai dạy chữ.')
  expect(namesAuthor('Chị Lò Thị Mai', ' ')).toBe(false)
})
