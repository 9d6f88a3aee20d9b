import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lostLines } from './nothing-lost.fixture.ts'
import * as elsewhere from './elsewhere-plans.fixture.ts'
import * as plans from './other-plans.fixture.ts'
import * as bodies from './other-bodies.fixture.ts'
import { readPlan } from './read-plan.ts'
import { bareOf } from './words.ts'

const texts = Object.entries({ ...plans, ...elsewhere, ...bodies })

test.each(texts)('every line of %s is kept, known as an ornament, or told', (_, text) => {
  expect(lostLines(text, readPlan(text))).toEqual([])
})

describe('a damaged text', () => {
  const lines = fc.constantFrom(...texts.map(([, text]) => text.split('\n')))
  const places = fc.array(fc.nat(200), { minLength: 1, maxLength: 8 })
  const intact = (text: string) => {
    const reading = readPlan(text)
    expect(reading.lines.length).toBe(text.split('\n').length)
    expect(lostLines(text, reading)).toEqual([])
  }

  test('with lines cut out loses nothing more', () => {
    fc.assert(
      fc.property(lines, places, (all, cuts) =>
        intact(all.filter((_, index) => !cuts.includes(index)).join('\n')),
      ),
      { numRuns: 300 },
    )
  })

  test('with lines in another order loses nothing', () => {
    fc.assert(
      fc.property(lines, places, (all, swaps) => {
        const shuffled = [...all]
        for (const at of swaps) {
          const [a, b] = [at % shuffled.length, (at * 7 + 3) % shuffled.length]
          ;[shuffled[a], shuffled[b]] = [shuffled[b]!, shuffled[a]!]
        }
        intact(shuffled.join('\n'))
      }),
      { numRuns: 300 },
    )
  })

  test('without marks, without line breaks, in small letters, or cut in words loses nothing', () => {
    const damages: ((text: string) => string)[] = [
      bareOf,
      (text) => text.replace(/\n/g, ' '),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.replace(/\n/g, '\r\n'),
      (text) => text.replace(/\t/g, ' '),
      (text) => text.replace(/[.:;,]/g, ''),
    ]
    for (const [, text] of texts) for (const damage of damages) intact(damage(text).replace(/\r\n/g, '\n'))
  })

  test('of any characters gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(lostLines(text, readPlan(text))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('without its marks keeps its quarters and its days', () => {
    const marked = readPlan(plans.LETTERED_QUARTERS)
    const bare = readPlan(bareOf(plans.LETTERED_QUARTERS))
    expect(bare.tasks.map(({ group, due }) => [group, due])).toEqual(
      marked.tasks.map(({ group, due }) => [group, due]),
    )
    expect(bare.document.issuedOn).toBe('2025-02-05')
  })
})

test('an empty text is told as such', () => {
  expect(readPlan(' \n\n').warnings).toEqual([
    { code: 'no-text', line: 1, message: 'Dòng 1: Văn bản trống. Dán nội dung kế hoạch hoặc chọn tệp khác.' },
  ])
})

test('four times the text takes about four times as long, not sixteen', () => {
  const bundle = plans.LETTERED_QUARTERS + plans.PDF_PAGES + plans.ANNEX_TABLE
  // What this thread itself has worked, the least of five: other work on the machine is not the reader's.
  const work = (copies: number): number => {
    const text = Array.from({ length: copies }, () => bundle).join('\n')
    const times = Array.from({ length: 5 }, () => {
      const before = process.threadCpuUsage()
      readPlan(text)
      return process.threadCpuUsage(before).user
    })
    return Math.min(...times)
  }
  work(6)
  expect(work(24) / work(6)).toBeLessThan(10)
})
