/** Days, months and quarters as plans print them, without yet asking what they are for. */
import { dayFrom, type Day } from '../kernel/day.ts'

/** 15/3/2024, 15-3, 15.3.2024, 15 tháng 3 năm 2024. */
export const DATE = '\\d{1,2}\\s?(?:[/.\\-]|tháng\\s)\\s?\\d{1,2}(?:\\s?(?:[/.\\-]|,?\\s?năm\\s)\\s?\\d{4})?'
/** 20/3, 20/6, 20/9 và 20/12. */
export const DATES = `${DATE}(?:\\s*(?:,|;|và|hoặc|-)\\s*(?:ngày\\s*)?${DATE})*`
const MONTH = '(?:0?[1-9]|1[0-2])(?!\\d)'
/** Tháng 3; tháng 3/2024; tháng 9, 10; tháng 3 và tháng 9 năm 2024. */
export const MONTHS = `tháng\\s*${MONTH}(?:\\s*(?:,|;|và|-|–)\\s*(?:tháng\\s*)?${MONTH})*(?:\\s*(?:/|năm)\\s*\\d{4})?`
const QUARTER = '(?:iv|i{1,3}|[1-4])(?![\\p{L}\\p{N}])'
/** Quý I; quý II/2024; quý I, III năm 2025. */
export const QUARTERS = `quý\\s*${QUARTER}(?:\\s*(?:,|;|và|-|–|\\+)\\s*(?:quý\\s*)?${QUARTER})*(?:\\s*(?:/|năm|-)\\s*\\d{4})?`

export interface PrintedDate {
  month: number
  date: number
  year: number | null
}

/** A slip of the keys, 0204 or 9999, is no year: whoever reads on takes the date for one without a year. */
export const plausibleYear = (year: number): number | null => (year >= 1800 && year <= 2200 ? year : null)

const ONE_DATE = /(\d{1,2})\s?(?:[/.-]|th[áa]ng\s)\s?(\d{1,2})(?:\s?(?:[/.-]|,?\s?n[ăa]m\s)\s?(\d{4}))?/gu

/** The dates in a piece of text; a year printed once at the end is the year of all ('20/3 và 20/9/2024'). */
export function printedDates(text: string): PrintedDate[] {
  const found = [...text.matchAll(ONE_DATE)].map(([, date, month, year]) => ({
    date: Number(date),
    month: Number(month),
    year: plausibleYear(Number(year ?? 0)),
  }))
  const last = found.at(-1)?.year ?? null
  return found
    .filter(({ month, date }) => dayFrom(2024, month, date) !== null)
    .map((one) => ({ ...one, year: one.year ?? last }))
}

export function dayOf({ year, month, date }: PrintedDate): Day | null {
  return year === null ? null : dayFrom(year, month, date)
}

/** The one day of 'ngày 06 tháng 3 năm 2024' or '14/3/2021'. */
export function printedDay(text: string): Day | null {
  const [date] = printedDates(text)
  return date === undefined ? null : dayOf(date)
}

export function printedMonths(text: string): { months: number[]; year: number | null } {
  const year = /(?:\/|n[ăa]m)\s*(\d{4})/u.exec(text)
  const before = year === null ? text : text.slice(0, year.index)
  const months = [...before.matchAll(/\d{1,2}/g)].map(([month]) => Number(month))
  return { months: lastOfRange(before, months), year: plausibleYear(Number(year?.[1] ?? 0)) }
}

/** 'tháng 4-5', 'quý I – III': work that lasts is due when it ends. */
function lastOfRange(printed: string, all: number[]): number[] {
  return all.length === 2 && /[-–]/u.test(printed) ? all.slice(-1) : all
}

const QUARTER_NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

export function printedQuarters(text: string): { quarters: number[]; year: number | null } {
  const year = /(\d{4})/.exec(text)
  const before = year === null ? text : text.slice(0, year.index)
  const found = [...before.matchAll(/(?<![\p{L}\p{N}])(iv|i{1,3}|[1-4])(?![\p{L}\p{N}])/gu)]
  return {
    quarters: lastOfRange(
      before,
      found.map(([, one]) => QUARTER_NUMBERS[one!]!),
    ),
    year: plausibleYear(Number(year?.[1] ?? 0)),
  }
}
