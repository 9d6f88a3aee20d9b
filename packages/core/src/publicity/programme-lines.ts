/** Chương trình tuyên truyền của đơn vị: how far a planned piece of work is on a day. */
import { monthOf, yearOf, type Day } from '../kernel/day.ts'

export type ProgrammeLineStanding = 'done' | 'partly' | 'ahead' | 'due' | 'behind'

interface PlannedWork {
  year: number
  month: number
  quantity: number
  done: number
}

/** Behind only when its month is over; what was begun earlier is partly done. */
export function programmeLineStanding(
  { year, month, quantity, done }: PlannedWork,
  today: Day,
): ProgrammeLineStanding {
  if (done >= quantity) return 'done'
  const now = yearOf(today) * 12 + monthOf(today)
  const planned = year * 12 + month
  if (planned < now) return 'behind'
  if (done > 0) return 'partly'
  return planned === now ? 'due' : 'ahead'
}

export type ProgrammeState = 'draft' | 'approved' | 'closed'
export type ProgrammeAct = 'edit' | 'approve' | 'record' | 'close'

const transitions: Record<ProgrammeState, Partial<Record<ProgrammeAct, ProgrammeState>>> = {
  draft: { edit: 'draft', approve: 'approved' },
  // A programme that is under way may still be completed; its head approves it anew.
  approved: { edit: 'draft', record: 'approved', close: 'closed' },
  closed: {},
}

export const nextProgrammeState = (state: ProgrammeState, act: ProgrammeAct): ProgrammeState | undefined =>
  transitions[state][act]
