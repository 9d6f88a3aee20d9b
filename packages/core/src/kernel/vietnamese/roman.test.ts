import { describe, expect, test } from 'vitest'
import { quarterName, roman } from './roman.ts'

describe('roman numerals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1949, 'MCMXLIX'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (value, text) => {
    expect(roman(value)).toBe(text)
  })

  test('from 1 to 3999 all differ and use no letter four times', () => {
    const all = Array.from({ length: 3999 }, (_, at) => roman(at + 1))
    expect(new Set(all).size).toBe(3999)
    expect(all.filter((text) => /(.)\1{3}/.test(text))).toEqual([])
    expect(() => roman(0)).toThrow(RangeError)
    expect(() => roman(4000)).toThrow(RangeError)
  })

  test('quarters', () => {
    expect([1, 2, 3, 4].map((quarter) => quarterName(quarter))).toEqual([
      'Quý I',
      'Quý II',
      'Quý III',
      'Quý IV',
    ])
    expect(quarterName(2, 2024)).toBe('Quý II/2024')
  })
})
