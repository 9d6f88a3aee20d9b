/**
 * Điểm của một bài: two jurors mark without knowing of each other. Further apart than the rules allow, a third decides: his
 * mark with the nearer of the two; as far from both, all three.
 */
export interface GivenMark {
  seat: number
  total: number
}

export type EntryMark =
  | { kind: 'waiting'; missing: number }
  | { kind: 'third-needed'; apart: number }
  /** A hundredth of a point, whole: ranks compare nothing that was rounded twice. With the seats that count. */
  | { kind: 'settled'; hundredths: number; apart: number; seats: number[] }

export function markOf(marks: readonly GivenMark[], mostApart: number): EntryMark {
  const [one, two, three] = [1, 2, 3].map((seat) => marks.find((mark) => mark.seat === seat)?.total)
  if (one === undefined || two === undefined)
    return { kind: 'waiting', missing: [one, two].filter((total) => total === undefined).length }
  const apart = Math.abs(one - two)
  if (apart <= mostApart)
    return { kind: 'settled', hundredths: meanHundredths([one, two]), apart, seats: [1, 2] }
  if (three === undefined) return { kind: 'third-needed', apart }
  const [toOne, toTwo] = [Math.abs(three - one), Math.abs(three - two)]
  const seats = toOne === toTwo ? [1, 2, 3] : [toOne < toTwo ? 1 : 2, 3]
  const counted = seats.map((seat) => [one, two, three][seat - 1]!)
  return { kind: 'settled', hundredths: meanHundredths(counted), apart, seats }
}

/** The mean in whole hundredths of a point. */
export const meanHundredths = (totals: readonly number[]): number =>
  Math.round((totals.reduce((sum, total) => sum + total, 0) * 100) / totals.length)

export interface Criterion {
  code: string
  label: string
  most: number
}

/** What is wrong with the points of one mark, by criterion; empty: nothing. */
export function pointFaults(
  criteria: readonly Criterion[],
  points: Readonly<Record<string, number>>,
): { code: string; sentence: string }[] {
  return criteria.flatMap(({ code, most }) => {
    const given = points[code]
    const fits = given !== undefined && Number.isInteger(given) && given >= 0 && given <= most
    return fits ? [] : [{ code, sentence: `Cho điểm nguyên từ 0 đến ${most}.` }]
  })
}

export const totalOf = (criteria: readonly Criterion[], points: Readonly<Record<string, number>>): number =>
  criteria.reduce((sum, { code }) => sum + (points[code] ?? 0), 0)

/** Criteria make 100 points in all. */
export const ALL_POINTS = 100
