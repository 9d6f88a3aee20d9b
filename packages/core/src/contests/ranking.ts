/** Xếp hạng theo điểm, cùng điểm theo thể lệ; rồi giải thưởng theo thứ hạng. */
export type TieRule = 'shared' | 'first-criterion' | 'earlier' | 'nearest-guess'

export interface Contestant {
  entryId: string
  /** The same for all that one person sent. */
  contestant: string
  /** Higher is better: hundredths of a point, or right answers. */
  score: number
  /** The mean of the first criterion of the rules over the marks that count, in hundredths. */
  firstCriterion: number
  receivedAt: string
  /** How many will have answered all rightly, as guessed; null: did not guess. */
  guess: number | null
}

/** Of somebody who took part in several rounds the best counts; of equal ones the first. */
export function bestOfEach(all: readonly Contestant[]): Contestant[] {
  const best = new Map<string, Contestant>()
  for (const one of all) {
    const known = best.get(one.contestant)
    const isBetter =
      known === undefined ||
      one.score > known.score ||
      (one.score === known.score && one.receivedAt < known.receivedAt)
    if (isBetter) best.set(one.contestant, one)
  }
  return [...best.values()]
}

export interface Placed extends Contestant {
  rank: number
}

/** `truth` is what the guess was about. Whoever is equal by the rule shares a rank, and the next ranks are left out. */
export function rankContestants(all: readonly Contestant[], rule: TieRule, truth: number): Placed[] {
  const compare = (a: Contestant, b: Contestant): number => b.score - a.score || tieBreak(a, b, rule, truth)
  const sorted = all.toSorted((a, b) => compare(a, b) || (a.entryId < b.entryId ? -1 : 1))
  let rank = 1
  return sorted.map((one, at) => {
    const before = sorted[at - 1]
    if (before !== undefined && compare(before, one) !== 0) rank = at + 1
    return { ...one, rank }
  })
}

function tieBreak(a: Contestant, b: Contestant, rule: TieRule, truth: number): number {
  switch (rule) {
    case 'shared':
      return 0
    case 'first-criterion':
      return b.firstCriterion - a.firstCriterion
    case 'earlier':
      return a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0
    case 'nearest-guess':
      return distance(a, truth) - distance(b, truth)
  }
}

/** Without a guess one stands behind all who guessed. */
const distance = ({ guess }: Contestant, truth: number): number =>
  guess === null ? Number.MAX_SAFE_INTEGER : Math.abs(guess - truth)

export interface Prize {
  code: string
  label: string
  count: number
  amount: number
}

export interface Won {
  entryId: string
  rank: number
  prize: Prize
}

/**
 * Prizes in the order of the rules, to ranks from the first on. Equal ranks get the same prize: when a prize does not suffice for
 * all who are equal, nobody is left out by chance, and the following prizes are fewer by so many.
 */
export function drawPrizes(ranked: readonly Placed[], prizes: readonly Prize[]): Won[] {
  const won: Won[] = []
  const places = prizes.flatMap((prize) => Array.from({ length: prize.count }, () => prize))
  for (const group of Map.groupBy(ranked, ({ rank }) => rank).values()) {
    const prize = places[won.length]
    if (prize === undefined) break
    won.push(...group.map(({ entryId, rank }) => ({ entryId, rank, prize })))
  }
  return won
}
