import { expect, test } from 'vitest'
import { shiftYears } from './next-year.ts'

test.each([
  ['Tổ chức tổng kết, bình xét thi đua năm 2023', 'Tổ chức tổng kết, bình xét thi đua năm 2024', []],
  ['Xây dựng Kế hoạch năm 2025', 'Xây dựng Kế hoạch năm 2026', []],
  [
    'Xét khen thưởng ngành Giáo dục và Đào tạo năm học 2023 - 2024',
    'Xét khen thưởng ngành Giáo dục và Đào tạo năm học 2024 - 2025',
    [],
  ],
  [
    'Kỷ niệm 76 năm Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2024)',
    'Kỷ niệm 77 năm Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2025)',
    [],
  ],
  [
    'Tổ chức Đại hội thi đua yêu nước huyện Cẩm Mỹ lần thứ VI năm 2024',
    'Tổ chức Đại hội thi đua yêu nước huyện Cẩm Mỹ lần thứ VI năm 2025',
    ['lần thứ VI'],
  ],
  ['Phong trào giai đoạn 2021-2025', 'Phong trào giai đoạn 2021-2025', ['2021-2025']],
  [
    'Thực hiện Kế hoạch số 1442/KH-UBND ngày 25/4/2023 của UBND tỉnh',
    'Thực hiện Kế hoạch số 1442/KH-UBND ngày 25/4/2023 của UBND tỉnh',
    ['số 1442/KH-UBND ngày 25/4/2023'],
  ],
  ['Thực hiện kế hoạch 5 năm', 'Thực hiện kế hoạch 5 năm', []],
])('S002-II-IV-3: “%s” becomes “%s”', (text, shifted, doubts) => {
  expect(shiftYears(text, 2024, 1)).toEqual({ text: shifted, doubts })
})

test('a plan may go on after more than a year', () => {
  expect(shiftYears('Báo cáo năm 2022', 2022, 3).text).toBe('Báo cáo năm 2025')
})
