/** The verdict on an award, as a word with its state, and the order in which people ask about awards. */
import type { SubjectAssessment } from '@guongsang/contract/honours-assessments.ts'
import type { State } from '@guongsang/core/look/tokens.ts'

type Verdict = SubjectAssessment['verdict']

export const VERDICT_STATES: Readonly<Record<Verdict, State>> = {
  eligible: 'done',
  'needs-attestation': 'soon',
  unknown: 'waiting',
  'not-eligible': 'late',
  'not-modelled': 'not-applicable',
  'no-law-in-force': 'not-applicable',
}

/** Those the program decides about, and those left to the competent person. */
export function split(results: readonly SubjectAssessment[]) {
  const left = (one: SubjectAssessment) => one.routes.length === 0 || one.verdict === 'no-law-in-force'
  return { assessed: results.filter((one) => !left(one)), left: results.filter(left) }
}

type Holds = SubjectAssessment['routes'][number]['conditions'][number]['holds']

export const holdsWord = (holds: Holds): { state: State; word: string } => {
  if (holds === null) return { state: 'waiting', word: 'Chưa rõ' }
  return holds ? { state: 'done', word: 'Đạt' } : { state: 'late', word: 'Chưa đạt' }
}
