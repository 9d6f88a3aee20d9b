import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../kernel/day.ts'
import { stateOn, type ItemFacts } from './item-state.ts'
import { roundsOf } from './obligation-items.ts'
import { dienBien, dienKhanh } from './obligations.fixture.ts'

const round = (from: typeof dienKhanh.interim, plan: typeof dienKhanh.plan, key: string) =>
  roundsOf(from, plan).find((candidate) => candidate.key === key)!
const nothingYet: ItemFacts = {
  notApplicable: null,
  waivedBecause: null,
  strength: 'order',
  underCommittee: true,
  due: null,
  lastDayInTime: null,
  firstSentOn: null,
  latest: null,
  declaredNone: false,
}
const secondQuarter = { ...nothingYet, ...round(dienKhanh.nominationsOfCommunes, dienKhanh.plan, '2023-Q2') }
const told = (facts: ItemFacts, on: string) => {
  const { state, light, sentence } = stateOn(facts, day(on))
  return [state, light, sentence]
}

describe('nothing sent yet', () => {
  test.each([
    ['2023-05-01', ['not-due', 'none', 'Còn 44 ngày.']],
    ['2023-06-07', ['due-soon', 'amber', 'Còn 7 ngày.']],
    ['2023-06-14', ['due-soon', 'amber', 'Hôm nay là ngày cuối còn đúng hạn.']],
    ['2023-06-15', ['late', 'red', 'Chưa nộp, đã trễ 1 ngày.']],
    ['2023-07-01', ['late', 'red', 'Chưa nộp, đã trễ 17 ngày.']],
  ])('S001-IV-2-h: before the 15th, seen on %s', (on, expected) => {
    expect(told(secondQuarter, on)).toEqual(expected)
  })

  test('S003-IV-5-1c: not later than 15/3/2024, the 15th itself is in time', () => {
    const facts = { ...nothingYet, ...round(dienBien.unitPlan, dienBien.plan, 'once') }
    expect(told(facts, '2024-03-15')[0]).toBe('due-soon')
    expect(told(facts, '2024-03-16')[0]).toBe('late')
  })

  test('S000-IV-4-a: who is asked is never late, also an ordered body outside the committee', () => {
    const unanswered = ['no-answer', 'amber', 'Chưa có phản hồi.']
    expect(told({ ...secondQuarter, strength: 'request' }, '2023-07-01')).toEqual(unanswered)
    expect(told({ ...secondQuarter, underCommittee: false }, '2023-07-01')).toEqual(unanswered)
    expect(stateOn({ ...secondQuarter, strength: 'request' }, day('2023-07-01')).daysLate).toBe(0)
  })

  test('an aim missed and a case that did not arise are no faults either', () => {
    expect(told({ ...secondQuarter, strength: 'aim' }, '2023-07-01')[2]).toBe(
      'Chưa đạt mức phấn đấu của kỳ này.',
    )
    expect(told({ ...secondQuarter, strength: 'if-any' }, '2023-07-01')[2]).toBe(
      'Chưa báo có phát sinh hay không.',
    )
  })

  test('without a day nothing is ever due', () => {
    expect(told(nothingYet, '2030-01-01')).toEqual(['no-due-day', 'none', 'Kế hoạch không ấn định thời hạn.'])
  })
})

describe('something was sent', () => {
  const sent = (on: string, latest: ItemFacts['latest'], rest: Partial<ItemFacts> = {}): ItemFacts => ({
    ...secondQuarter,
    firstSentOn: day(on),
    latest,
    ...rest,
  })

  test.each<[string, ItemFacts, string[]]>([
    ['in time', sent('2023-06-14', 'sent'), ['sent', 'green', 'Đã nộp ngày 14/06/2023, đang chờ tiếp nhận.']],
    [
      'late',
      sent('2023-06-17', 'sent'),
      ['sent-late', 'amber', 'Đã nộp ngày 17/06/2023, trễ 3 ngày, đang chờ tiếp nhận.'],
    ],
    ['accepted', sent('2023-06-10', 'accepted'), ['accepted', 'green', 'Đã tiếp nhận, nộp ngày 10/06/2023.']],
    [
      'accepted late',
      sent('2023-06-15', 'accepted'),
      ['accepted-late', 'amber', 'Đã tiếp nhận, nộp ngày 15/06/2023, trễ 1 ngày.'],
    ],
    [
      'returned, first sent in time',
      sent('2023-06-10', 'returned'),
      ['returned', 'amber', 'Đã trả lại để bổ sung, chờ nộp lại.'],
    ],
    [
      'returned, first sent late',
      sent('2023-06-16', 'returned'),
      ['returned', 'red', 'Đã trả lại để bổ sung; lần nộp đầu ngày 16/06/2023, trễ 2 ngày.'],
    ],
    [
      'nothing to report',
      sent('2023-06-10', 'sent', { declaredNone: true }),
      ['declared-none', 'green', 'Đã báo không có nội dung phát sinh ngày 10/06/2023.'],
    ],
    [
      'late, but only asked',
      sent('2023-07-10', 'accepted', { strength: 'request' }),
      ['accepted', 'green', 'Đã tiếp nhận, nộp ngày 10/07/2023.'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(told(facts, '2023-09-01')).toEqual(expected)
  })
})

test('what is not owed is never late', () => {
  const over = '2024-01-01'
  expect(
    told({ ...secondQuarter, notApplicable: 'Hạn của kỳ này đã qua trước khi kế hoạch có hiệu lực.' }, over),
  ).toEqual(['not-applicable', 'none', 'Hạn của kỳ này đã qua trước khi kế hoạch có hiệu lực.'])
  expect(told({ ...secondQuarter, waivedBecause: 'Đơn vị mới thành lập.' }, over)).toEqual([
    'waived',
    'none',
    'Được miễn: Đơn vị mới thành lập.',
  ])
})

test('red is shown exactly to the ordered, and exactly when days late are counted', () => {
  const near = fc.integer({ min: -40, max: 40 }).map((count): Day => addDays(day('2023-06-14'), count))
  fc.assert(
    fc.property(
      fc.constantFrom('order', 'request', 'aim', 'if-any' as const),
      fc.boolean(),
      near,
      fc.option(near, { nil: null }),
      fc.constantFrom('sent', 'returned', 'accepted' as const),
      (strength, underCommittee, today, firstSentOn, latest) => {
        const facts: ItemFacts = {
          ...secondQuarter,
          strength,
          underCommittee,
          firstSentOn,
          latest: firstSentOn === null ? null : latest,
        }
        const { state, light, daysLate } = stateOn(facts, today)
        const ordered = strength === 'order' && underCommittee
        if (!ordered) expect([light === 'red', daysLate]).toEqual([false, 0])
        else if (firstSentOn === null) expect(light === 'red').toBe(daysLate > 0)
        expect(state.endsWith('late')).toBe(daysLate > 0 && state !== 'returned')
      },
    ),
  )
})
