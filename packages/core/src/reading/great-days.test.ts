import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine } from '../kernel/vietnamese/clean.ts'
import { readGreatDays } from './great-days.ts'

const list = `I. Các ngày kỷ niệm trong năm 2022
- Kỷ niệm 92 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2022).
2. Kỷ niệm 45 năm Ngày thành lập huyện (28/5/1978 - 28/5/2022)

+ Ngày Quốc tế Lao động (01/5)
- 27/7/1947: Ngày Thương binh - Liệt sĩ
- Đại lễ ngày 02/9/2022`

test('S004-II-1-dd3: a list of great days is read line by line; what is no day is shown as unread', () => {
  const { days, unread } = readGreatDays(list, 2022)
  expect(
    days.map(({ line, name, basedOn, month, dateOfMonth }) => [line, name, basedOn, month, dateOfMonth]),
  ).toEqual([
    [2, 'Ngày thành lập Đảng Cộng sản Việt Nam', '1930-02-03', 2, 3],
    [3, 'Ngày thành lập huyện', '1978-05-28', 5, 28],
    [5, 'Ngày Quốc tế Lao động', null, 5, 1],
    [6, 'Ngày Thương binh - Liệt sĩ', '1947-07-27', 7, 27],
    [7, 'Đại lễ', null, 9, 2],
  ])
  expect(days.map(({ doubt }) => doubt)).toEqual([
    null,
    'Văn bản ghi 45 năm; tính từ ngày gốc là 44 năm.',
    null,
    null,
    null,
  ])
  expect(unread).toEqual([{ line: 1, text: 'I. Các ngày kỷ niệm trong năm 2022' }])
})

test('every line with a sign in it is either a day or shown as unread', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (typed) => {
      const lines = typed.map((line) => line.replaceAll(/[\r\n]/gu, ' '))
      const { days, unread } = readGreatDays(lines.join('\n'), 2022)
      const seen = [...days, ...unread].map(({ line }) => line).toSorted((a, b) => a - b)
      expect(seen).toEqual(lines.flatMap((line, at) => (cleanLine(line) === '' ? [] : [at + 1])))
    }),
  )
})
