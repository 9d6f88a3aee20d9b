import { expect, test } from 'vitest'
import { awardCodes, awardName, catalogue } from './catalogue.ts'
import { awardsNamed } from './read-award-name.ts'

test('every award is found by its code, its name and its short form', () => {
  for (const code of awardCodes)
    for (const word of [code, code.toLowerCase(), awardName(code), catalogue[code].short])
      expect([word, awardsNamed(word)]).toEqual([word, [code]])
})

test.each([
  ['CSTĐ cơ sở', ['CSTDCS']],
  ['Chiến sỹ thi đua cơ sở', ['CSTDCS']],
  ['chien si thi dua cap tinh', ['CSTDT']],
  ['Chiến sĩ thi đua toàn quốc', ['CSTDTQ']],
  ['CSTĐ', ['CSTDCS', 'CSTDT', 'CSTDTQ']],
  ['Danh hiệu Lao động tiên tiến năm 2022', ['LDTT']],
  ['LĐTT năm học 2021-2022', ['LDTT']],
  ['Tập thể LĐTT', ['TTLDTT']],
  ['Tập thể Lao động xuất sắc', ['TTLDXS']],
  ['Giấy khen của Chủ tịch UBND huyện', ['GK']],
  ['Tặng Giấy khen', ['GK']],
  ['Bằng khen của Chủ tịch UBND tỉnh', ['BKT']],
  ['Bằng khen Bộ trưởng Bộ Giáo dục và Đào tạo', ['BKT']],
  ['BK TTCP', ['BKTTG']],
  ['Bằng khen', ['BKT', 'BKTTG']],
  ['Cờ thi đua của UBND tỉnh', ['COT']],
  ['Cờ thi đua Chính phủ', ['COCP']],
  ['Huân chương Lao động hạng III', ['HCLD3']],
  ['HCLĐ hạng 2', ['HCLD2']],
  ['Huân chương Lao động', ['HCLD1', 'HCLD2', 'HCLD3']],
  ['Kỷ niệm chương “Vì sự nghiệp giáo dục”', ['KNC']],
  ['Nhà giáo ưu tú', ['UU_TU']],
  ['Thôn văn hóa', ['TDPVH']],
  ['Lao động tiên tiến'.normalize('NFD'), ['LDTT']],
  ['Cháu ngoan Bác Hồ', []],
  ['', []],
])('%s', (text, codes) => {
  expect(awardsNamed(text)).toEqual(codes)
})
