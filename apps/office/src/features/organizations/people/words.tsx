import { PERSON_STATES } from '@guongsang/contract/organizations-words.ts'
import { StateWord } from '../../../ui/state-word.tsx'

export const PersonStateWord = ({ state }: { state: keyof typeof PERSON_STATES }) => (
  <StateWord state={state === 'working' ? 'done' : 'not-applicable'}>{PERSON_STATES[state]}</StateWord>
)

/** 'Có', 'Không', or nothing when nobody said. */
export const yesNo = (value: boolean | null): string | null =>
  value === null ? null : value ? 'Có' : 'Không'
