import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, readMoney, readNumber } from './numbers.ts'

describe('printing numbers', () => {
  test.each([
    [2_340_000, '2.340.000'],
    [1_560_000.5, '1.560.000,5'],
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [-1234.25, '-1.234,25'],
    [66.67, '66,67'],
    [1e15, '1.000.000.000.000.000'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  test('decimals are cut to the wish, and nothing is never negative', () => {
    expect([formatNumber(2 / 3, { decimals: 2 }), formatNumber(-0.001, { decimals: 1 })]).toEqual([
      '0,67',
      '0',
    ])
  })
})

describe('reading numbers', () => {
  test.each([
    ['1.560.000', 1_560_000],
    ['1.560.000,5', 1_560_000.5],
    ['1560000', 1_560_000],
    ['1.560', 1560],
    ['3,5', 3.5],
    ['0,125', 0.125],
    [' 2.340.000 ', 2_340_000],
    ['−12', -12],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value })
  })

  test('1,560 is ambiguous: both readings are given', () => {
    expect(readNumber('1,560')).toEqual({
      ok: false,
      reason: 'Chưa rõ “1,560” là 1.560 hay 1,56. Hãy viết lại theo một trong hai cách.',
      readings: [1560, 1.56],
    })
  })

  test.each([
    ['1,560,000', 'Hãy viết 1.560.000 thay cho “1,560,000”.', [1_560_000]],
    ['1.5', 'Hãy viết 1,5 thay cho “1.5”.', [1.5]],
    ['1,234.50', 'Hãy viết 1.234,5 thay cho “1,234.50”.', [1234.5]],
  ])('%s is written the English way', (text, reason, readings) => {
    expect(readNumber(text)).toEqual({ ok: false, reason, readings })
  })

  test.each(['', 'abc', '1.56.000', '1..000', '12.34.56', '1,2,3', '--1', '1e5', '1.560.000 đồng'])(
    '%s is no number',
    (text) => {
      const read = readNumber(text)
      expect(read.ok).toBe(false)
      expect(read).toHaveProperty('readings', [])
    },
  )

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), (whole, hundredths) => {
        const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`)
        expect(readNumber(formatNumber(value))).toEqual({ ok: true, value })
      }),
    )
  })
})

describe('reading money', () => {
  test.each([
    ['1.560.000 đồng', 1_560_000],
    ['1.560.000đ', 1_560_000],
    ['2340000 VNĐ', 2_340_000],
    ['2.340.000 ₫', 2_340_000],
    ['0', 0],
  ])('%s', (text, value) => {
    expect(readMoney(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'Chưa nhập số tiền.'],
    ['đồng', 'Chưa nhập số tiền.'],
    ['-5', 'Số tiền không được âm.'],
    ['1.560.000,5 đồng', 'Số tiền phải là số đồng nguyên, không có phần lẻ.'],
    ['1,560 đồng', 'Chưa rõ “1,560” là 1.560 hay 1,56. Hãy viết lại theo một trong hai cách.'],
    ['99.999.999.999.999.999', 'Số quá lớn.'],
  ])('%s is refused: %s', (text, reason) => {
    expect(readMoney(text)).toMatchObject({ ok: false, reason })
  })
})
