import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import * as layout from './layout.ts'
import {
  distributionLines,
  legalBasisLines,
  numberLine,
  placeAndDateLine,
  signatureLines,
} from './official-document.ts'

test.each([
  [{ documentNumber: 5, documentSymbol: 'QĐ-UBND' }, 'Số: 05/QĐ-UBND'],
  [{ documentNumber: 75, documentSymbol: 'kh-ubnd' }, 'Số: 75/KH-UBND'],
  [{ documentNumber: null, documentSymbol: 'DS-PNV' }, `Số: ${'\u00a0'.repeat(8)}/DS-PNV`],
])('the number line of %j', (document, line) => {
  expect(numberLine(document)).toBe(line)
})

test('place and date have zeros before small days, and before the first two months only', () => {
  expect(placeAndDateLine({ place: 'Vĩnh Thuận', issuedOn: day('2024-04-02') })).toBe(
    'Vĩnh Thuận, ngày 02 tháng 4 năm 2024',
  )
  expect(placeAndDateLine({ place: 'Cẩm Mỹ', issuedOn: day('2024-01-11') })).toBe(
    'Cẩm Mỹ, ngày 11 tháng 01 năm 2024',
  )
})

test('legal bases and recipients are closed by semicolons and one full stop, whatever was typed', () => {
  expect(
    legalBasisLines({ legalBases: ['Căn cứ Luật Thi đua, khen thưởng;', 'Căn cứ Nghị định số 98'] }),
  ).toEqual(['Căn cứ Luật Thi đua, khen thưởng;', 'Căn cứ Nghị định số 98.'])
  expect(distributionLines({ distributionList: ['Như trên', 'UBND huyện.', 'Lưu: VT, PNV'] })).toEqual([
    '- Như trên;',
    '- UBND huyện;',
    '- Lưu: VT, PNV.',
  ])
})

test('who signs for another says so above his post', () => {
  expect(signatureLines({ capacity: 'KT.', behalfOf: 'Chủ tịch', post: 'Phó Chủ tịch', name: null })).toEqual(
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  )
  expect(signatureLines({ capacity: null, behalfOf: null, post: 'Trưởng phòng', name: null })).toEqual([
    'TRƯỞNG PHÒNG',
  ])
})

test('every measure we print is one the decree allows', () => {
  const { page, fontSize, firstLineIndent, paragraphGap, shortRule } = layout
  const all = { ...page, ...fontSize, firstLineIndent, paragraphGap, shortRule }
  const outside = Object.entries(all).filter(([, { from, to, value }]) => value < from || value > to)
  expect(Object.keys(all).length).toBe(26)
  expect(outside).toEqual([])
})
