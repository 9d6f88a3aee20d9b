/**
 * Last year's words for the next year: years and anniversaries move on, and what a rule cannot know ('lần thứ VI', a five-year
 * period, a document cited by its number) is left as it stands and named, for a person to decide.
 */
import type { DueRule } from '../calendar/deadline.ts'
import { addYears, type Day, endOfMonth, monthOf, startOfMonth } from '../kernel/day.ts'

export interface Shifted {
  text: string
  /** What a person has to look at, in the words of the text. */
  doubts: string[]
}

/** Years further away from the plan's own are history or a programme of several years, and stay. */
const NEAR = 1

/** Of the private use area: no printed text holds it. */
const MARK = '\uE000'
const CITED =
  /(?:số\s+)?\d+[a-zđ]?\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d-]*(?:,?\s+ngày\s+[\d/]+|,?\s+ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4})?/gu
const PERIOD = /\d{4}\s*[-–]\s*\d{4}/g
const ANNIVERSARY = /(\d{1,3}) năm\b/g
const OCCURRENCE = /lần thứ (?:[IVXLC]+|\d+)/gu

/** The text of a plan of `year`, for the year that lies `by` years later. */
export function shiftYears(text: string, year: number, by: number): Shifted {
  const doubts: string[] = []
  const kept: string[] = []
  const keep = (found: string): string => {
    kept.push(found)
    return `${MARK}${kept.length - 1}${MARK}`
  }
  const bases = [...text.matchAll(/\d{1,2}\/\d{1,2}\/(\d{4})/g)].map(([, base]) => Number(base))
  const shifted = text
    .replace(CITED, (cited) => {
      doubts.push(cited.trim())
      return keep(cited)
    })
    .replace(PERIOD, (period) => {
      const [from = 0, to = 0] = period.match(/\d{4}/g)!.map(Number)
      // A school year is a period of its own that moves on with the plan.
      if (to - from === 1 && near(from, year))
        return keep(period.replace(/\d{4}/g, (one) => String(Number(one) + by)))
      doubts.push(period)
      return keep(period)
    })
    .replace(ANNIVERSARY, (found, count: string) =>
      bases.some((base) => year - base === Number(count)) ? keep(`${Number(count) + by} năm`) : found,
    )
    .replace(OCCURRENCE, (found) => {
      doubts.push(found)
      return found
    })
    .replace(/(?<!\d)\d{4}(?!\d)/g, (found) =>
      near(Number(found), year) ? String(Number(found) + by) : found,
    )
    .replace(new RegExp(`${MARK}(\\d+)${MARK}`, 'g'), (_, at: string) => kept[Number(at)]!)
  return { text: shifted, doubts }
}

/** What a person has to look at in what was moved on, a printed day too; null when a rule could move all of it. */
export function toReview({ doubts }: Pick<Shifted, 'doubts'>, hasPrintedDay: boolean): string | null {
  const all = hasPrintedDay ? [...doubts, 'ngày hạn'] : doubts
  return all.length === 0 ? null : `Cần xem lại: ${all.join('; ')}.`
}

const near = (one: number, year: number): boolean => Math.abs(one - year) <= NEAR

/** The same day of another year; the end of a month stays the end of that month. */
export function inYear(on: Day, years: number): Day {
  const moved = addYears(on, years)
  const isLast = on === endOfMonth(on) && monthOf(on) === monthOf(moved)
  return isLast ? endOfMonth(startOfMonth(moved)) : moved
}

/** Days printed in full move on; what recurs by itself stays as it is. */
export const dueInYear = (due: DueRule, years: number): DueRule =>
  due.kind === 'on-days' ? { ...due, days: due.days.map((on) => inYear(on, years)) } : due
