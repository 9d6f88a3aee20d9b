import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMoney, moneyInWords, numberInWords } from './money.ts'

describe('money in words', () => {
  test.each([
    [2_340_000, 'Hai triệu ba trăm bốn mươi nghìn đồng'],
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [11, 'Mười một đồng'],
    [14, 'Mười bốn đồng'],
    [15, 'Mười lăm đồng'],
    [20, 'Hai mươi đồng'],
    [21, 'Hai mươi mốt đồng'],
    [24, 'Hai mươi tư đồng'],
    [25, 'Hai mươi lăm đồng'],
    [100, 'Một trăm đồng'],
    [101, 'Một trăm linh một đồng'],
    [104, 'Một trăm linh bốn đồng'],
    [105, 'Một trăm linh năm đồng'],
    [111, 'Một trăm mười một đồng'],
    [999, 'Chín trăm chín mươi chín đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [1_015, 'Một nghìn không trăm mười lăm đồng'],
    [1_000_000, 'Một triệu đồng'],
    [8_190_000, 'Tám triệu một trăm chín mươi nghìn đồng'],
    [1_000_005, 'Một triệu không trăm linh năm đồng'],
    [1_005_000, 'Một triệu không trăm linh năm nghìn đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [1_000_000_001, 'Một tỷ không trăm linh một đồng'],
    [21_000_000_000, 'Hai mươi mốt tỷ đồng'],
    [5_000_000_000_000, 'Năm nghìn tỷ đồng'],
    [1_005_000_000_000, 'Một nghìn không trăm linh năm tỷ đồng'],
    [1e15, 'Một triệu tỷ đồng'],
  ])('%i', (amount, words) => {
    expect(moneyInWords(amount)).toBe(words)
  })

  test('the southern lẻ on wish', () => {
    expect(moneyInWords(1_000_105, 'lẻ')).toBe('Một triệu một trăm lẻ năm đồng')
  })

  test('figures of an amount', () => {
    expect(formatMoney(8_190_000)).toBe('8.190.000 đồng')
  })

  test('what cannot be read aloud is refused', () => {
    for (const value of [-1, 1.5, 1e15 + 1, Number.NaN])
      expect(() => numberInWords(value)).toThrow(RangeError)
  })

  test('listening to the words gives the number back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(2_000_000),
          fc.maxSafeNat().map((value) => value % 1e15),
        ),
        (value) => {
          expect(listen(numberInWords(value))).toBe(value)
          expect(listen(numberInWords(value, 'lẻ'))).toBe(value)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

const DIGITS_HEARD = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ')
const HEARD: Record<string, number> = {
  mốt: 1,
  tư: 4,
  lăm: 5,
  ...Object.fromEntries(DIGITS_HEARD.map((word, digit) => [word, digit])),
}
const GREATER: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }

/** An independent listener: every word multiplies or adds to what was heard before. */
function listen(words: string): number {
  let [total, group] = [0, 0]
  for (const word of words.split(' ')) {
    if (word in HEARD) group += HEARD[word]!
    else if (word === 'mười') group += 10
    else if (word === 'mươi') group += (group % 10) * 9
    else if (word === 'trăm') group *= 100
    else if (word === 'tỷ') [total, group] = [(total + group) * 1e9, 0]
    else if (word in GREATER) [total, group] = [total + group * GREATER[word]!, 0]
  }
  return total + group
}
