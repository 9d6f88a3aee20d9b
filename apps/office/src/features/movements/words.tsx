/** How a movement and a summary of it stand, as a dot and a word; a movement as a link. */
import type { MovementHead } from '@guongsang/contract/movements.ts'
import { MOVEMENT_STANDINGS, SUMMARY_STANDINGS } from '@guongsang/contract/movements-words.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { Link } from '@tanstack/react-router'
import { StateWord } from '../../ui/state-word.tsx'

const colours: Record<MovementHead['standing'], State> = {
  planned: 'waiting',
  running: 'done',
  ended: 'not-applicable',
  cancelled: 'not-applicable',
}

export const MovementWord = ({ standing }: { standing: MovementHead['standing'] }) => (
  <StateWord state={colours[standing]}>{MOVEMENT_STANDINGS[standing]}</StateWord>
)

const summaryColours: Record<keyof typeof SUMMARY_STANDINGS, State> = {
  held: 'done',
  'not-due': 'waiting',
  'due-soon': 'soon',
  overdue: 'late',
}

export const SummaryWord = ({ standing }: { standing: keyof typeof SUMMARY_STANDINGS }) => (
  <StateWord state={summaryColours[standing]}>{SUMMARY_STANDINGS[standing]}</StateWord>
)

export const MovementLink = ({ movement: { id, name } }: { movement: { id: string; name: string } }) => (
  <Link to="/phong-trao/$id" params={{ id }}>
    {name}
  </Link>
)
