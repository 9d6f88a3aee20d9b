/** A cell as what it was meant to be: sheets hold days as dates, as serial numbers, or as somebody typed them. */
import { addDays, type Day, day, parseDay } from '@guongsang/core/kernel/day.ts'
import { accepted, refused, type Result } from '@guongsang/core/kernel/result.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { readDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { readNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { SheetValue } from './read-sheet.ts'

/** Day 0 of Excel's count, with its 29 February 1900 that never was. */
const SERIAL_ZERO = day('1899-12-30')
/** 1954 to 2099: other numbers in a date column are years or amounts, not days. */
const SERIALS = { from: 20_000, to: 73_000 }

export const cellText = (value: SheetValue | undefined): string =>
  value === null || value === undefined ? '' : cleanLine(String(value))

export function cellDay(value: SheetValue | undefined): Result<Day> {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= SERIALS.from && value <= SERIALS.to)
      return accepted(addDays(SERIAL_ZERO, value))
    return refused(`Số ${value} không phải là ngày. Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/03/2026.`)
  }
  const text = cellText(value)
  const parsed = parseDay(text.slice(0, 10))
  return parsed !== null && /^.{10}( \d\d:\d\d)?$/.test(text) ? accepted(parsed) : readDay(text)
}

export const cellNumber = (value: SheetValue | undefined): Result<number> =>
  typeof value === 'number' ? accepted(value) : readNumber(cellText(value))
