import { compareDays, dateOf, dayFrom, daysInMonth, monthOf, yearOf, type Day } from '../day.ts'
import { accepted, refused, type Refused, type Result } from '../result.ts'
import { cleanLine } from './clean.ts'
import { fold } from './fold.ts'

const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2100

/** 05/03/2026. */
export function formatDay(on: Day): string {
  return `${two(dateOf(on))}/${two(monthOf(on))}/${on.slice(0, 4)}`
}

/**
 * ngày 05 tháng 3 năm 2026, as official documents print it: two digits for the day, and for the month only in January
 * and February, where a stroke before a lone 1 or 2 would make another month.
 */
export function officialDate(on: Day): string {
  const month = monthOf(on)
  return `ngày ${two(dateOf(on))} tháng ${month <= 2 ? two(month) : month} năm ${yearOf(on)}`
}

/**
 * Reads a day as officials type it: 5/3/2026, 05-03-2026, 5.3.26, 05032026, and pasted 2026-03-05 or
 * 'ngày 05 tháng 3 năm 2026'. The day always comes before the month. With `notAfter` (a birth date: today) a year of two
 * digits takes the latest century that is not later, and a later day is refused; without it 26 is 2026.
 */
export function readDay(text: string, { notAfter }: { notAfter?: Day } = {}): Result<Day> {
  const line = cleanLine(text)
  if (line === '') return refused('Chưa nhập ngày.')
  const parts = typed(line) ?? pasted(line)
  if (parts === null) return refused('Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2026.')
  const [date, month, yearText] = parts
  const year = yearText.length === 2 ? ofCentury(date, month, Number(yearText), notAfter) : Number(yearText)

  if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
    return refused(`Năm phải từ ${EARLIEST_YEAR} đến ${LATEST_YEAR}.`)
  }
  const on = dayFrom(year, month, date)
  if (on === null) return noSuchDay(date, month, year)
  if (notAfter !== undefined && compareDays(on, notAfter) > 0) {
    return refused(`Ngày không được sau ${formatDay(notAfter)}.`)
  }
  return accepted(on)
}

/** Date, month, and the year as written. */
type Parts = [date: number, month: number, year: string]

function typed(line: string): Parts | null {
  const plain = line.replace(/\p{Pd}/gu, '-').replace(/ ?([/.-]) ?/g, '$1')
  const found =
    /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(plain) ?? /^(\d{2})()(\d{2})(\d{4})$/.exec(plain)
  return found && [Number(found[1]), Number(found[3]), found[4]!]
}

function pasted(line: string): Parts | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(line)
  if (iso) return [Number(iso[3]), Number(iso[2]), iso[1]!]
  const words = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/.exec(fold(line))
  return words && [Number(words[1]), Number(words[2]), words[3]!]
}

function ofCentury(date: number, month: number, lastTwo: number, notAfter: Day | undefined): number {
  if (notAfter === undefined) return 2000 + lastTwo
  const year = Math.floor(yearOf(notAfter) / 100) * 100 + lastTwo
  const later = year * 10_000 + month * 100 + date > Number(notAfter.replaceAll('-', ''))
  return later ? year - 100 : year
}

function noSuchDay(date: number, month: number, year: number): Refused<Day> {
  if (month < 1 || month > 12) return refused(`Không có tháng ${month}.`)
  const last = daysInMonth(year, month)
  return refused(date < 1 ? 'Không có ngày 0.' : `Tháng ${month} năm ${year} chỉ có ${last} ngày.`)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
