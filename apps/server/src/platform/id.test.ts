import { expect, test } from 'vitest'
import { newId } from './id.ts'

test('an id is a UUIDv7 of its moment, and never the same twice', () => {
  const ids = Array.from({ length: 10_000 }, () => newId(1_710_000_000_000))
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^018e23f1-4c00-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a later id sorts behind an earlier one', () => {
  expect(newId(1_710_000_000_000) < newId(1_710_000_000_001)).toBe(true)
})

test('ids of one millisecond are in the order they were made', () => {
  const ids = Array.from({ length: 10_000 }, () => newId(1_710_000_000_000))
  expect(ids.toSorted()).toEqual(ids)
})

test('the moments of two clocks do not get into each other’s way', () => {
  const [later, earlier, again] = [
    newId(2_000_000_000_000),
    newId(1_000_000_000_000),
    newId(2_000_000_000_000),
  ]
  expect(earlier! < later! && earlier! < again!).toBe(true)
})
