/** Đợt giới thiệu: from taking in what the units send to what the level above made of it. */
export const roundTransitions = {
  open: { close: 'closed' },
  closed: { reopen: 'open', consolidate: 'consolidated' },
  consolidated: { reopen: 'open', 'open-vote': 'voting', decide: 'chosen' },
  voting: { count: 'chosen' },
  chosen: { decide: 'chosen', forward: 'forwarded' },
  forwarded: { answer: 'answered' },
  answered: {},
} as const satisfies Record<string, Partial<Record<RoundAct, string>>>

export type RoundAct =
  | 'close'
  | 'reopen'
  | 'consolidate'
  | 'open-vote'
  | 'count'
  | 'decide'
  | 'forward'
  | 'answer'
export type RoundState = keyof typeof roundTransitions

export const nextRoundState = (state: RoundState, act: RoundAct): RoundState | undefined =>
  (roundTransitions[state] as Partial<Record<RoundAct, RoundState>>)[act]

/** A household, a practice and a unit are more than one person: they count as collectives. */
export const countsAs = (subjectKind: string): 'individual' | 'collective' =>
  subjectKind === 'person' ? 'individual' : 'collective'

interface Conflict {
  voter: { organizationId: string | null; personId: string | null }
  nominee: { organizationId: string; subjectId: string | null }
}

/** Why a voter must stand aside for a nominee; null: may score. Of relatives the voter says so. */
export function mustStandAside({ voter, nominee }: Conflict): string | null {
  if (voter.personId !== null && voter.personId === nominee.subjectId) return 'Chính mình được giới thiệu.'
  if (voter.organizationId === nominee.organizationId) return 'Điển hình do đơn vị mình giới thiệu.'
  return null
}
