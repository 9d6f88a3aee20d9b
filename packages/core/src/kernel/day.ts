/**
 * A calendar day as text, 'YYYY-MM-DD': no hour, no time zone, no clock. The text sorts in time order and is what the
 * database holds. Days run from 0001-01-01 to 9999-12-31; arithmetic that leaves this range is a bug and throws.
 */
declare const brand: unique symbol
export type Day = string & { readonly [brand]: 'Day' }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** The day of these numbers, or null when the calendar has no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const exists =
    [year, month, date].every(Number.isInteger) &&
    year >= 1 &&
    year <= 9999 &&
    date >= 1 &&
    date <= daysInMonth(year, month)
  return exists ? write(year, month, date) : null
}

export function parseDay(text: string): Day | null {
  const found = SHAPE.exec(text)
  return found && dayFrom(Number(found[1]), Number(found[2]), Number(found[3]))
}

export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && parseDay(value) !== null
}

/** A day written in the program itself: `day('2024-01-01')`. Text from outside goes through parseDay. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`Not a day: ${text}`)
  return parsed
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}

/** 1 to 12. */
export function monthOf(on: Day): number {
  return Number(on.slice(5, 7))
}

/** 1 to 31. */
export function dateOf(on: Day): number {
  return Number(on.slice(8, 10))
}

/** 1 to 4. */
export function quarterOf(on: Day): number {
  return Math.ceil(monthOf(on) / 3)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(on: Day): number {
  // Day 0 of the count, 1970-01-01, was a Thursday.
  return ((((toCount(on) + 3) % 7) + 7) % 7) + 1
}

export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Days from the first to the second: 1 from today to tomorrow, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toCount(to) - toCount(from)
}

export function addDays(on: Day, days: number): Day {
  return fromCount(toCount(on) + days)
}

/** The same date some months later; 31 January plus one month is the last day of February. */
export function addMonths(on: Day, months: number): Day {
  const index = yearOf(on) * 12 + monthOf(on) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return inRange(dayFrom(year, month, Math.min(dateOf(on), daysInMonth(year, month))))
}

/** Whole months from a day to another: how often `addMonths` fits in between. */
export function monthsBetween(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return addMonths(from, months) > to ? months - 1 : months
}

export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * 12)
}

export function startOfMonth(on: Day): Day {
  return write(yearOf(on), monthOf(on), 1)
}

export function endOfMonth(on: Day): Day {
  return write(yearOf(on), monthOf(on), daysInMonth(yearOf(on), monthOf(on)))
}

export function startOfQuarter(on: Day): Day {
  return write(yearOf(on), quarterOf(on) * 3 - 2, 1)
}

export function endOfQuarter(on: Day): Day {
  return endOfMonth(write(yearOf(on), quarterOf(on) * 3, 1))
}

export function startOfYear(on: Day): Day {
  return write(yearOf(on), 1, 1)
}

export function endOfYear(on: Day): Day {
  return write(yearOf(on), 12, 31)
}

function write(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day
}

function inRange(on: Day | null): Day {
  if (on === null) throw new RangeError('The day lies outside years 1 to 9999.')
  return on
}

/*
 * Days since 1970-01-01 and back, in the proleptic Gregorian calendar. Years are counted from March, so that the leap
 * day is the last of its year and month lengths follow one straight line; 400 such years have 146097 days.
 */
function toCount(on: Day): number {
  const month = monthOf(on)
  const year = month <= 2 ? yearOf(on) - 1 : yearOf(on)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dateOf(on) - 1
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
  )
}

function fromCount(count: number): Day {
  const shifted = count + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return inRange(dayFrom(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date))
}
