import { describe, expect, test } from 'vitest'
import { isPercent, percent, percentOf, reachesPercent } from './percent.ts'

describe('percent', () => {
  test('holds two decimals between 0 and 100', () => {
    expect([0, 100, 66.67, 0.29].map(isPercent)).toEqual([true, true, true, true])
    expect([-1, 100.01, 66.667, Number.NaN].map(isPercent)).toEqual([false, false, false, false])
    expect(() => percent(101)).toThrow(RangeError)
  })

  test('a share is rounded to two decimals; of nothing there is none', () => {
    expect([percentOf(2, 3), percentOf(0, 5), percentOf(7, 5), percentOf(0, 0)]).toEqual([
      66.67,
      0,
      140,
      null,
    ])
  })

  test.each([
    [12, 15, 80, true],
    [11, 15, 80, false],
    [2, 3, 66.66, true],
    [2, 3, 66.67, false],
    [0, 0, 0, false],
    [0, 5, 0, true],
  ])('%i of %i reaches %d %%: %s', (part, whole, required, answer) => {
    expect(reachesPercent(part, whole, percent(required))).toBe(answer)
  })
})
