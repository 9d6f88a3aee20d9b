import { expect, test } from 'vitest'
import { choices } from '../look/seed.ts'
import { shuffled } from './shuffled.ts'

test('every order comes up about as often, and nothing is lost', () => {
  const counted = new Map<string, number>()
  for (let seed = 0; seed < 6000; seed++) {
    const order = shuffled(['a', 'b', 'c'], choices(`luot-${seed}`).between).join('')
    counted.set(order, (counted.get(order) ?? 0) + 1)
  }
  expect([...counted.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  for (const count of counted.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})
