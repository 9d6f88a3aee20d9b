import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { newId } from '../../platform/id.ts'
import { isHouseholdName, namesMeant, readAwardRow } from './import-award-row.ts'
import type { AwardColumn } from './import-columns.ts'
import { levelBy } from './import-level.ts'

const read = (cells: Partial<Record<AwardColumn, string>>) => {
  const row = { number: 2, ownId: newId(), choice: null, choiceTargetId: null }
  const own = { name: 'Lê An', award: 'LĐTT', year: '2022', level: 'Cấp xã', ...cells }
  return readAwardRow({ ...row, cells: own }, '2025-03-10' as Day)
}
const told = (draft: ReturnType<typeof read>): string[] =>
  draft.cells.findings.map(({ column, reason }) => `${column}: ${reason}`)

describe('years', () => {
  test.each([
    ['2022', null, [2022, 2022]],
    ['năm 2022', null, [2022, 2022]],
    ['2021-2022', null, [2021, 2022]],
    ['năm học 2021 – 2022', null, [2021, 2022]],
    ['từ 2018 đến 2022', null, [2018, 2022]],
    ['2022', '2018', [2018, 2022]],
  ])('%s, từ %s', (year, yearFrom, years) => {
    const draft = read({ year, ...(yearFrom && { yearFrom }) })
    expect([draft.yearFrom, draft.year]).toEqual(years)
    expect(told(draft)).toEqual([])
  })

  test.each([
    [{ year: '22' }, 'year: Ghi năm từ 1930 đến 2100, ví dụ 2022 hoặc 2021-2022.'],
    [{ year: '1.500.000 đ' }, 'year: Ghi năm từ 1930 đến 2100, ví dụ 2022 hoặc 2021-2022.'],
    [{ year: '2018', yearFrom: '2022' }, 'yearFrom: Năm đầu không sau năm cuối.'],
    [
      { year: '2024', decidedOn: '05/03/2023' },
      'year: Năm đạt thành tích không sau năm ra quyết định (05/03/2023).',
    ],
    [{ decidedOn: '05/04/2025' }, 'decidedOn: Ngày quyết định chưa tới.'],
    [{ decidedOn: '31/02/2023' }, 'decidedOn: Tháng 2 năm 2023 chỉ có 28 ngày.'],
    [
      { collective: 'Tổ 1' },
      'collective: Dòng này ghi cả cá nhân và tập thể. Mỗi dòng chỉ ghi một đối tượng.',
    ],
  ])('%o is refused', (cells, reason) => {
    expect(told(read(cells))).toEqual([reason])
  })
})

test.each([
  ['15/QĐ-UBND', '15/QĐ-UBND', null, null],
  ['Số 15/QĐ-UBND', '15/QĐ-UBND', null, null],
  ['QĐ số 15/QĐ-UBND ngày 5/1/2023', '15/QĐ-UBND', '2023-01-05', null],
  ['Quyết định số 15/QĐ-UBND, ngày 05 tháng 01 năm 2023', '15/QĐ-UBND', '2023-01-05', null],
  [
    'Quyết định số 15/QĐ-UBND ngày 5.1.2023 của Chủ tịch UBND xã',
    '15/QĐ-UBND',
    '2023-01-05',
    'Chủ tịch UBND xã',
  ],
])('a decision in one cell: %s', (text, number, on, by) => {
  const { decisionNumber, decidedOn, decidedBy } = read({ decisionNumber: text })
  expect([decisionNumber, decidedOn, decidedBy]).toEqual([number, on, by])
})

test('two cells that name different days are refused, not guessed', () => {
  const draft = read({ decisionNumber: '15/QĐ ngày 5/1/2023', decidedOn: '06/01/2023' })
  expect(told(draft)).toEqual(['decidedOn: Khác ngày ghi ở cột số quyết định (05/01/2023).'])
})

test.each([
  ['HCLD3', null, 'state'],
  ['BKTTG', null, 'state'],
  ['BKT', 'Bộ trưởng Bộ Giáo dục và Đào tạo', 'central'],
  ['BKT', 'Chủ tịch UBND tỉnh', 'province'],
  ['GK', 'Chủ tịch UBND huyện', 'district'],
  ['GK', 'UBND thị xã', 'district'],
  ['GK', 'UBND thị trấn', 'commune'],
  ['LDTT', 'Hiệu trưởng', 'grassroots'],
  ['GK', 'Chủ tịch UBND thành phố', null],
  ['GK', null, null],
] as const)('%s by %s is of the level %s', (award, by, level) => {
  expect(levelBy(award, by)).toBe(level)
})

test('a household, a form of address and a family name that looks like one', () => {
  expect(namesMeant('Hộ ông Lê Văn Tám')).toEqual(['Hộ ông Lê Văn Tám', 'ông Lê Văn Tám', 'Lê Văn Tám'])
  expect(namesMeant('Ông Cao Thắng')).toEqual(['Ông Cao Thắng', 'Cao Thắng'])
  expect(['Hộ ông Tám', 'Gia đình bà Tư', 'Hồ Văn Hộ'].map(isHouseholdName)).toEqual([true, true, false])
})

test('words stay as the decision has them; a code or a short form is spelled out', () => {
  const title = (award: string): string => read({ award }).title
  expect(title('Giấy khen của Chủ tịch UBND huyện')).toBe('Giấy khen của Chủ tịch UBND huyện')
  expect(title('LĐTT')).toBe('Lao động tiên tiến')
  expect(title('Tập thể LĐXS')).toBe('Tập thể lao động xuất sắc')
  expect(title('GIẤY KHEN')).toBe('Giấy khen')
  expect(title('CSTDCS')).toBe('Chiến sĩ thi đua cơ sở')
})
