/** The verdict on an award, as a word with its state, and the order in which people ask about awards. */
import { type SubjectAssessment, Verdict as Verdicts } from '@guongsang/contract/honours-assessments.ts'
import type { State } from '@guongsang/core/look/tokens.ts'

export type Verdict = SubjectAssessment['verdict']

/** A filter by verdict, in an address. */
export const oneVerdict = Verdicts.optional().catch(undefined)

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

type Condition = SubjectAssessment['routes'][number]['conditions'][number]

/** A condition that only reminds decides nothing, so it is not said to fail. */
export const holdsWord = ({
  holds,
  enforce,
}: Pick<Condition, 'holds' | 'enforce'>): { state: State; word: string } => {
  if (holds === null) return { state: 'waiting', word: 'Chưa rõ' }
  if (holds) return { state: 'done', word: 'Đạt' }
  return enforce === 'warn' ? { state: 'soon', word: 'Lưu ý' } : { state: 'late', word: 'Chưa đạt' }
}

/** The way that comes nearest stands first and open; one for a special merit nobody has claimed comes after all others. */
const nearness: readonly Verdict[] = [
  'eligible',
  'needs-attestation',
  'unknown',
  'not-eligible',
  'not-modelled',
  'no-law-in-force',
]
export const bestWayFirst = (routes: SubjectAssessment['routes']): SubjectAssessment['routes'] =>
  [...routes].sort(
    (a, b) =>
      Number(b.claimed) - Number(a.claimed) || nearness.indexOf(a.verdict) - nearness.indexOf(b.verdict),
  )
