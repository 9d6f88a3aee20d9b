/** How an initiative or a session stands, as a dot and a word; shares and authors as people read them. */
import type { InitiativeRow } from '@guongsang/contract/initiatives.ts'
import { INITIATIVE_STATES, SESSION_STATES } from '@guongsang/contract/initiatives-words.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { Link } from '@tanstack/react-router'
import { StateWord } from '../../ui/state-word.tsx'

const colours: Record<InitiativeRow['state'], State> = {
  draft: 'waiting',
  submitted: 'soon',
  returned: 'late',
  accepted: 'waiting',
  'before-council': 'soon',
  recognized: 'done',
  'not-recognized': 'not-applicable',
  withdrawn: 'not-applicable',
}

export const InitiativeWord = ({ state }: { state: InitiativeRow['state'] }) => (
  <StateWord state={colours[state]}>{INITIATIVE_STATES[state]}</StateWord>
)

const sessionColours = { prepared: 'waiting', open: 'soon', counted: 'soon', concluded: 'done' } as const

export const SessionWord = ({ state }: { state: keyof typeof SESSION_STATES }) => (
  <StateWord state={sessionColours[state]}>{SESSION_STATES[state]}</StateWord>
)

/** 66,67% */
export const percentText = (value: number): string => `${formatNumber(value, { decimals: 2 })}%`

/** Of a whole: 0.4567 as 46%. */
export const shareText = (share: number): string => `${Math.round(share * 100)}%`

/** Each author leads to the page of what he made. */
export const Authors = ({ authors }: { authors: InitiativeRow['authors'] }) =>
  authors.map(({ personId, name, sharePercent }, at) => (
    <span key={personId ?? name}>
      {at > 0 && ', '}
      {personId === null ? (
        name
      ) : (
        <Link to="/sang-kien/tac-gia/$id" params={{ id: personId }}>
          {name}
        </Link>
      )}
      {authors.length > 1 && ` (${percentText(sharePercent)})`}
    </span>
  ))
