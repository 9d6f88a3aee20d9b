/**
 * The life of a contest, as a table. That a launched contest receives entries follows from its days and is not an act; of a
 * contest of a higher level nothing is marked here, its results are only written down.
 */
import type { Day } from '../kernel/day.ts'

export type KeptState = 'draft' | 'launched' | 'marking' | 'announced' | 'prized' | 'called-off'
export type ContestState = KeptState | 'receiving'
export type ContestAct =
  | 'edit'
  | 'launch'
  | 'extend'
  | 'start-marking'
  | 'announce'
  | 'conclude'
  | 'prize'
  | 'call-off'
export type Origin = 'own' | 'higher'

type Acts = Partial<Record<ContestAct, KeptState>>

const common: Record<ContestState, Acts> = {
  draft: { edit: 'draft', launch: 'launched', 'call-off': 'called-off' },
  launched: { extend: 'launched', 'call-off': 'called-off' },
  receiving: { extend: 'launched', 'call-off': 'called-off' },
  marking: { 'call-off': 'called-off' },
  announced: { prize: 'prized' },
  prized: {},
  'called-off': {},
}

const ofOrigin: Record<Origin, Partial<Record<ContestState, Acts>>> = {
  own: { receiving: { 'start-marking': 'marking' }, marking: { announce: 'announced' } },
  higher: { receiving: { conclude: 'announced' } },
}

/** 'Phát động' becomes 'nhận bài' on the first day. */
export const contestStateOn = (state: KeptState, opensOn: Day, today: Day): ContestState =>
  state === 'launched' && today >= opensOn ? 'receiving' : state

const actsIn = (state: ContestState, origin: Origin): Acts => ({
  ...common[state],
  ...ofOrigin[origin][state],
})

export const nextContestState = (
  state: ContestState,
  origin: Origin,
  act: ContestAct,
): KeptState | undefined => actsIn(state, origin)[act]

export const possibleActs = (state: ContestState, origin: Origin): ContestAct[] =>
  Object.keys(actsIn(state, origin)) as ContestAct[]

/** Whether entries come in on this day; afterwards they are late. */
export type Door = 'not-yet' | 'open' | 'closed'

export function doorOn(contest: { state: KeptState; opensOn: Day; closesOn: Day }, today: Day): Door {
  if (contest.state === 'draft' || (contest.state === 'launched' && today < contest.opensOn)) return 'not-yet'
  return contest.state === 'launched' && today <= contest.closesOn ? 'open' : 'closed'
}
