import { expect, test } from 'vitest'
import { lineThrough, sharesOf } from './equity-line.ts'

test('a share is drawn from nothing at the foot to all at the head, over the years that had anybody', () => {
  const shares = sharesOf([
    { year: 2020, count: 0, of: 4 },
    { year: 2021, count: 0, of: 0 },
    { year: 2022, count: 2, of: 4 },
    { year: 2024, count: 3, of: 3 },
  ])
  expect(shares.map(({ year, percent }) => [year, percent])).toEqual([
    [2020, 0],
    [2022, 50],
    [2024, 100],
  ])
  expect(lineThrough(shares, 100, 20)).toBe('0,19 50,10 100,1')
})

test('one year is no way: nothing is drawn', () => {
  expect(lineThrough(sharesOf([{ year: 2024, count: 1, of: 2 }]), 100, 20)).toBe('')
})
