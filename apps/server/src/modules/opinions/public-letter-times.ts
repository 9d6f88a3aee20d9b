/** How fast letters are answered, as the portal tells it beside the form. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { answerTimes, answerTimesInWords } from '@guongsang/core/opinions/answer-times.ts'
import type { LetterState } from '@guongsang/core/opinions/letter-state.ts'
import { answeredAfter } from '../../platform/database/answered-after.ts'
import type { Database } from '../../platform/database/database.ts'
import { readsWithin } from '../organizations/index.ts'

/** What was passed on or set aside had a word, and no answer: it would only make the office look fast. */
const lastStates: readonly LetterState[] = ['answered']

export function publicLetterTimes(database: Database) {
  const within = readsWithin(database)
  return {
    /** One sentence on the year up to the day; null when nobody was answered. */
    letterTimes: (slug: string, on: Day) =>
      within(slug, async (tx, localityId) => {
        const times = answerTimes(await answeredAfter(tx, 'opinions.letters', { localityId, on, lastStates }))
        return times && answerTimesInWords(times, 'thư')
      }),
  }
}
