/** How fast suggestions are answered, as the portal tells it beside the form. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { answerTimes, answerTimesInWords } from '@guongsang/core/opinions/answer-times.ts'
import { answeredAfter } from '../../platform/database/answered-after.ts'
import type { Database } from '../../platform/database/database.ts'
import { readsWithin } from '../organizations/index.ts'
import type { SuggestionRow } from './suggestion-tables.ts'

/**
 * Both answer what was asked, that somebody be commended: yes, or no with why. There is no step here like a letter's
 * “Không xem xét” or “Đã chuyển nơi khác”, of which the sender is told and by which nothing is answered.
 */
const lastStates: readonly SuggestionRow['state'][] = ['taken-up', 'declined']

export function publicSuggestionTimes(database: Database) {
  const within = readsWithin(database)
  return {
    /** One sentence on the year up to the day; null when nobody was answered. */
    suggestionTimes: (slug: string, on: Day) =>
      within(slug, async (tx, localityId) => {
        const times = answerTimes(
          await answeredAfter(tx, 'exemplars.suggestions', { localityId, on, lastStates }),
        )
        return times && answerTimesInWords(times, 'lời giới thiệu')
      }),
  }
}
