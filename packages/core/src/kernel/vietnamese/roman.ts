const STEPS: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 is IV: parts of a document, quarters, congresses. From 1 to 3999. */
export function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`No roman numeral: ${value}`)
  const step = STEPS.find(([size]) => size <= value)!
  return step[1] + (value > step[0] ? roman(value - step[0]) : '')
}

/** Quý II, or Quý II/2024. */
export function quarterName(quarter: number, year?: number): string {
  return `Quý ${roman(quarter)}${year === undefined ? '' : `/${year}`}`
}
