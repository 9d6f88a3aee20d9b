import { expect, test } from 'vitest'
import { proposalReason } from './proposal-reason.ts'
import { bestOfEach, type Contestant, drawPrizes, rankContestants } from './ranking.ts'

const contestant = (entryId: string, score: number, more: Partial<Contestant> = {}): Contestant => ({
  entryId,
  contestant: entryId,
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

test('of several rounds the best of a person counts, of equal ones the first', () => {
  const all = [
    contestant('a1', 8, { contestant: 'a' }),
    contestant('a2', 10, { contestant: 'a', receivedAt: '2024-03-20T00:00:00Z' }),
    contestant('a3', 10, { contestant: 'a', receivedAt: '2024-03-19T00:00:00Z' }),
    contestant('b1', 9, { contestant: 'b' }),
  ]
  expect(bestOfEach(all).map(({ entryId }) => entryId)).toEqual(['a3', 'b1'])
})

test('S004-III-3-5b: writers are proposed for the prize, those written about for the deed', () => {
  const told = {
    contest: 'Cuộc thi viết “Gương người tốt quanh ta”',
    prize: 'Giải Nhất',
    title: 'Bà giáo làng',
    author: 'Lê Văn Bình',
  }
  expect(proposalReason('winner', told)).toBe(
    'Đạt Giải Nhất Cuộc thi viết “Gương người tốt quanh ta” với bài viết “Bà giáo làng”.',
  )
  expect(proposalReason('written-about', told)).toBe(
    'Gương được phát hiện qua Cuộc thi viết “Gương người tốt quanh ta”: bài viết “Bà giáo làng” của Lê Văn Bình kể về việc làm của người này đạt Giải Nhất.',
  )
  expect(proposalReason('quiz-winner', { ...told, contest: 'Tìm hiểu Luật Thi đua, khen thưởng' })).toBe(
    'Đạt Giải Nhất Cuộc thi “Tìm hiểu Luật Thi đua, khen thưởng”.',
  )
})
