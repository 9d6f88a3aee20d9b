/** Which ties say that a document carries out the one it names; changing, replacing, answering or mentioning it does not. */
export const CARRYING_OUT = ['basis', 'implements', 'continues', 'concretizes', 'guides'] as const

export const carriesOut = (kind: string): boolean => (CARRYING_OUT as readonly string[]).includes(kind)

/** What is issued to be carried out by others, before anybody has begun. */
const LAYS_DOWN = ['law', 'decree', 'resolution', 'directive', 'circular', 'guidance']

export const isCarriedOut = (kind: string, ties: readonly { kind: string }[]): boolean =>
  LAYS_DOWN.includes(kind) || ties.some((tie) => carriesOut(tie.kind))
