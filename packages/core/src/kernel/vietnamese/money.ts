import { formatNumber } from './numbers.ts'

/** One million tỷ: far above any sum of this work, and still exact. */
const LARGEST = 1e15
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** linh and lẻ say the same empty tens: 105 is 'một trăm linh năm' or 'một trăm lẻ năm'. */
type EmptyTens = 'linh' | 'lẻ'

/** 2.340.000 đồng. */
export function formatMoney(amount: number): string {
  return `${formatNumber(amount)} đồng`
}

/** Hai triệu ba trăm bốn mươi nghìn đồng. */
export function moneyInWords(amount: number, emptyTens: EmptyTens = 'linh'): string {
  const words = `${numberInWords(amount, emptyTens)} đồng`
  return words[0]!.toUpperCase() + words.slice(1)
}

/** A whole number from 0 to 10^15 as it is read aloud. */
export function numberInWords(value: number, emptyTens: EmptyTens = 'linh'): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST)
    throw new RangeError(`Cannot be read out: ${value}`)
  if (value === 0) return DIGITS[0]!
  return readAloud(value, false, emptyTens).join(' ')
}

const SCALES: readonly [number, string][] = [
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
  [1e3, 'nghìn'],
]

/** Once something was said, a shorter group below is padded: hai triệu *không trăm linh* năm. */
function readAloud(value: number, padded: boolean, emptyTens: EmptyTens): string[] {
  if (value === 0) return []
  const scale = SCALES.find(([size]) => value >= size)
  if (scale === undefined) return readGroup(value, padded, emptyTens)
  const [size, name] = scale
  const above = readAloud(Math.floor(value / size), padded, emptyTens)
  return [...above, name, ...readAloud(value % size, true, emptyTens)]
}

/** 1 to 999. */
function readGroup(value: number, padded: boolean, emptyTens: EmptyTens): string[] {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const said = hundreds > 0 || padded ? [DIGITS[hundreds]!, 'trăm'] : []
  if (tens === 0)
    return units === 0 ? said : [...said, ...(said.length > 0 ? [emptyTens] : []), DIGITS[units]!]
  const tensSaid = tens === 1 ? ['mười'] : [DIGITS[tens]!, 'mươi']
  return [...said, ...tensSaid, ...readUnits(units, tens)]
}

/** mười một but hai mươi mốt, mười bốn but hai mươi tư; five is lăm after any tens. */
function readUnits(units: number, tens: number): string[] {
  if (units === 0) return []
  if (units === 5) return ['lăm']
  if (tens > 1 && units === 1) return ['mốt']
  if (tens > 1 && units === 4) return ['tư']
  return [DIGITS[units]!]
}
