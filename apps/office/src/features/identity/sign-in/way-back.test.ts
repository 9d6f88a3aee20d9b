import { expect, test } from 'vitest'
import { wayBack } from './way-back.ts'

test.each([
  ['/don-vi?dang=danh-sach', '/don-vi?dang=danh-sach'],
  [undefined, '/viec-cua-toi'],
  ['https://ke-xau.example/', '/viec-cua-toi'],
  ['//ke-xau.example/', '/viec-cua-toi'],
  ['/\\ke-xau.example/', '/viec-cua-toi'],
  ['javascript:alert(1)', '/viec-cua-toi'],
  ['/dang-nhap?tiep=/x', '/viec-cua-toi'],
])('after the sign-in %s leads to %s', (kept, to) => {
  expect(wayBack(kept)).toBe(to)
})
