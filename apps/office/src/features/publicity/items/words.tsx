/** How an item stands, as a dot and a word; what it lacks and what is owed, as people say it. */
import type { ItemRow } from '@guongsang/contract/publicity-items.ts'
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../../../ui/state-word.tsx'

const colours: Record<ItemRow['state'], State> = {
  proposed: 'waiting',
  written: 'waiting',
  sent: 'soon',
  returned: 'late',
  verified: 'soon',
  approved: 'soon',
  published: 'done',
  corrected: 'done',
  refused: 'not-applicable',
  withdrawn: 'not-applicable',
}

export const ItemWord = ({ state }: { state: ItemRow['state'] }) => (
  <StateWord state={colours[state]}>{ITEM_STATES[state]}</StateWord>
)

export const OWED = { correction: 'Còn phải sửa', 'take-down': 'Còn phải gỡ' } as const

/** 'a) Nội dung': with the letter its plan prints; a dash in print is no name. */
export const labelText = ({ label, letter }: { label: string; letter: string | null }): string =>
  letter === null || !/^\p{L}$/u.test(letter) ? label : `${letter}) ${label}`

/** 3 phút 20 giây. */
export function durationText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return [minutes === 0 ? '' : `${minutes} phút`, rest === 0 && minutes > 0 ? '' : `${rest} giây`]
    .filter(Boolean)
    .join(' ')
}
