import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { freeSuffix, isTaken, missingNumbers, nextNumber, seriesFor, type TakenNumber } from './numbering.ts'

const numbers = (...texts: string[]): TakenNumber[] =>
  texts.map((text) => {
    const [, number, suffix] = /^(\d+)(\D*)$/.exec(text)!
    return { number: Number(number), suffix: suffix! }
  })

describe('the count of a year', () => {
  test('begins at one and goes on after what was given, kept back or skipped', () => {
    expect(nextNumber([])).toBe(1)
    expect(nextNumber(numbers('1', '2', '12', '12a'))).toBe(13)
  })

  test('a number left out is not filled but told', () => {
    expect(missingNumbers(numbers('1', '2', '5', '5a'))).toEqual([3, 4])
    expect(missingNumbers([])).toEqual([])
  })

  test('a document put in afterwards gets the next letter', () => {
    expect(freeSuffix(12, numbers('12'))).toBe('a')
    expect(freeSuffix(12, numbers('12', '12a', '12b', '13a'))).toBe('c')
    expect(isTaken({ number: 12, suffix: '' }, numbers('12a'))).toBe(false)
  })

  test('S000-H-1: the next number is never one that is taken, whatever was recorded', () => {
    const taken = fc.array(
      fc.record({ number: fc.integer({ min: 1, max: 40 }), suffix: fc.constantFrom('', 'a') }),
    )
    fc.assert(
      fc.property(taken, (all) => {
        const next = nextNumber(all)
        expect(all.some(({ number }) => number >= next)).toBe(false)
        expect(missingNumbers(all).some((number) => isTaken({ number, suffix: '' }, all))).toBe(false)
      }),
    )
  })
})

test('S003-H-1: kinds may share a series; one made for a kind goes first, and only while it is in force', () => {
  const from = day('2020-01-01')
  const all = { id: 'all', kinds: [], from, to: null }
  const decisions = { id: 'decisions', kinds: ['decision'], from, to: day('2024-12-31') }
  const pick = (kind: string, on: string) => seriesFor(kind, [all, decisions], day(on))?.id
  expect([
    pick('plan', '2024-01-10'),
    pick('decision', '2024-01-10'),
    pick('decision', '2025-01-10'),
  ]).toEqual(['all', 'decisions', 'all'])
  expect(seriesFor('plan', [decisions], day('2024-01-10'))).toBeUndefined()
})
