import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import * as layout from './layout.ts'
import {
  addresseeLines,
  annexName,
  annexReference,
  distributionLines,
  draftStamp,
  issuingBodyLines,
  legalBasisLines,
  numberLine,
  placeAndDateLine,
  signatureLines,
  subjectLines,
  superiorBodyLine,
  type OfficialDocument,
} from './official-document.ts'

test.each([
  [{ documentNumber: 5, documentSymbol: 'QĐ-UBND' }, 'Số: 05/QĐ-UBND'],
  [{ documentNumber: 75, documentSymbol: 'kh-ubnd' }, 'Số: 75/KH-UBND'],
  [{ documentNumber: 5, numberSuffix: 'a', documentSymbol: 'KH-UBND' }, 'Số: 05a/KH-UBND'],
  [{ documentNumber: 12, documentSymbol: 'ttr-pnv' }, 'Số: 12/TTr-PNV'],
  [{ documentNumber: 3, documentSymbol: 'UBND-NV' }, 'Số: 03/UBND-NV'],
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

const plan: OfficialDocument = {
  kind: 'plan',
  superiorBody: null,
  issuingBody: 'Ủy ban nhân dân huyện Diên Khánh',
  documentNumber: 87,
  documentSymbol: 'KH-UBND',
  place: 'Diên Khánh',
  issuedOn: day('2023-04-11'),
  subjectLine: 'Tuyên truyền gương điển hình tiên tiến trên địa bàn huyện Diên Khánh giai đoạn 2023-2025',
  legalBases: [],
  body: [],
  signature: { capacity: 'TM.', behalfOf: 'Ủy ban nhân dân', post: 'Chủ tịch', name: null },
  distributionList: ['Như trên (VBĐT)', 'Lưu: VT, PNV'],
}

test.each([
  ['Ủy ban nhân dân huyện Diên Khánh', ['ỦY BAN NHÂN DÂN', 'HUYỆN DIÊN KHÁNH']],
  ['Ủy ban nhân dân thị xã Buôn Hồ', ['ỦY BAN NHÂN DÂN', 'THỊ XÃ BUÔN HỒ']],
  ['Hội đồng Thi đua - Khen thưởng tỉnh Kiên Giang', ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'TỈNH KIÊN GIANG']],
  ['UBND huyện Cẩm Mỹ', ['ỦY BAN NHÂN DÂN', 'HUYỆN CẨM MỸ']],
  ['Phòng Nội vụ', ['PHÒNG NỘI VỤ']],
  ['Sở Văn hóa\nvà Thể thao', ['SỞ VĂN HÓA', 'VÀ THỂ THAO']],
  // 'tỉnh' here is no place: no name follows it.
  ['Ủy ban Mặt trận Tổ quốc tỉnh', ['ỦY BAN MẶT TRẬN TỔ QUỐC TỈNH']],
])('S001-H-1: the letterhead of %j is %j', (issuingBody, lines) => {
  expect(issuingBodyLines({ issuingBody })).toEqual(lines)
})

test('the body above is shortened, one without is no line', () => {
  expect(superiorBodyLine({ superiorBody: 'Ủy ban nhân dân huyện Tân Biên' })).toBe('UBND HUYỆN TÂN BIÊN')
  expect(superiorBodyLine({ superiorBody: 'Sở Nội vụ' })).toBe('SỞ NỘI VỤ')
  expect(superiorBodyLine({ superiorBody: null })).toBe('')
})

test('a draft has room for number and day, and says that it is one', () => {
  const draft = { ...plan, documentNumber: null, issuedOn: null }
  const shown = (text: string) => text.replace(/\u00a0+/g, '…')
  expect(draftStamp(draft)).toBe('Dự thảo')
  expect(shown(numberLine(draft))).toBe('Số: …/KH-UBND')
  expect(shown(placeAndDateLine(draft))).toBe('Diên Khánh, ngày…tháng…năm…')
  expect(shown(annexReference(draft))).toBe(
    '(Kèm theo Kế hoạch số …/KH-UBND ngày…tháng…năm… của Ủy ban nhân dân huyện Diên Khánh)',
  )
  // What waits for a number only is no draft: it is written in by hand.
  expect(draftStamp({ ...plan, documentNumber: null } as OfficialDocument)).toBe(null)
})

test('a long subject line is broken into lines of much the same length, a letter’s after V/v', () => {
  expect(subjectLines(plan)).toEqual([
    'Tuyên truyền gương điển hình tiên tiến trên',
    'địa bàn huyện Diên Khánh giai đoạn 2023-2025',
  ])
  expect(subjectLines({ kind: 'letter', subjectLine: 'V/v nộp kế hoạch' })).toEqual(['V/v nộp kế hoạch'])
  expect(subjectLines({ kind: 'letter', subjectLine: 'nộp kế hoạch tuyên truyền năm 2022' })).toEqual([
    'V/v nộp kế hoạch tuyên',
    'truyền năm 2022',
  ])
})

test('one addressee follows Kính gửi, several are listed; Như trên then leads Nơi nhận', () => {
  expect(addresseeLines({ addressees: ['Sở Nội vụ'] })).toEqual(['Sở Nội vụ'])
  expect(addresseeLines({ addressees: ['Sở Nội vụ', 'UBND các xã'] })).toEqual([
    '- Sở Nội vụ;',
    '- UBND các xã.',
  ])
  const distributionList = ['Lưu: VT, PNV']
  expect(distributionLines({ addressees: ['Sở Nội vụ'], distributionList })).toEqual([
    '- Như trên;',
    '- Lưu: VT, PNV.',
  ])
  expect(distributionLines({ addressees: ['Sở Nội vụ'], distributionList: plan.distributionList })).toEqual([
    '- Như trên (VBĐT);',
    '- Lưu: VT, PNV.',
  ])
})

test('an annex alone has no number; each says what it belongs to', () => {
  expect([annexName(0, 1), annexName(1, 3)]).toEqual(['Phụ lục', 'Phụ lục II'])
  expect(annexReference(plan)).toBe(
    '(Kèm theo Kế hoạch số 87/KH-UBND ngày 11 tháng 4 năm 2023 của Ủy ban nhân dân huyện Diên Khánh)',
  )
})
