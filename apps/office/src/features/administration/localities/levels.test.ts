import { expect, test } from 'vitest'
import { createLocalityRoute } from '@guongsang/contract/organizations-localities.ts'
import { firstKindOf, kindsOf, levelName, LOCALITY_LEVELS, suggestSlug } from './levels.ts'

test('every level offers kinds of its own, and has a name', () => {
  const codes = LOCALITY_LEVELS.flatMap((level) => Object.keys(kindsOf(level)))
  expect(new Set(codes).size).toBe(codes.length)
  expect(LOCALITY_LEVELS.map(levelName)).toEqual(['Cấp tỉnh', 'Cấp huyện', 'Cấp xã'])
  expect(firstKindOf('district')).toBe('district')
})

test('a suggested short name is one the server takes', () => {
  expect(suggestSlug('Diên Khánh')).toBe('dienkhanh')
  expect(suggestSlug('Bà Rịa - Vũng Tàu')).toBe('bariavungtau')
  for (const name of ['Đồng Nai', 'Thừa Thiên Huế', 'Cư M’gar'])
    expect(createLocalityRoute.body.shape.slug.safeParse(suggestSlug(name)).success).toBe(true)
})
