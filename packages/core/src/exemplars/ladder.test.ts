import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { ladderOf } from './ladder.ts'

const levels = ['co-so', 'huyen', 'tinh', 'toan-quoc']
const honour = (level: string, on: string) => ({ level, on: day(on) })

test('S001-III-22-5c: the ladder of the locality from the lowest level up, and the years in a row', () => {
  const rungs = ladderOf(levels, [
    honour('tinh', '2024-06-11'),
    honour('co-so', '2020-01-05'),
    honour('huyen', '2022-12-20'),
    honour('huyen', '2023-12-20'),
  ])
  expect(rungs).toEqual([
    { level: 'co-so', since: '2020-01-05', years: [2020, 2022, 2023, 2024], inARow: 3 },
    { level: 'huyen', since: '2022-12-20', years: [2022, 2023, 2024], inARow: 3 },
    { level: 'tinh', since: '2024-06-11', years: [2024], inARow: 1 },
    { level: 'toan-quoc', since: null, years: [], inARow: 0 },
  ])
})

test('twice in one year is one year; a level no list has counts for none', () => {
  const rungs = ladderOf(
    ['huyen'],
    [honour('huyen', '2023-01-05'), honour('huyen', '2023-12-05'), honour('bo', '2024-01-01')],
  )
  expect(rungs).toEqual([{ level: 'huyen', since: '2023-01-05', years: [2023], inARow: 1 }])
})
