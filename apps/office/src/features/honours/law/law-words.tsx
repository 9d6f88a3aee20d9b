/** How sure a rule is and who applies it, in words. */
import type { LawEntry } from '@guongsang/contract/honours-law.ts'
import { CONFIDENCES } from '@guongsang/contract/honours-law.ts'
import { StateWord } from '../../../ui/state-word.tsx'

export type LawVersion = LawEntry['versions'][number]
export type Confidence = keyof typeof CONFIDENCES

const confidenceStates = { VERIFIED: 'done', RECALLED: 'soon', UNKNOWN: 'late' } as const

export const ConfidenceWord = ({ confidence }: { confidence: Confidence }) => (
  <StateWord state={confidenceStates[confidence]}>{CONFIDENCES[confidence]}</StateWord>
)

/** 'Lao động tiên tiến, LDTT:24.1' → 'Lao động tiên tiến': the mark of a route is for machines. */
export const belongsTo = (of: string | null): string | null => of?.replace(/, [A-Z0-9_]+:\S+$/, '') ?? null
