import { describe, expect, test } from 'vitest'
import { answerTimes, answerTimesInWords } from './answer-times.ts'
import {
  type CorrectionAct,
  type CorrectionState,
  correctionTransitions,
  nextCorrectionState,
} from './correction-state.ts'
import {
  isLastWord,
  type LetterAct,
  type LetterState,
  letterTransitions,
  nextLetterState,
} from './letter-state.ts'
import { tracesOfSpeaker } from './traces-of-speaker.ts'

describe('a letter', () => {
  const open = ['handling', 'answered', 'passed-on', 'set-aside'] as const
  const acts = ['take-up', 'answer', 'pass-on', 'set-aside'] as const satisfies LetterAct[]
  const table: [LetterState, (LetterState | undefined)[]][] = [
    ['received', [...open]],
    ['handling', [...open]],
    ['answered', [undefined, undefined, undefined, undefined]],
    ['passed-on', [undefined, undefined, undefined, undefined]],
    ['set-aside', [undefined, undefined, undefined, undefined]],
  ]

  test.each(table)('that is %s goes where it may', (state, next) => {
    expect(acts.map((act) => nextLetterState(state, act))).toEqual(next)
  })

  test('has its last word where nothing may follow', () => {
    const last = Object.keys(letterTransitions).filter((state) => isLastWord(state as LetterState))
    expect(last).toEqual(['answered', 'passed-on', 'set-aside'])
  })
})

describe('a correction', () => {
  const acts = ['edit', 'publish', 'amend', 'tell', 'close', 'drop'] as const satisfies CorrectionAct[]
  const no = undefined
  const table: [CorrectionState, (CorrectionState | undefined)[]][] = [
    ['noted', ['noted', 'published', no, no, no, 'dropped']],
    ['published', [no, no, 'published', 'published', 'closed', no]],
    ['closed', [no, no, 'closed', no, no, no]],
    ['dropped', [no, no, no, no, no, no]],
  ]

  test.each(table)('that is %s goes where it may', (state, next) => {
    expect(acts.map((act) => nextCorrectionState(state, act))).toEqual(next)
  })

  test('knows no other state', () => {
    expect(Object.keys(correctionTransitions)).toEqual(table.map(([state]) => state))
  })
})

describe('traces of whoever spoke', () => {
  const table: [string, string[]][] = [
    ['Có người nói giải thưởng được mua.', []],
    ['Quyết định số 1520/QĐ-UBND ngày 20/11/2023, tiền thưởng 8.190.000 đồng', []],
    ['Trong 10 năm, từ 2013 đến 2023, 123456789 đồng', []],
    ['Bài trên facebook.com/nguyen.van.a nói', ['link: facebook.com/nguyen.van.a']],
    ['xem https://zalo.me/123, tài khoản @nguoi_noi', ['link: https://zalo.me/123,', 'account: @nguoi_noi']],
    ['gửi từ nguyenvana@gmail.com', ['mail: nguyenvana@gmail.com']],
    ['số 0912 345 678 gọi tới', ['telephone: 0912 345 678']],
    ['gọi +84.912.345.678', ['telephone: +84.912.345.678']],
    ['căn cước 001099012345', ['identity-number: 001099012345']],
    ['căn cước 001 099 012 345', ['identity-number: 001 099 012 345']],
    ['gọi (0296) 3852 123', ['telephone: (0296) 3852 123']],
    ['kênh t.me/nguoi_noi, trang x.com/nguoi.noi', ['link: t.me/nguoi_noi,', 'link: x.com/nguoi.noi']],
    ['theo 06/2022/QH15, mục 2.1/3, chi 100.200.300.400 đồng', []],
    ['Phản ánh của ng\u01b0\u01a1\u0300i dân', []],
  ]

  test.each(table)('in “%s”', (text, expected) => {
    expect(tracesOfSpeaker(text).map(({ trace, text: one }) => `${trace}: ${one}`)).toEqual(expected)
  })
})

describe('how fast citizens are answered', () => {
  const table: [days: number[], said: string | null][] = [
    [[], null],
    [[3], 'Trong một năm qua đã trả lời 1 thư, trong vòng 3 ngày.'],
    [[0, 0, 9], 'Trong một năm qua đã trả lời 3 thư, một nửa ngay trong ngày.'],
    [[20, 2, 5], 'Trong một năm qua đã trả lời 3 thư, một nửa trong vòng 5 ngày.'],
    // Of an even number the earlier of the two in the middle: half are within it.
    [[1, 2, 7, 30], 'Trong một năm qua đã trả lời 4 thư, một nửa trong vòng 2 ngày.'],
    [[4, 1, 4, 4, 90, 1], 'Trong một năm qua đã trả lời 6 thư, một nửa trong vòng 4 ngày.'],
  ]

  test.each(table)('after %j days', (days, said) => {
    const answers = [...Map.groupBy(days, (one) => one)].map(([one, all]) => ({
      days: one,
      count: all.length,
    }))
    const times = answerTimes(answers)
    expect(times && answerTimesInWords(times, 'thư')).toBe(said)
  })
})
