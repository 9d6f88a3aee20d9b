import { expect, test } from 'vitest'
import { yearChoices } from './year.ts'

test('years run from the first plan kept to the year being prepared, newest first', () => {
  expect(yearChoices('2024-03-10', 2022)).toEqual([2025, 2024, 2023, 2022])
})
