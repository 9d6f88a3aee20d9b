import { dayFrom, daysInMonth, yearOf, type Day } from '../day.ts'
import { accepted, refused, type Result } from '../result.ts'
import { cleanLine } from './clean.ts'

/** The second calendar of the work: it begins in one year and ends in the next. */
export interface SchoolYear {
  from: Day
  to: Day
}

/** First and last date, set by each province's plan for the year: 5/9 and 31/5, or 1/8 and 31/7 to leave no gap. */
export interface SchoolYearDates {
  begins: { month: number; date: number }
  ends: { month: number; date: number }
}

export function schoolYearFrom(firstYear: number, { begins, ends }: SchoolYearDates): SchoolYear {
  return { from: dateIn(firstYear, begins), to: dateIn(firstYear + 1, ends) }
}

/** The school year a day belongs to; null in the summer between two. */
export function schoolYearOn(on: Day, dates: SchoolYearDates): SchoolYear | null {
  const candidates = [yearOf(on), yearOf(on) - 1].map((year) => schoolYearFrom(year, dates))
  return candidates.find((year) => year.from <= on && on <= year.to) ?? null
}

/** năm học 2023-2024. */
export function schoolYearName(firstYear: number): string {
  return `năm học ${firstYear}-${firstYear + 1}`
}

/** The first year of 'năm học 2023-2024', '2023 – 2024' or '2023/2024'. */
export function readSchoolYear(text: string): Result<number> {
  const found = /^(?:năm học )?(\d{4}) ?[-/] ?(\d{4})$/iu.exec(cleanLine(text).replace(/\p{Pd}/gu, '-'))
  if (!found) return refused('Nhập năm học theo dạng 2023-2024.')
  const [first, second] = [Number(found[1]), Number(found[2])]
  if (second !== first + 1) return refused('Năm học phải gồm hai năm liền nhau, ví dụ 2023-2024.')
  return accepted(first)
}

function dateIn(year: number, { month, date }: { month: number; date: number }): Day {
  const on = dayFrom(year, month, Math.min(date, daysInMonth(year, month)))
  if (on === null) throw new RangeError(`No day ${date}/${month} in ${year}.`)
  return on
}
