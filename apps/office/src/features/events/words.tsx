/** How an event stands, as a dot and a word; when and where it is, as people say it. */
import type { EventRow } from '@guongsang/contract/events-register.ts'
import { EVENT_STATES } from '@guongsang/contract/events-words.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { showDay } from '../../lib/format.ts'
import { StateWord } from '../../ui/state-word.tsx'

const colours: Record<EventRow['state'], State> = {
  planned: 'waiting',
  preparing: 'soon',
  invited: 'soon',
  held: 'done',
  reported: 'done',
  postponed: 'late',
  'called-off': 'not-applicable',
}

export const EventWord = ({ state }: Pick<EventRow, 'state'>) => (
  <StateWord state={colours[state]}>{EVENT_STATES[state]}</StateWord>
)

/** '07:30 ngày 05/03/2024', '05/03/2024 – 06/03/2024'. */
export function whenOf({
  startsOn,
  endsOn,
  startsAt,
}: Pick<EventRow, 'startsOn' | 'endsOn' | 'startsAt'>): string {
  const days = endsOn === startsOn ? showDay(startsOn) : `${showDay(startsOn)} – ${showDay(endsOn)}`
  return startsAt === null ? days : `${startsAt} ngày ${days}`
}
