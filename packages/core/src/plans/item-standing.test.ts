import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../kernel/day.ts'
import { itemStandingOn, type ItemFacts } from './item-standing.ts'
import { roundsOf } from './obligation-items.ts'
import { dienBien, dienKhanh } from './obligations.fixture.ts'

const round = (from: typeof dienKhanh.interim, plan: typeof dienKhanh.plan, key: string) =>
  roundsOf(from, plan).find((candidate) => candidate.key === key)!
const nothingYet: ItemFacts = {
  state: 'owed',
  reason: null,
  strength: 'order',
  underCommittee: true,
  lastDayInTime: null,
  firstSentOn: null,
  declaredNone: false,
}
const due = ({ lastDayInTime }: { lastDayInTime: Day | null }): ItemFacts => ({
  ...nothingYet,
  lastDayInTime,
})
const secondQuarter = due(round(dienKhanh.nominationsOfCommunes, dienKhanh.plan, '2023-Q2'))
const told = (facts: ItemFacts, on: string) => {
  const { standing, light, sentence } = itemStandingOn(facts, day(on))
  return [standing, light, sentence]
}

describe('nothing sent yet', () => {
  test.each([
    ['2023-05-01', ['not-due', 'none', 'Còn 44 ngày.']],
    ['2023-06-07', ['due-soon', 'amber', 'Còn 7 ngày.']],
    ['2023-06-14', ['due-soon', 'amber', 'Hôm nay là ngày cuối còn đúng hạn.']],
    ['2023-06-15', ['late', 'red', 'Chưa gửi. Quá hạn 1 ngày.']],
    ['2023-07-01', ['late', 'red', 'Chưa gửi. Quá hạn 17 ngày.']],
  ])('S001-IV-2-h: before the 15th, seen on %s', (on, expected) => {
    expect(told(secondQuarter, on)).toEqual(expected)
  })

  test('S003-IV-5-1c: not later than 15/3/2024, the 15th itself is in time', () => {
    const facts = due(round(dienBien.unitPlan, dienBien.plan, 'once'))
    expect(told(facts, '2024-03-15')[0]).toBe('due-soon')
    expect(told(facts, '2024-03-16')[0]).toBe('late')
  })

  test('S000-IV-4-a: who is asked is never late, also an ordered body outside the committee', () => {
    const unanswered = ['no-answer', 'amber', 'Chưa có phản hồi.']
    expect(told({ ...secondQuarter, strength: 'request' }, '2023-07-01')).toEqual(unanswered)
    expect(told({ ...secondQuarter, underCommittee: false }, '2023-07-01')).toEqual(unanswered)
    expect(itemStandingOn({ ...secondQuarter, strength: 'request' }, day('2023-07-01')).daysLate).toBe(0)
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
  const sent = (on: string, state: ItemFacts['state'], rest: Partial<ItemFacts> = {}): ItemFacts => ({
    ...secondQuarter,
    firstSentOn: day(on),
    state,
    ...rest,
  })

  test.each<[string, ItemFacts, string[]]>([
    ['in time', sent('2023-06-14', 'sent'), ['sent', 'green', 'Đã gửi ngày 14/06/2023, đang chờ tiếp nhận.']],
    [
      'late',
      sent('2023-06-17', 'sent'),
      ['sent-late', 'amber', 'Đã gửi ngày 17/06/2023, trễ 3 ngày, đang chờ tiếp nhận.'],
    ],
    ['accepted', sent('2023-06-10', 'accepted'), ['accepted', 'green', 'Đã tiếp nhận, gửi ngày 10/06/2023.']],
    [
      'accepted late',
      sent('2023-06-15', 'accepted'),
      ['accepted-late', 'amber', 'Đã tiếp nhận, gửi ngày 15/06/2023, trễ 1 ngày.'],
    ],
    [
      'returned, first sent in time',
      sent('2023-06-10', 'returned'),
      ['returned', 'amber', 'Đã trả lại để bổ sung; gửi lần đầu ngày 10/06/2023.'],
    ],
    [
      'returned, first sent late',
      sent('2023-06-16', 'returned'),
      ['returned', 'red', 'Đã trả lại để bổ sung; gửi lần đầu ngày 16/06/2023, trễ 2 ngày.'],
    ],
    [
      'nothing to report',
      sent('2023-06-10', 'sent', { declaredNone: true }),
      ['declared-none', 'green', 'Đã báo không có nội dung phát sinh ngày 10/06/2023.'],
    ],
    [
      'late, but only asked',
      sent('2023-07-10', 'accepted', { strength: 'request' }),
      ['accepted', 'green', 'Đã tiếp nhận, gửi ngày 10/07/2023.'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(told(facts, '2023-09-01')).toEqual(expected)
  })
})

test('a return stays one while the unit works on it, also past the deadline', () => {
  const again: ItemFacts = { ...secondQuarter, state: 'with-head', firstSentOn: day('2023-06-10') }
  expect(told(again, '2023-07-01')).toEqual([
    'returned',
    'amber',
    'Đang chờ thủ trưởng đơn vị duyệt. Đã trả lại để bổ sung; gửi lần đầu ngày 10/06/2023.',
  ])
})

test('what waits for the head of the unit is not sent yet', () => {
  const waiting: ItemFacts = { ...secondQuarter, state: 'with-head' }
  expect(told(waiting, '2023-06-10')).toEqual([
    'due-soon',
    'amber',
    'Đang chờ thủ trưởng đơn vị duyệt. Còn 4 ngày.',
  ])
  expect(told(waiting, '2023-06-16')).toEqual([
    'late',
    'red',
    'Đang chờ thủ trưởng đơn vị duyệt. Quá hạn 2 ngày.',
  ])
})

test.each<[ItemFacts['state'], string | null, string]>([
  [
    'not-applicable',
    'Hạn của kỳ này đã qua trước khi kế hoạch có hiệu lực.',
    'Hạn của kỳ này đã qua trước khi kế hoạch có hiệu lực.',
  ],
  ['waived', 'Đơn vị mới thành lập.', 'Được miễn: Đơn vị mới thành lập.'],
  ['ended', null, 'Đơn vị đã kết thúc hoặc không còn thuộc diện thực hiện.'],
])('%s is never late', (state, reason, sentence) => {
  expect(itemStandingOn({ ...secondQuarter, state, reason }, day('2024-01-01'))).toEqual({
    standing: state,
    light: 'none',
    daysLate: 0,
    daysLeft: null,
    sentence,
  })
})

test('red is shown only to the ordered, and late exactly when days late are counted', () => {
  const near = fc.integer({ min: -40, max: 40 }).map((count): Day => addDays(day('2023-06-14'), count))
  fc.assert(
    fc.property(
      fc.constantFrom('order', 'request', 'aim', 'if-any' as const),
      fc.boolean(),
      near,
      fc.option(near, { nil: null }),
      fc.constantFrom('sent', 'returned', 'accepted' as const),
      (strength, underCommittee, today, firstSentOn, sent) => {
        const state = firstSentOn === null ? 'owed' : sent
        const facts: ItemFacts = { ...secondQuarter, strength, underCommittee, firstSentOn, state }
        const { standing, light, daysLate } = itemStandingOn(facts, today)
        const ordered = strength === 'order' && underCommittee
        if (!ordered) expect([light === 'red', daysLate]).toEqual([false, 0])
        else if (firstSentOn === null) expect(light === 'red').toBe(daysLate > 0)
        expect(standing.endsWith('late')).toBe(daysLate > 0 && standing !== 'returned')
      },
    ),
  )
})
