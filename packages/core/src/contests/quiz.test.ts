import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { contactKey } from './contestant-key.ts'
import { rightAnswers } from './quiz.ts'
import { lastDayOfRound, roundOn, roundsOf } from './rounds.ts'

test('right is what was chosen rightly; unanswered, foreign and unknown are not', () => {
  const questions = [
    { position: 1, rightOption: 2 },
    { position: 2, rightOption: 0 },
    { position: 3, rightOption: 1 },
  ]
  expect(rightAnswers(questions, { 1: 2, 2: 1 })).toBe(1)
  expect(rightAnswers(questions, { 1: 2, 2: 0, 3: 1, 4: 1 })).toBe(3)
  expect(rightAnswers(questions, {})).toBe(0)
})

test('rounds are equal spans from the first day, the last one as long as the term', () => {
  const term = { opensOn: day('2024-03-01'), closesOn: day('2024-03-20'), roundDays: 7 }
  expect(
    ['2024-03-01', '2024-03-07', '2024-03-08', '2024-03-20'].map((on) => roundOn(term, day(on))),
  ).toEqual([1, 1, 2, 3])
  expect([roundsOf(term), lastDayOfRound(term, 1), lastDayOfRound(term, 3)]).toEqual([
    3,
    '2024-03-07',
    '2024-03-20',
  ])
  expect([roundsOf({ ...term, roundDays: null }), lastDayOfRound({ ...term, roundDays: null }, 1)]).toEqual([
    1,
    '2024-03-20',
  ])
})

test('one telephone number however it is written; what is none is none', () => {
  const same = ['0912345678', '0912 345 678', '+84 912-345-678', '0084.912.345.678', '(0912)345678']
  expect(new Set(same.map(contactKey))).toEqual(new Set(['0912345678']))
  expect(contactKey(' Lan@Vi-Du.vn ')).toBe('lan@vi-du.vn')
  // A sign behind a plus leads to the same box: it is no second person.
  expect(['lan+2@vi-du.vn', 'LAN+lan.hai@vi-du.vn'].map(contactKey)).toEqual(['lan@vi-du.vn', 'lan@vi-du.vn'])
  expect(contactKey('+@vi-du.vn')).toBe('+@vi-du.vn')
  expect(['', '12345', 'nhà cô Lan', '091234567a', 'a@b'].map(contactKey)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
