/** How a hand-over, a visit, a reader's word stands, as a dot and a word. */
import type { HandOver } from '@guongsang/contract/publicity-hand-overs.ts'
import type { AudienceText } from '@guongsang/contract/publicity-interactions.ts'
import {
  AUDIENCE_TEXT_STATES,
  HAND_OVER_STATES,
  VISIT_STATES,
} from '@guongsang/contract/publicity-outreach-words.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { StateWord } from '../../../ui/state-word.tsx'

const handOverColours: Record<HandOver['state'], State> = {
  sent: 'waiting',
  received: 'soon',
  used: 'done',
  declined: 'not-applicable',
  recalled: 'not-applicable',
}
export const HandOverWord = ({ state, isLate = false }: { state: HandOver['state']; isLate?: boolean }) => (
  <StateWord state={isLate ? 'late' : handOverColours[state]}>
    {isLate ? 'Quá ngày cần' : HAND_OVER_STATES[state]}
  </StateWord>
)

const visitColours: Record<HandOver['visits'][number]['state'], State> = {
  asked: 'waiting',
  agreed: 'soon',
  declined: 'not-applicable',
  done: 'done',
  'called-off': 'not-applicable',
}
export const VisitWord = ({ state }: { state: HandOver['visits'][number]['state'] }) => (
  <StateWord state={visitColours[state]}>{VISIT_STATES[state]}</StateWord>
)

const textColours: Record<AudienceText['state'], State> = {
  received: 'waiting',
  shown: 'done',
  forwarded: 'soon',
  'set-aside': 'not-applicable',
}
export const AudienceTextWord = ({ state }: { state: AudienceText['state'] }) => (
  <StateWord state={textColours[state]}>{AUDIENCE_TEXT_STATES[state]}</StateWord>
)
