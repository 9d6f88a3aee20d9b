/** How contests and entries stand, as a dot and a word. */
import type { ContestRow } from '@guongsang/contract/contests.ts'
import type { EntryRow } from '@guongsang/contract/contests-entries.ts'
import { CONTEST_STATES, ENTRY_STATES, MARK_STANDINGS } from '@guongsang/contract/contests-words.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { Link } from '@tanstack/react-router'
import { count } from '../../lib/format.ts'
import { StateWord } from '../../ui/state-word.tsx'

const colours: Record<ContestRow['state'], State> = {
  draft: 'not-applicable',
  launched: 'waiting',
  receiving: 'soon',
  marking: 'soon',
  announced: 'done',
  prized: 'done',
  'called-off': 'not-applicable',
}

export const ContestWord = ({ state }: Pick<ContestRow, 'state'>) => (
  <StateWord state={colours[state]}>{CONTEST_STATES[state]}</StateWord>
)

const entryColours: Record<EntryRow['state'], State> = {
  received: 'soon',
  eligible: 'done',
  ineligible: 'late',
  withdrawn: 'not-applicable',
}

export const EntryWord = ({ state }: Pick<EntryRow, 'state'>) => (
  <StateWord state={entryColours[state]}>{ENTRY_STATES[state]}</StateWord>
)

export const MarkWord = ({ standing }: { standing: NonNullable<EntryRow['standing']> }) => (
  <StateWord state={standing === 'settled' ? 'done' : 'waiting'}>{MARK_STANDINGS[standing]}</StateWord>
)

export const money = (amount: number): string => `${count(amount)} đồng`
export const maskText = (number: number): string => `Số phách ${String(number).padStart(3, '0')}`
export const likenessText = (share: number): string => `Giống ${Math.round(share * 100)}%`

export const ContestLink = ({ contest: { id, name } }: { contest: { id: string; name: string } }) => (
  <Link to="/cuoc-thi/$id" params={{ id }}>
    {name}
  </Link>
)
