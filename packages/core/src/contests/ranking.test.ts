import { expect, test } from 'vitest'
import { type Contestant, drawPrizes, rankContestants } from './ranking.ts'

const contestant = (entryId: string, score: number, more: Partial<Contestant> = {}): Contestant => ({
  entryId,
  score,
  firstCriterion: 0,
  receivedAt: '2024-03-10T00:00:00Z',
  guess: null,
  ...more,
})
const prize = (code: string, count: number) => ({ code, label: `Giải ${code}`, count, amount: 1_000_000 })
const ranks = (all: readonly Contestant[], rule: Parameters<typeof rankContestants>[1], truth = 0) =>
  rankContestants(all, rule, truth).map(({ entryId, rank }) => `${entryId}${rank}`)

test('higher is better; equal ones share a rank and the next is left out', () => {
  const all = [contestant('a', 70), contestant('b', 90), contestant('c', 90), contestant('d', 80)]
  expect(ranks(all, 'shared')).toEqual(['b1', 'c1', 'd3', 'a4'])
})

test('ties are broken by the rule that was published and no other', () => {
  const a = contestant('a', 90, { firstCriterion: 50, receivedAt: '2024-03-12T00:00:00Z', guess: 90 })
  const b = contestant('b', 90, { firstCriterion: 55, receivedAt: '2024-03-11T00:00:00Z', guess: null })
  const c = contestant('c', 90, { firstCriterion: 40, receivedAt: '2024-03-10T00:00:00Z', guess: 130 })
  expect(ranks([a, b, c], 'first-criterion')).toEqual(['b1', 'a2', 'c3'])
  expect(ranks([a, b, c], 'earlier')).toEqual(['c1', 'b2', 'a3'])
  expect(ranks([a, b, c], 'nearest-guess', 100)).toEqual(['a1', 'c2', 'b3'])
  expect(ranks([a, { ...c, guess: 110 }], 'nearest-guess', 100)).toEqual(['a1', 'c1'])
})

test('prizes follow the ranks; equal ranks have equal prizes, and what that takes is missing further down', () => {
  const ranked = rankContestants(
    [contestant('a', 95), contestant('b', 90), contestant('c', 90), contestant('d', 80), contestant('e', 70)],
    'shared',
    0,
  )
  const won = drawPrizes(ranked, [prize('nhat', 1), prize('nhi', 1), prize('ba', 2)])
  expect(won.map(({ entryId, prize: { code } }) => `${entryId} ${code}`)).toEqual([
    'a nhat',
    'b nhi',
    'c nhi',
    'd ba',
  ])
  expect(drawPrizes(ranked, [])).toEqual([])
  expect(drawPrizes([], [prize('nhat', 1)])).toEqual([])
})
