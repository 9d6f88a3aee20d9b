import type { Day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { createClock } from './clock.ts'

const at = (text: string) => () => new Date(text)

test('the day turns at midnight in Việt Nam, not in London', () => {
  expect(createClock(null, at('2024-03-09T16:59:59Z')).today()).toBe('2024-03-09')
  expect(createClock(null, at('2024-03-09T17:00:00Z')).today()).toBe('2024-03-10')
})

test('a believed day keeps the real time of day, and leaves the real clock alone', () => {
  const clock = createClock('2022-03-14' as Day, at('2024-03-09T17:30:00Z'))
  expect(clock.today()).toBe('2022-03-14')
  expect(clock.now().toISOString()).toBe('2022-03-13T17:30:00.000Z')
  expect(clock.real().toISOString()).toBe('2024-03-09T17:30:00.000Z')
})

test('moving the day and going back', () => {
  const clock = createClock(null, at('2024-03-10T03:00:00Z'))
  clock.believe('2025-07-01' as Day)
  expect(clock.today()).toBe('2025-07-01')
  clock.believe(null)
  expect(clock.today()).toBe('2024-03-10')
})
