import fc from 'fast-check'
import { expect, test } from 'vitest'
import { equityFlags, equityShares } from './equity.ts'

test('a share is of those it can be said of, over all years and year by year', () => {
  const shares = equityShares([
    { year: 2022, subjectKind: 'person', count: 4, flags: { woman: 1, border: 2 } },
    { year: 2023, subjectKind: 'person', count: 6, flags: { woman: 4 } },
    { year: 2023, subjectKind: 'collective', count: 2, flags: { 'small-collective': 1, border: 1 } },
  ])
  const of = (flag: string) => shares.find((one) => one.flag === flag)
  expect(of('woman')).toEqual({
    flag: 'woman',
    count: 5,
    of: 10,
    percent: 50,
    years: [
      { year: 2022, count: 1, of: 4 },
      { year: 2023, count: 4, of: 6 },
    ],
  })
  expect(of('small-collective')).toMatchObject({ count: 1, of: 2, percent: 50 })
  expect(of('border')).toMatchObject({ count: 3, of: 12, percent: 25 })
  expect(of('farmer')).toMatchObject({ count: 0, of: 10, percent: 0 })
})

test('of nobody there is no share', () => {
  expect(equityShares([]).map(({ percent, years }) => [percent, years])).toEqual(
    equityFlags.map(() => [null, []]),
  )
})

test('the years add up to the whole', () => {
  const counted = fc.record({
    year: fc.integer({ min: 2020, max: 2024 }),
    subjectKind: fc.constantFrom('person', 'collective', 'household'),
    count: fc.integer({ min: 0, max: 50 }),
    flags: fc.record({ woman: fc.integer({ min: 0, max: 9 }), border: fc.integer({ min: 0, max: 9 }) }),
  })
  fc.assert(
    fc.property(fc.array(counted), (list) => {
      for (const { count, of, years } of equityShares(list)) {
        expect(years.reduce((sum, one) => sum + one.count, 0)).toBe(count)
        expect(years.reduce((sum, one) => sum + one.of, 0)).toBe(of)
      }
    }),
  )
})
