import { expect, test } from 'vitest'
import { beginning, isFilled } from './filled-ballot.ts'

test('whom one may not judge is answered before one begins; the others wait', () => {
  const filled = beginning([
    { nominationId: 'a', conflict: null },
    { nominationId: 'b', conflict: 'Cùng đơn vị' },
  ])
  expect(filled).toEqual({ b: { score: null, aside: 'Cùng đơn vị' } })
  expect([isFilled(filled['a']), isFilled(filled['b'])]).toEqual([false, true])
})

test('no points at all are points; standing aside needs its reason', () => {
  expect(isFilled({ score: 0, aside: null })).toBe(true)
  expect(isFilled({ score: null, aside: ' ' })).toBe(false)
  expect(isFilled({ score: null, aside: 'Anh ruột' })).toBe(true)
})
