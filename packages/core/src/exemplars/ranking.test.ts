import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GivenScore, rankNominations } from './ranking.ts'

const given = (nominationId: string, ...scores: (number | null)[]): GivenScore[] =>
  scores.map((score, at) => ({ nominationId, voterId: `v${at}`, score }))

test('S004-III-5-2b: nominees are ranked by the average of those who may vote on them', () => {
  const scores = [...given('a', 9, 8, 10), ...given('b', 10, null, 9), ...given('c', 7, 7, 7)]
  expect(rankNominations(['a', 'b', 'c'], scores)).toEqual([
    { nominationId: 'a', sum: 27, votes: 3, aside: 0, average: 9, rank: 2 },
    { nominationId: 'b', sum: 19, votes: 2, aside: 1, average: 9.5, rank: 1 },
    { nominationId: 'c', sum: 21, votes: 3, aside: 0, average: 7, rank: 3 },
  ])
})

test('equal averages share a rank, and the next one is skipped', () => {
  const scores = [...given('a', 9, 9), ...given('b', 9, 9), ...given('c', 8, 8)]
  expect(rankNominations(['a', 'b', 'c'], scores).map(({ rank }) => rank)).toEqual([1, 1, 3])
})

test('a nominee for whom everybody stood aside has no place', () => {
  expect(rankNominations(['a', 'b'], given('a', null, null))).toMatchObject([
    { average: null, rank: null, aside: 2 },
    { average: null, rank: null, aside: 0 },
  ])
})

test('a higher point never lowers the place', () => {
  const points = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(points, points, points, (a, b, c) => {
      const others = [...given('b', ...b), ...given('c', ...c)]
      const placeOf = (scores: number[]) =>
        rankNominations(['a', 'b', 'c'], [...given('a', ...scores), ...others])[0]?.rank ?? 0
      expect(placeOf([(a[0] ?? 0) + 1, ...a.slice(1)])).toBeLessThanOrEqual(placeOf(a))
    }),
  )
})
