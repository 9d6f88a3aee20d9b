/** Chương trình phối hợp: in force for its term unless ended before; each party owes a result for each year of it. */
import { day, type Day, yearOf } from '../kernel/day.ts'

interface Term {
  from: Day
  to: Day | null
  endedOn: Day | null
}

const lastDay = ({ to, endedOn }: Term): Day | null =>
  endedOn === null ? to : to === null || endedOn < to ? endedOn : to

export function isInForce(term: Term, on: Day): boolean {
  const last = lastDay(term)
  return term.from <= on && (last === null || on <= last)
}

export interface OwedResult {
  year: number
  party: number
}

/** A year is owed once it is over, or the programme is. */
export function missingResults(
  term: Term,
  parties: readonly number[],
  given: readonly OwedResult[],
  today: Day,
): OwedResult[] {
  const last = lastDay(term)
  const isOver = (year: number) => day(`${year}-12-31`) < today || (last !== null && last < today)
  const until = last !== null && last < today ? yearOf(last) : yearOf(today)
  const years = Array.from(
    { length: Math.max(0, until - yearOf(term.from) + 1) },
    (_, at) => yearOf(term.from) + at,
  )
  return years
    .filter(isOver)
    .flatMap((year) => parties.map((party) => ({ year, party })))
    .filter(({ year, party }) => !given.some((one) => one.year === year && one.party === party))
}
