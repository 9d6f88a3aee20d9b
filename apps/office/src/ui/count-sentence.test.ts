import { expect, test } from 'vitest'
import { countSentence } from './count-sentence.ts'

test.each([
  [12, { count: 12, capped: false }, true, '12 dòng'],
  [50, { count: 1110, capped: false }, false, '50 trong 1.110 dòng'],
  [50, { count: 1000, capped: true }, false, '50 trong hơn 1.000 dòng'],
  [50, undefined, false, '50 dòng ở trang này'],
  [7, undefined, true, '7 dòng'],
])('%i shown of %o', (shown, total, single, words) => {
  expect(countSentence(shown, total, single)).toBe(words)
})
