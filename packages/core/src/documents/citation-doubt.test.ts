import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { citationDoubt } from './citation-doubt.ts'

const doubt = (citation: string, citedOn: string, citingOn: string | null = null) =>
  citationDoubt(citation, day(citedOn), citingOn === null ? null : day(citingOn))

test('S002-H-4: a paper for 2024 dated 04/01/2023 looks wrong and keeps its words', () => {
  expect(
    doubt(
      'Kế hoạch số 02/KH-UBND ngày 04/01/2023 của UBND tỉnh về công tác thi đua, khen thưởng trên địa bàn tỉnh năm 2024;',
      '2023-01-04',
      '2024-01-11',
    ),
  ).toBe('Văn bản về năm 2024 nhưng ghi ngày 04/01/2023; có thể là năm 2024. Giữ nguyên như in.')
})

test('S004-H-3: so does one for 2022 dated 14/3/2021', () => {
  expect(
    doubt(
      'Kế hoạch số 886/KH-UBND ngày 14/3/2021 của UBND tỉnh về tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến, mô hình mới, nhân tố mới năm 2022',
      '2021-03-14',
    ),
  ).toMatch('ngày 14/03/2021')
})

test.each([
  ['Kế hoạch số 64/KH-UBND về việc tuyên truyền về công tác thi đua, khen thưởng năm 2024', '2024-03-06'],
  ['Nghị quyết số 09-NQ/HU về chỉ tiêu, nhiệm vụ năm 2024', '2023-12-26'],
  ['Kế hoạch số 38/KH-UBND về nhân rộng các mô hình giai đoạn 2021 - 2025', '2021-02-09'],
  ['Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị', '2014-04-07'],
  ['Luật Thi đua, khen thưởng năm 2022', '2022-06-15'],
])('nothing is wrong with %s', (citation, citedOn) => {
  expect(doubt(citation, citedOn, '2024-04-12')).toBeNull()
})

test('a paper cannot rest on one that came after it', () => {
  expect(doubt('Quyết định số 5/QĐ-UBND', '2024-05-01', '2024-04-12')).toMatch('sau ngày của văn bản dẫn nó')
})
