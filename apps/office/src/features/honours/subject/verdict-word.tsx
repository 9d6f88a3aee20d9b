import { VERDICTS } from '@guongsang/contract/honours-assessments.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import { type Verdict, VERDICT_STATES } from './verdicts.ts'

export const VerdictWord = ({ verdict }: { verdict: Verdict }) => (
  <StateWord state={VERDICT_STATES[verdict]}>{VERDICTS[verdict]}</StateWord>
)
