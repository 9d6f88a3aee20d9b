import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from './day.ts'
import { contains, inForce, inForceOn, overlaps, type Period } from './period.ts'

const start = day('2024-01-01')
const period = fc.tuple(fc.nat(60), fc.option(fc.nat(20), { nil: null })).map(([from, length]): Period => ({
  from: addDays(start, from),
  to: length === null ? null : addDays(start, from + length),
}))

describe('periods', () => {
  test('both ends are inside; an open end has none', () => {
    const closed = { from: day('2024-01-10'), to: day('2024-01-20') }
    const inside = (text: string) => contains(closed, day(text))
    expect(['2024-01-09', '2024-01-10', '2024-01-20', '2024-01-21'].map(inside)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(contains({ from: day('2024-01-10'), to: null }, day('9999-12-31'))).toBe(true)
  })

  test('two periods overlap exactly when some day is in both', () => {
    const span = Array.from({ length: 100 }, (_, at) => addDays(start, at))
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlaps(a, b)).toBe(span.some((on) => contains(a, on) && contains(b, on)))
      }),
    )
  })

  test('posts held on a day', () => {
    const posts = [
      { title: 'Phó Trưởng phòng', from: day('2020-01-01'), to: day('2023-05-31') },
      { title: 'Trưởng phòng', from: day('2023-06-01'), to: null },
    ]
    expect(inForceOn(posts, day('2023-05-31')).map((post) => post.title)).toEqual(['Phó Trưởng phòng'])
    expect(inForceOn(posts, day('2023-06-01')).map((post) => post.title)).toEqual(['Trưởng phòng'])
    expect(inForceOn(posts, day('2019-12-31'))).toEqual([])
  })
})

describe('a value that holds until the next', () => {
  const baseSalary = [
    { from: day('2024-07-01'), value: 2_340_000 },
    { from: day('2019-07-01'), value: 1_490_000 },
    { from: day('2023-07-01'), value: 1_800_000 },
  ]

  test.each([
    ['2019-06-30', undefined],
    ['2019-07-01', 1_490_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2030-01-01', 2_340_000],
  ])('on %s it is %s, whatever the order of the entries', (on, value) => {
    expect(inForce(baseSalary, day(on))?.value).toBe(value)
  })
})
