/** Kỳ thi của cuộc thi tìm hiểu: equal spans from the first day; without a length the whole term is one. */
import { addDays, type Day, daysBetween } from '../kernel/day.ts'

interface Term {
  opensOn: Day
  closesOn: Day
  roundDays: number | null
}

export const roundOn = ({ opensOn, roundDays }: Term, on: Day): number =>
  roundDays === null || on < opensOn ? 1 : Math.floor(daysBetween(opensOn, on) / roundDays) + 1

export const roundsOf = (term: Term): number => roundOn(term, term.closesOn)

export function lastDayOfRound(term: Term, round: number): Day {
  if (term.roundDays === null) return term.closesOn
  const last = addDays(term.opensOn, round * term.roundDays - 1)
  return last < term.closesOn ? last : term.closesOn
}
