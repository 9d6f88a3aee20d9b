import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percent } from '../kernel/percent.ts'
import { quorum, tally, type Vote } from './tally.ts'

const twoThirds = percent(66.67)

test('S002-II-I-5a: the vote of the initiative council is counted on all members, not on those present', () => {
  const six: Vote[] = ['for', 'for', 'for', 'for', 'for', 'for']
  expect(tally(six, 9, twoThirds).passed).toBe(false)
  expect(tally([...six, 'for'], 9, twoThirds)).toMatchObject({
    passed: true,
    sentence: 'Tán thành 7 trên 9 thành viên (77,78%), cần 66,67%.',
  })
})

test('who stood aside, was against or said nothing does not agree', () => {
  const votes: Vote[] = ['for', 'for', 'aside', 'blank', 'against']
  expect(tally(votes, 5, percent(50))).toMatchObject({
    for: 2,
    against: 1,
    blank: 1,
    aside: 1,
    passed: false,
  })
})

test('no member, no decision', () => {
  expect(tally([], 0, percent(50)).passed).toBe(false)
  expect(tally([], 0, percent(50)).sentence).toBe('Tán thành 0 trên 0 thành viên, cần 50%.')
})

test('the quorum says how many are there and what is needed', () => {
  expect(quorum(7, 9, twoThirds)).toEqual({
    reached: true,
    sentence: 'Có mặt 7 trên 9 thành viên (77,78%), đủ điều kiện họp.',
  })
  expect(quorum(5, 9, twoThirds).sentence).toBe(
    'Có mặt 5 trên 9 thành viên (55,56%), chưa đủ điều kiện họp, cần 66,67%.',
  )
})

test('one more vote for never turns a pass into a failure', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 10_000 }),
      (agreeing, members, share) => {
        const votes = (count: number): Vote[] => Array.from({ length: count }, () => 'for')
        const required = percent(share / 100)
        if (tally(votes(agreeing), members, required).passed)
          expect(tally(votes(agreeing + 1), members, required).passed).toBe(true)
      },
    ),
  )
})
