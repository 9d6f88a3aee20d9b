/** How a month, a broadcast, a programme stands, as a dot and a word. */
import type { MonthBoardRow } from '@guongsang/contract/publicity-boards.ts'
import type { BroadcastRow } from '@guongsang/contract/publicity-broadcasts.ts'
import {
  BROADCAST_STATES,
  PROGRAMME_LINE_STANDINGS,
  PROGRAMME_STATES,
} from '@guongsang/contract/publicity-channel-words.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../../ui/state-word.tsx'

const broadcastColours: Record<BroadcastRow['state'], State> = {
  planned: 'waiting',
  edited: 'soon',
  approved: 'waiting',
  aired: 'soon',
  logged: 'done',
  cancelled: 'not-applicable',
}
export const BroadcastWord = ({ state }: { state: BroadcastRow['state'] }) => (
  <StateWord state={broadcastColours[state]}>{BROADCAST_STATES[state]}</StateWord>
)

type Standing = MonthBoardRow['cells'][number]['standing']
export const cadenceColours: Record<Standing, State> = {
  met: 'done',
  'on-track': 'waiting',
  running: 'waiting',
  warning: 'soon',
  short: 'late',
  below: 'not-applicable',
  'not-begun': 'not-applicable',
  'no-rule': 'not-applicable',
}
const programmeColours = { draft: 'waiting', approved: 'soon', closed: 'done' } as const
export const ProgrammeWord = ({ state }: { state: keyof typeof PROGRAMME_STATES }) => (
  <StateWord state={programmeColours[state]}>{PROGRAMME_STATES[state]}</StateWord>
)

const lineColours = {
  done: 'done',
  partly: 'waiting',
  ahead: 'not-applicable',
  due: 'soon',
  behind: 'late',
} as const
export const LineWord = ({ standing }: { standing: keyof typeof PROGRAMME_LINE_STANDINGS }) => (
  <StateWord state={lineColours[standing]}>{PROGRAMME_LINE_STANDINGS[standing]}</StateWord>
)
