import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { reminderLetters, type LetterDuty, type LetterFacts, type LetterUnit } from './reminder-letter.ts'

const plan = 'Kế hoạch số 87/KH-UBND ngày 11/4/2023 của UBND huyện Diên Khánh'
const nomination: LetterDuty = {
  plan,
  title: 'Giới thiệu điển hình tiêu biểu',
  clause: 'mục IV.2',
  printed: 'gửi về UBND huyện (qua Phòng Nội vụ tổng hợp) trước ngày 15 của tháng cuối quý',
  label: 'Quý II/2023',
  dueText: 'trước ngày 15/06/2023',
  daysLate: 4,
}
const commune: LetterUnit = {
  name: 'UBND xã Diên Lạc',
  head: { post: 'Chủ tịch', name: 'Trần Minh Khoa' },
  ordered: true,
  duties: [nomination],
}
const front: LetterUnit = {
  name: 'Ủy ban MTTQ Việt Nam huyện',
  head: null,
  ordered: false,
  duties: [{ ...nomination, daysLate: 0 }],
}
const facts: LetterFacts = {
  on: day('2023-06-18'),
  office: 'Phòng Nội vụ',
  archiveMark: 'PNV',
  answerBy: day('2023-06-23'),
  units: [commune, { ...commune, name: 'UBND xã Diên An', head: null }],
}
const textOf = (letter: unknown) => JSON.stringify(letter)

test('S000-IV-1-2b: the letter names who has not sent what, since when, by which clause, under whom', () => {
  expect(reminderLetters(facts)).toEqual([
    {
      kind: 'letter',
      ordered: true,
      subjectLine: `đôn đốc thực hiện ${plan}`,
      addressees: ['UBND xã Diên Lạc', 'UBND xã Diên An'],
      legalBases: [],
      body: [
        {
          block: 'paragraph',
          text: `Thực hiện ${plan}, đến hết ngày 18/06/2023, Phòng Nội vụ chưa nhận được các nội dung sau đây của các cơ quan, đơn vị:`,
        },
        {
          block: 'table',
          caption: 'Nội dung chưa nhận được của từng cơ quan, đơn vị',
          columns: [
            { header: 'TT', share: 0.07, align: 'center' },
            { header: 'Nội dung', share: 0.38, align: 'left' },
            { header: 'Kỳ', share: 0.19, align: 'left' },
            { header: 'Thời hạn', share: 0.22, align: 'left' },
            { header: 'Quá hạn', share: 0.14, align: 'center' },
          ],
          rows: [
            { heading: 'UBND xã Diên Lạc (Chủ tịch: Trần Minh Khoa)', ordinal: '1' },
            {
              cells: [
                '-',
                'Giới thiệu điển hình tiêu biểu',
                'Quý II/2023',
                'trước ngày 15/06/2023',
                '4 ngày',
              ],
            },
            { heading: 'UBND xã Diên An', ordinal: '2' },
            {
              cells: [
                '-',
                'Giới thiệu điển hình tiêu biểu',
                'Quý II/2023',
                'trước ngày 15/06/2023',
                '4 ngày',
              ],
            },
          ],
        },
        {
          block: 'paragraph',
          text: `Theo mục IV.2 ${plan}: “gửi về UBND huyện (qua Phòng Nội vụ tổng hợp) trước ngày 15 của tháng cuối quý”.`,
        },
        {
          block: 'paragraph',
          text: 'Phòng Nội vụ đề nghị người đứng đầu các cơ quan, đơn vị nêu trên chỉ đạo gửi nội dung còn thiếu về Phòng Nội vụ chậm nhất ngày 23/06/2023. Trường hợp trong kỳ không có nội dung phát sinh, đề nghị báo rõ để Phòng Nội vụ tổng hợp.',
        },
        {
          block: 'paragraph',
          text: 'Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về Phòng Nội vụ để được hướng dẫn, giải quyết.',
        },
      ],
      distributionList: ['Như trên', 'Lưu: VT, PNV'],
    },
  ])
})

test('S000-IV-4-a: the front is asked in a letter of its own, without a word of lateness', () => {
  const [order, ask] = reminderLetters({ ...facts, units: [commune, front] })
  expect(order?.addressees).toEqual(['UBND xã Diên Lạc'])
  expect(ask).toMatchObject({
    ordered: false,
    subjectLine: `đề nghị phối hợp thực hiện ${plan}`,
    addressees: ['Ủy ban MTTQ Việt Nam huyện'],
  })
  expect(textOf(order)).toContain('Quá hạn')
  expect(textOf(ask)).not.toMatch(/quá hạn|trễ|chậm|đôn đốc/i)
})

test('many units are named in the table only, several plans in the first sentence', () => {
  const other = 'Kế hoạch số 12/KH-UBND ngày 05/01/2023'
  const units = Array.from({ length: 9 }, (_, at) => ({ ...commune, name: `UBND xã ${at + 1}` }))
  const [letter] = reminderLetters({
    ...facts,
    units: [{ ...commune, duties: [nomination, { ...nomination, plan: other, printed: null }] }, ...units],
  })
  expect(letter?.addressees).toEqual(['Các cơ quan, đơn vị có tên trong bảng dưới đây'])
  expect(letter?.subjectLine).toBe('đôn đốc thực hiện các kế hoạch công tác')
  expect(textOf(letter)).toContain(`Thực hiện ${plan} và ${other}, đến hết`)
})

test('nobody late, no letter', () => {
  expect(reminderLetters({ ...facts, units: [{ ...commune, duties: [] }] })).toEqual([])
})
