/**
 * Kiểm tra một đơn vị: what may be done with a record of an inspection, how what was found wanting stands on a day, and
 * which days a record may bear. What is late follows from the day and is never stored.
 */
import { type Day, daysBetween } from '../kernel/day.ts'

export type InspectionState = 'draft' | 'sent' | 'answered' | 'remedied' | 'cancelled'
export type InspectionAct = 'edit' | 'send' | 'recall' | 'answer' | 'return' | 'check' | 'cancel'

/** The unit answers, and may better its answer until it is checked off. What is not here cannot happen. */
export const inspectionTransitions: Record<
  InspectionState,
  Partial<Record<InspectionAct, InspectionState>>
> = {
  draft: { edit: 'draft', send: 'sent', cancel: 'cancelled' },
  sent: { recall: 'draft', answer: 'answered' },
  answered: { answer: 'answered', return: 'sent', check: 'remedied' },
  remedied: {},
  cancelled: {},
}

export interface InspectionFacts {
  state: InspectionState
  /** Null: nothing has to be remedied. */
  remedyDueOn: Day | null
  /** When the unit says it had remedied it; kept when its answer is given back. */
  remediedOn: Day | null
}

/** The state an act leads to; none where it cannot be done. Who has nothing to remedy has nothing to answer. */
export const nextInspectionState = (
  { state, remedyDueOn }: InspectionFacts,
  act: InspectionAct,
): InspectionState | undefined =>
  act === 'answer' && remedyDueOn === null ? undefined : inspectionTransitions[state][act]

export type InspectionStanding = Exclude<InspectionState, 'sent'> | 'no-remedy' | 'awaiting' | 'late'

export interface InspectionVerdict {
  standing: InspectionStanding
  /** Of the day it was remedied, or of today while it is not; 0 when in time. */
  daysLate: number
}

export function inspectionVerdict(
  { state, remedyDueOn, remediedOn }: InspectionFacts,
  today: Day,
): InspectionVerdict {
  if (state === 'draft' || state === 'cancelled') return { standing: state, daysLate: 0 }
  if (remedyDueOn === null) return { standing: 'no-remedy', daysLate: 0 }
  const until = state === 'sent' ? today : (remediedOn ?? today)
  const daysLate = Math.max(0, daysBetween(remedyDueOn, until))
  if (state !== 'sent') return { standing: state, daysLate }
  return { standing: daysLate > 0 ? 'late' : 'awaiting', daysLate }
}

interface Refusal {
  field: string
  message: string
}

export interface InspectionTyped {
  heldOn: Day
  demand: string | null
  remedyDueOn: Day | null
}

/** An answer given before the record was recalled is not older than the inspection. */
export function inspectionProblems(
  { heldOn, demand, remedyDueOn }: InspectionTyped,
  { today, remediedOn }: { today: Day; remediedOn: Day | null },
): Refusal[] {
  const problems: Refusal[] = []
  const refuse = (field: string, message: string) => problems.push({ field, message })
  if (heldOn > today) refuse('heldOn', 'Ngày này chưa tới.')
  if (remediedOn !== null && remediedOn < heldOn)
    refuse('heldOn', 'Đơn vị đã báo khắc phục trước ngày này. Hãy xem lại ngày.')
  if (remedyDueOn !== null && remedyDueOn < heldOn)
    refuse('remedyDueOn', 'Hạn khắc phục không trước ngày kiểm tra.')
  if (remedyDueOn === null && demand !== null) refuse('remedyDueOn', 'Ghi hạn khắc phục.')
  if (remedyDueOn !== null && demand === null) refuse('demand', 'Ghi điều đơn vị phải khắc phục.')
  return problems
}

export function remedyProblems(heldOn: Day, remediedOn: Day, today: Day): Refusal[] {
  if (remediedOn > today) return [{ field: 'remediedOn', message: 'Ngày này chưa tới.' }]
  if (remediedOn < heldOn)
    return [{ field: 'remediedOn', message: 'Ngày khắc phục không trước ngày kiểm tra.' }]
  return []
}
