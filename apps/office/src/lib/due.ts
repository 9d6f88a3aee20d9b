/** How far a deadline is, in the words of an office. */
import { type Day, daysBetween, isDay } from '@guongsang/core/kernel/day.ts'
import type { State } from '@guongsang/core/look/tokens.ts'

/** Days before a deadline from which it counts as near. */
const NEAR = 7

export function dueWords(dueOn: string | null, today: string): { state: State; words: string } | null {
  if (!isDay(dueOn)) return null
  const left = daysBetween(today as Day, dueOn)
  if (left < 0) return { state: 'late', words: `trễ ${-left} ngày` }
  if (left === 0) return { state: 'soon', words: 'hạn hôm nay' }
  return { state: left <= NEAR ? 'soon' : 'waiting', words: `còn ${left} ngày` }
}
