/** What became of the copies of a document of the demo. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { demoDefaultDay } from '../accounts.ts'

/** Nine in the morning in Việt Nam. */
export const momentOf = (on: Day): Date => new Date(`${on}T02:00:00Z`)

const person = 'Văn thư đơn vị'

/** Most opened it within days and acknowledged, a few never did; nothing happens after the day the demo believes. */
export function reachedOf(sentOn: Day) {
  return (place: number) => {
    const step = (after: number, skipEvery: number) => {
      const on = addDays(sentOn, after + (place % 3))
      if (place % skipEvery === skipEvery - 1 || on > demoDefaultDay) return null
      return { at: momentOf(on), by: person }
    }
    const opened = step(1, 7)
    const acknowledged = opened === null ? null : step(2, 4)
    return { opened, acknowledged, carriedOut: acknowledged === null ? null : step(12, 3) }
  }
}
