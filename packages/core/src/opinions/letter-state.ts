/** What a citizen sends on the portal: looked at by a person, answered once; after the last word nothing changes any more. */

export type LetterState = 'received' | 'handling' | 'answered' | 'passed-on' | 'set-aside'
export type LetterAct = 'take-up' | 'answer' | 'pass-on' | 'set-aside'

const open = {
  'take-up': 'handling',
  answer: 'answered',
  'pass-on': 'passed-on',
  'set-aside': 'set-aside',
} as const

/** What is not here cannot happen. */
export const letterTransitions: Record<LetterState, Partial<Record<LetterAct, LetterState>>> = {
  received: open,
  // Taken up once more: by another unit.
  handling: open,
  answered: {},
  'passed-on': {},
  'set-aside': {},
}

export const nextLetterState = (state: LetterState, act: LetterAct): LetterState | undefined =>
  letterTransitions[state][act]

/** Nobody needs the sender's name and contact any more. */
export const isLastWord = (state: LetterState): boolean => Object.keys(letterTransitions[state]).length === 0
