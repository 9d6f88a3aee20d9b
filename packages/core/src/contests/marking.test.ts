import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, pointFaults, totalOf } from './marking.ts'

const marks = (...totals: (number | undefined)[]) =>
  totals.flatMap((total, at) => (total === undefined ? [] : [{ seat: at + 1, total }]))

test.each([
  ['nobody has marked', marks(), { kind: 'waiting', missing: 2 }],
  ['one has', marks(undefined, 80), { kind: 'waiting', missing: 1 }],
  ['both agree', marks(80, 81), { kind: 'settled', hundredths: 8050, apart: 1, seats: [1, 2] }],
  ['just within the limit', marks(60, 80), { kind: 'settled', hundredths: 7000, apart: 20, seats: [1, 2] }],
  ['beyond the limit a third is called', marks(60, 81), { kind: 'third-needed', apart: 21 }],
  ['with the nearer one', marks(60, 90, 85), { kind: 'settled', hundredths: 8750, apart: 30, seats: [2, 3] }],
  ['as far from both', marks(60, 90, 75), { kind: 'settled', hundredths: 7500, apart: 30, seats: [1, 2, 3] }],
  [
    'a third who was not needed counts for nothing',
    marks(80, 80, 0),
    { kind: 'settled', hundredths: 8000, apart: 0, seats: [1, 2] },
  ],
])('%s', (_, given, expected) => {
  expect(markOf(given, 20)).toEqual(expected)
})

test('a settled mark lies between the marks that were given, whoever sat where', () => {
  const total = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(total, total, total, fc.integer({ min: 0, max: 100 }), (one, two, three, limit) => {
      const [here, there] = [markOf(marks(one, two, three), limit), markOf(marks(two, one, three), limit)]
      if (here.kind !== 'settled' || there.kind !== 'settled') throw new Error('three marks settle it')
      expect(here.hundredths).toBe(there.hundredths)
      expect(here.hundredths).toBeGreaterThanOrEqual(Math.min(one, two, three) * 100)
      expect(here.hundredths).toBeLessThanOrEqual(Math.max(one, two, three) * 100)
    }),
  )
})

test('points are whole and within what the criterion gives', () => {
  const criteria = [
    { code: 'noi-dung', label: 'Nội dung', most: 60 },
    { code: 'van-phong', label: 'Văn phong', most: 40 },
  ]
  expect(pointFaults(criteria, { 'noi-dung': 60, 'van-phong': 0 })).toEqual([])
  expect(pointFaults(criteria, { 'noi-dung': 61 }).map(({ code }) => code)).toEqual(['noi-dung', 'van-phong'])
  expect(pointFaults(criteria, { 'noi-dung': 1.5, 'van-phong': -1 })).toHaveLength(2)
  expect(totalOf(criteria, { 'noi-dung': 50, 'van-phong': 30, khac: 99 })).toBe(80)
})
