import { expect, test } from 'vitest'
import { conflictOf, seatJurors, type ToSeat } from './seating.ts'

const juror = (accountId: string, organizationId: string | null = null) => ({
  accountId,
  name: `Giám khảo ${accountId}`,
  organizationId,
})
const entry = (entryId: string, more: Partial<ToSeat> = {}): ToSeat => ({
  entryId,
  author: { name: 'Nguyễn Văn Ân', organizationId: 'xa' },
  seats: [1, 2],
  known: [],
  ...more,
})

test('every entry goes to two, and nobody has two more than another', () => {
  const entries = Array.from({ length: 11 }, (_, at) => entry(`b${at}`))
  const { seats, unseated } = seatJurors(entries, [juror('a'), juror('b'), juror('c')])
  expect(unseated).toEqual([])
  const of = (by: (seat: (typeof seats)[number]) => string) =>
    [...Map.groupBy(seats, by).values()].map((all) => all.length)
  expect(of(({ entryId }) => entryId)).toEqual(Array(11).fill(2))
  expect(of(({ accountId }) => accountId).toSorted()).toEqual([7, 7, 8])
  expect(new Set(seats.map(({ entryId, accountId }) => entryId + accountId)).size).toBe(22)
})

test('who is bound to the author does not mark, and what finds nobody is told', () => {
  const jurors = [juror('a', 'xa'), juror('b'), { ...juror('c'), name: 'NGUYEN VAN AN' }]
  expect(jurors.map((one) => conflictOf(one, entry('b1').author))).toEqual([
    'Cùng đơn vị với tác giả.',
    null,
    'Trùng tên với tác giả.',
  ])
  expect(seatJurors([entry('b1')], jurors)).toEqual({
    seats: [{ entryId: 'b1', accountId: 'b', seat: 1 }],
    unseated: ['b1'],
  })
})

test('the third is somebody who has not marked it, with the least on the desk', () => {
  const load = new Map([
    ['c', 5],
    ['d', 2],
  ])
  const { seats } = seatJurors(
    [entry('b1', { seats: [3], known: ['a', 'b'] })],
    ['a', 'b', 'c', 'd'].map((id) => juror(id)),
    load,
  )
  expect(seats).toEqual([{ entryId: 'b1', accountId: 'd', seat: 3 }])
})
