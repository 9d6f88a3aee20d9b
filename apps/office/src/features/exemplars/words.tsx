/** How an exemplar, a round and a nomination stand, as a dot and a word: one table from the state to its colour. */
import type { State } from '@guongsang/core/look/tokens.ts'
import { NOMINATION_STATES, OUTCOMES, ROUND_STATES, STAGES } from '@guongsang/contract/exemplars-words.ts'
import { StateWord } from '../../ui/state-word.tsx'

export type Stage = keyof typeof STAGES
export type RoundState = keyof typeof ROUND_STATES
type NominationState = keyof typeof NOMINATION_STATES
type Outcome = keyof typeof OUTCOMES

const stageColours: Record<Stage, State> = {
  emerging: 'waiting',
  nurturing: 'waiting',
  nominated: 'soon',
  appraised: 'soon',
  recognized: 'done',
  publicized: 'done',
  replicated: 'done',
  dropped: 'not-applicable',
  withdrawn: 'late',
}

const roundColours: Record<RoundState, State> = {
  open: 'waiting',
  closed: 'soon',
  consolidated: 'soon',
  voting: 'soon',
  chosen: 'soon',
  forwarded: 'done',
  answered: 'done',
}

const nominationColours: Record<NominationState, State> = {
  draft: 'waiting',
  sent: 'waiting',
  returned: 'soon',
  accepted: 'done',
  withdrawn: 'not-applicable',
}

const outcomeColours: Record<Outcome, State> = {
  introduced: 'done',
  'used-here': 'waiting',
  'not-chosen': 'not-applicable',
}

export const StageWord = ({ stage }: { stage: Stage }) => (
  <StateWord state={stageColours[stage]}>{STAGES[stage]}</StateWord>
)

export const RoundWord = ({ state }: { state: RoundState }) => (
  <StateWord state={roundColours[state]}>{ROUND_STATES[state]}</StateWord>
)

export const NominationWord = ({ state }: { state: NominationState }) => (
  <StateWord state={nominationColours[state]}>{NOMINATION_STATES[state]}</StateWord>
)

export const OutcomeWord = ({ outcome }: { outcome: Outcome }) => (
  <StateWord state={outcomeColours[outcome]}>{OUTCOMES[outcome]}</StateWord>
)
