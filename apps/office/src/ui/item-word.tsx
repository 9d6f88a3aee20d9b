/** How what a unit owes stands, as a dot and a word: one table from the standing to its colour. */
import type { State } from '@guongsang/core/look/tokens.ts'
import { ITEM_STANDINGS } from '@guongsang/contract/plans-words.ts'
import { StateWord } from './state-word.tsx'

export type ItemStanding = keyof typeof ITEM_STANDINGS

export const itemColours: Record<ItemStanding, State> = {
  'not-applicable': 'not-applicable',
  waived: 'not-applicable',
  'no-due-day': 'not-applicable',
  'not-due': 'waiting',
  'due-soon': 'soon',
  late: 'late',
  'no-answer': 'soon',
  sent: 'waiting',
  'sent-late': 'soon',
  returned: 'soon',
  accepted: 'done',
  'accepted-late': 'done',
  'declared-none': 'done',
  ended: 'not-applicable',
}

export const ItemWord = ({ standing }: { standing: ItemStanding }) => (
  <StateWord state={itemColours[standing]}>{ITEM_STANDINGS[standing]}</StateWord>
)
