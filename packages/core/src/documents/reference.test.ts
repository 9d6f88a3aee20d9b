import { describe, expect, test } from 'vitest'
import { readReference, referenceText, symbolOf } from './reference.ts'

test('S000-H-1: number and symbol as they are printed', () => {
  expect(referenceText(75, '', symbolOf('plan', 'UBND'))).toBe('75/KH-UBND')
  expect(referenceText(5, '', symbolOf('decision', 'UBND'))).toBe('05/QĐ-UBND')
  expect(referenceText(12, 'a', symbolOf('proposal', 'PNV'))).toBe('12a/TTr-PNV')
  expect(referenceText(40, '', symbolOf('letter', 'UBND-NV'))).toBe('40/UBND-NV')
  expect(referenceText(34, '', 'CT/TW')).toBe('34-CT/TW')
  expect(referenceText(98, '', '2023/NĐ-CP')).toBe('98/2023/NĐ-CP')
})

test('S004-H-1: without a number there is only the symbol, without both nothing', () => {
  expect([
    referenceText(null, '', 'KH-UBND'),
    referenceText(7, '', null),
    referenceText(null, '', null),
  ]).toEqual(['KH-UBND', '07', ''])
})

describe('citations of the published plans', () => {
  test.each([
    [
      'S000-H-4',
      'Thực hiện Kế hoạch số 64/KH-UBND, ngày 06 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Kiên Giang',
      ['plan', 64, 'KH-UBND', '2024-03-06'],
    ],
    [
      'S000-II-1-1b',
      'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
      ['directive', 34, 'CT/TW', '2014-04-07'],
    ],
    [
      'S003-II-1-0d',
      'theo tinh thần Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
      ['directive', 34, 'CT/TW', '2014-04-07'],
    ],
    ['S000-II-1-2a', 'Chỉ thị số 19/CT-TTg ngày 16/7/2021', ['directive', 19, 'CT-TTg', '2021-07-16']],
    [
      'S001-H-5',
      'Quyết định số 1526/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ phê duyệt Đề án',
      ['decision', 1526, 'QĐ-TTg', '2022-12-09'],
    ],
    [
      'S002-H-5',
      'Nghị quyết số 09-NQ/HU ngày 26/12/2023 của Ban Chấp hành Đảng bộ huyện',
      ['resolution', 9, 'NQ/HU', '2023-12-26'],
    ],
    [
      'S002-H-6',
      'Nghị quyết số 22/NQ-HĐND ngày 21/12/2023 của Hội đồng nhân dân huyện về Kế hoạch phát triển kinh tế - xã hội',
      ['resolution', 22, 'NQ-HĐND', '2023-12-21'],
    ],
    [
      'S002-III-1-1b',
      'Thông tri số 28-TT/TU ngày 02 tháng 7 năm 2014 của Ban Thường vụ Tỉnh ủy',
      ['party-circular', 28, 'TT/TU', '2014-07-02'],
    ],
    [
      'S003-H-4',
      'Căn cứ Luật Thi đua, Khen thưởng số 06/2022/QH15 ngày 15/6/2022',
      ['law', 6, '2022/QH15', '2022-06-15'],
    ],
    [
      'S003-H-5',
      'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của chính phủ',
      ['decree', 98, '2023/NĐ-CP', '2023-12-31'],
    ],
    [
      'S004-II-1-b3',
      'Kế hoạch số 83-KH/HU ngày 25/02/2022 của Ban Thường vụ Huyện ủy về thực hiện Kết luận số 21-KL/TW ngày 25/10/2021',
      ['plan', 83, 'KH/HU', '2022-02-25'],
    ],
  ])('%s', (_, text, expected) => {
    const { kind, number, symbol, issuedOn } = readReference(text)
    expect([kind, number, symbol, issuedOn]).toEqual(expected)
  })

  test('a header with a blank, another dash, a suffix', () => {
    expect(readReference('Số: 75 /KH-UBND')).toEqual({
      kind: 'plan',
      number: 75,
      suffix: '',
      symbol: 'KH-UBND',
      issuedOn: null,
    })
    expect(readReference('Thông tri 28–TT/TU').symbol).toBe('TT/TU')
    expect(readReference('12a/KH-UBND')).toMatchObject({ number: 12, suffix: 'a' })
  })

  test('the symbol tells the kind where no name does: TT of the party is no circular', () => {
    expect(readReference('28-TT/TU').kind).toBe('party-circular')
    expect(readReference('15/2025/TT-BNV').kind).toBe('circular')
  })

  test('what has no number has none; dates are not taken for numbers', () => {
    expect(readReference('Luật Thi đua, khen thưởng năm 2022')).toEqual({
      kind: 'law',
      number: null,
      suffix: '',
      symbol: null,
      issuedOn: null,
    })
    expect(readReference('Quyết định ngày 09/12/2022 của Thủ tướng')).toMatchObject({
      kind: 'decision',
      number: null,
      issuedOn: '2022-12-09',
    })
    expect(readReference('ngày 31/02/2022').issuedOn).toBeNull()
    expect(readReference('Nghị định quy định chi tiết thi hành Luật Thi đua, khen thưởng').kind).toBe(
      'decree',
    )
    expect(readReference('phổ biến pháp luật').kind).toBeNull()
  })

  test('what was written can be read again', () => {
    for (const [number, suffix, symbol] of [
      [75, '', 'KH-UBND'],
      [5, 'b', 'TTr-PNV'],
      [34, '', 'CT/TW'],
      [98, '', '2023/NĐ-CP'],
    ] as const)
      expect(readReference(referenceText(number, suffix, symbol))).toMatchObject({ number, suffix, symbol })
  })
})
