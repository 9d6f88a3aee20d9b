/** A share of the whole, 0 to 100, with at most two decimals: 66.67 means 66,67 %. */
declare const brand: unique symbol
export type Percent = number & { readonly [brand]: 'Percent' }

export function isPercent(value: number): value is Percent {
  return value >= 0 && value <= 100 && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
}

export function percent(value: number): Percent {
  if (!isPercent(value)) throw new RangeError(`Not a percent: ${value}`)
  return value
}

/** The share of a part in a whole, rounded to two decimals; null when there is no whole to share. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole) / 100
}

/**
 * Whether a part reaches the required share, decided on whole numbers: 2 of 3 reaches 66.66 and not 66.67, and no
 * rounding of the shown figure can turn a vote. Nothing of nothing reaches nothing.
 */
export function reachesPercent(part: number, whole: number, required: Percent): boolean {
  return whole > 0 && part * 10_000 >= whole * Math.round(required * 100)
}
