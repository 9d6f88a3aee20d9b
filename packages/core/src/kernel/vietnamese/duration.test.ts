import { expect, test } from 'vitest'
import { durationInWords } from './duration.ts'

test.each([
  [0, '0 phút'],
  [30, '30 giây'],
  [570, '9 phút 30 giây'],
  [600, '10 phút'],
  [3605, '1 giờ 05 giây'],
  [43_500, '12 giờ 05 phút'],
])('%i seconds are %s', (seconds, words) => {
  expect(durationInWords(seconds)).toBe(words)
})
