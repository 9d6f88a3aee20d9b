import { expect, test } from 'vitest'
import { dueWords } from './due.ts'

const today = '2024-03-10'

test.each([
  ['2024-03-05', 'late', 'trễ 5 ngày'],
  ['2024-03-09', 'late', 'trễ 1 ngày'],
  ['2024-03-10', 'soon', 'hạn hôm nay'],
  ['2024-03-17', 'soon', 'còn 7 ngày'],
  ['2024-03-18', 'waiting', 'còn 8 ngày'],
])('due on %s', (dueOn, state, words) => {
  expect(dueWords(dueOn, today)).toEqual({ state, words })
})

test('what has no day has no words', () => {
  expect(dueWords(null, today)).toBeNull()
})
