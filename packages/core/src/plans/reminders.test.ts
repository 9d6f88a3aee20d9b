import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../kernel/day.ts'
import type { ItemStanding } from './item-standing.ts'
import { ladderFor, rungDueOn, rungKey, type ReminderFacts } from './reminders.ts'

const days = { notices: [7, 3, 0, -1], letters: [-3, -15] }
const ordered = ladderFor('order', days)
const last = day('2023-06-14')
const owed = (rest: Partial<ReminderFacts> = {}): ReminderFacts => ({
  standing: 'not-due',
  lastDayInTime: last,
  since: day('2023-04-11'),
  sent: [],
  ...rest,
})
const due = (today: string, rest: Partial<ReminderFacts> = {}, ladder = ordered) =>
  rungDueOn(ladder, owed(rest), day(today))?.key ?? null

/** What is sent when the program runs on these days, one after the other. */
function sentOver(runs: readonly Day[], rest: Partial<ReminderFacts> = {}, ladder = ordered): string[] {
  const sent: string[] = []
  for (const today of runs.toSorted()) {
    const rung = rungDueOn(ladder, owed({ ...rest, sent }), today)
    if (rung) sent.push(rung.key)
  }
  return sent
}
const daily = (from: string, count: number) =>
  Array.from({ length: count }, (_, at) => addDays(day(from), at))

describe('S001-IV-4-1: reminders of one duty', () => {
  test('run every day, each rung is sent once and in order', () => {
    expect(sentOver(daily('2023-05-01', 90))).toEqual([
      'notice-7',
      'notice-3',
      'notice+0',
      'notice+1',
      'letter+3',
      'letter+15',
    ])
  })

  test('the days are counted from the last day in time, not from the printed one', () => {
    expect([due('2023-06-06'), due('2023-06-07'), due('2023-06-14')]).toEqual([null, 'notice-7', 'notice+0'])
  })

  test('after a jump only the latest rung goes out, and those passed over never do', () => {
    expect(due('2023-06-20', { standing: 'late' })).toBe('letter+3')
    expect(sentOver([day('2023-06-20'), day('2023-06-21'), day('2023-06-28')])).toEqual(['letter+3'])
    expect(due('2023-06-13', { sent: ['notice+0'] })).toBeNull()
  })

  test.each<ItemStanding>([
    'not-applicable',
    'waived',
    'ended',
    'sent',
    'sent-late',
    'accepted',
    'accepted-late',
    'declared-none',
    'no-due-day',
  ])('%s is not reminded of', (standing) => {
    expect(due('2023-06-14', { standing })).toBeNull()
  })

  test('what was given back is reminded of again', () => {
    expect(due('2023-06-18', { standing: 'returned', sent: ['notice-7'] })).toBe('letter+3')
  })

  test('S001-IV-1-c: a duty issued shortly before its day has a shorter ladder', () => {
    const interim = { lastDayInTime: day('2023-05-04'), since: day('2023-05-01') }
    expect(sentOver(daily('2023-05-01', 10), interim)).toEqual([
      'notice-3',
      'notice+0',
      'notice+1',
      'letter+3',
    ])
  })
})

test('where a notice and a letter fall on the same day, the letter goes', () => {
  const both = ladderFor('order', { notices: [-3], letters: [-3] })
  expect(sentOver(daily('2023-06-14', 10), {}, both)).toEqual(['letter+3'])
})

test('S000-IV-4-a: who is asked gets no notice after the day and no letter before two weeks have gone', () => {
  const keys = (strength: 'request' | 'aim' | 'if-any') => ladderFor(strength, days).map(rungKey)
  expect(keys('request')).toEqual(['notice-7', 'notice-3', 'notice+0', 'letter+15'])
  expect(keys('aim')).toEqual(['notice-7', 'notice-3', 'notice+0'])
  expect(keys('if-any')).toEqual(keys('aim'))
})

test('whatever days the program runs on, nothing is sent twice and nothing goes back', () => {
  const runs = fc.uniqueArray(fc.integer({ min: -30, max: 60 }), { maxLength: 30 })
  fc.assert(
    fc.property(runs, (offsets) => {
      const sent = sentOver(offsets.map((offset) => addDays(last, offset)))
      expect(new Set(sent).size).toBe(sent.length)
      const order = ordered.toSorted((a, b) => b.days - a.days).map(rungKey)
      const places = sent.map((key) => order.indexOf(key))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
})
