/**
 * The stretches in which work recurs, cut from the calendar: months, quarters, half-years, years, school years. Each has a
 * key that never changes, so that generating twice gives the same, and the name officials give it.
 */
import {
  addMonths,
  endOfMonth,
  endOfYear,
  monthOf,
  quarterOf,
  startOfMonth,
  startOfQuarter,
  startOfYear,
  yearOf,
  type Day,
} from '../kernel/day.ts'
import { overlaps } from '../kernel/period.ts'
import { quarterName } from '../kernel/vietnamese/roman.ts'
import { schoolYearFrom, schoolYearName, type SchoolYearDates } from '../kernel/vietnamese/school-year.ts'

export type Span = 'month' | 'quarter' | 'half-year' | 'year' | 'school-year'

export interface Stretch {
  from: Day
  to: Day
}

export interface NamedStretch extends Stretch {
  /** '2024-04', '2024-Q2', '2024-H1', '2024', '2023-2024'. */
  key: string
  /** Tháng 4/2024, Quý II/2024, 6 tháng đầu năm 2024, Năm 2024, Năm học 2023-2024. */
  label: string
}

/** Every stretch that touches the period, whole and in order. School years need the province's dates. */
export function stretchesOf(span: Span, period: Stretch, schoolYear?: SchoolYearDates): NamedStretch[] {
  if (span === 'school-year') return schoolYearsOf(period, schoolYear)
  const found: NamedStretch[] = []
  for (let from = startOf(span, period.from); from <= period.to; from = addMonths(from, MONTHS[span]))
    found.push(named(span, from))
  return found
}

/** The whole years a plan runs: Năm 2024, Giai đoạn 2023-2025. */
export function yearsLabel({ from, to }: Stretch): string {
  const [first, last] = [yearOf(from), yearOf(to)]
  return first === last ? `Năm ${first}` : `Giai đoạn ${first}-${last}`
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

function startOf(span: Exclude<Span, 'school-year'>, on: Day): Day {
  if (span === 'month') return startOfMonth(on)
  if (span === 'quarter') return startOfQuarter(on)
  const year = startOfYear(on)
  return span === 'half-year' && monthOf(on) > 6 ? addMonths(year, 6) : year
}

function named(span: Exclude<Span, 'school-year'>, from: Day): NamedStretch {
  const year = yearOf(from)
  const to = endOfMonth(addMonths(from, MONTHS[span] - 1))
  switch (span) {
    case 'month':
      return { key: from.slice(0, 7), from, to, label: `Tháng ${monthOf(from)}/${year}` }
    case 'quarter':
      return {
        key: `${year}-Q${quarterOf(from)}`,
        from,
        to,
        label: quarterName(quarterOf(from), year),
      }
    case 'half-year': {
      const first = monthOf(from) === 1
      const label = `6 tháng ${first ? 'đầu' : 'cuối'} năm ${year}`
      return { key: `${year}-H${first ? 1 : 2}`, from, to, label }
    }
    case 'year':
      return { key: String(year), from, to: endOfYear(from), label: `Năm ${year}` }
  }
}

function schoolYearsOf(period: Stretch, dates: SchoolYearDates | undefined): NamedStretch[] {
  if (dates === undefined) return []
  const found: NamedStretch[] = []
  for (let year = yearOf(period.from) - 1; year <= yearOf(period.to); year += 1) {
    const stretch = schoolYearFrom(year, dates)
    const label = schoolYearName(year)
    if (overlaps(stretch, period))
      found.push({
        key: `${year}-${year + 1}`,
        ...stretch,
        label: label.charAt(0).toUpperCase() + label.slice(1),
      })
  }
  return found
}
