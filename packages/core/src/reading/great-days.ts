/**
 * Ngày lễ lớn của một năm, as a plan lists them, a line each: 'Kỷ niệm 92 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2022)'.
 * A line without a date is a heading or a sentence: it is said to be unread, and none is dropped in silence.
 */
import { type Day, yearOf } from '../kernel/day.ts'
import { cleanLine } from '../kernel/vietnamese/clean.ts'
import { DATE, dayOf, printedDates } from './printed-dates.ts'

export interface GreatDay {
  /** From 1. */
  line: number
  printed: string
  name: string
  basedOn: Day | null
  month: number
  dateOfMonth: number
  /** What the printed number of years should have been. */
  doubt: string | null
}

export interface GreatDaysRead {
  days: GreatDay[]
  unread: { line: number; text: string }[]
}

const MARKER = /^(?:[-+*•–]|\d{1,3}[.)]|[a-zđ][.)])\s*/u
const COUNTED = /^kỷ niệm\s+(?:lần thứ\s+)?(\d{1,4})(?:\s+năm)?\s+/iu
const KEPT = /^kỷ niệm\s+/iu
const DATED = new RegExp(`\\(?\\s*(?:ngày\\s+)?${DATE}(?:\\s*[-–]\\s*(?:ngày\\s+)?${DATE})?\\s*\\)?`, 'giu')

export function readGreatDays(text: string, year: number): GreatDaysRead {
  const days: GreatDay[] = []
  const unread: GreatDaysRead['unread'] = []
  for (const [at, raw] of text.split(/\r\n|[\n\r]/u).entries()) {
    const printed = cleanLine(raw)
    if (printed === '') continue
    const day = readLine(printed, year)
    if (day === null) unread.push({ line: at + 1, text: printed })
    else days.push({ line: at + 1, printed, ...day })
  }
  return { days, unread }
}

function readLine(printed: string, year: number): Omit<GreatDay, 'line' | 'printed'> | null {
  const words = printed.replace(MARKER, '')
  const dates = printedDates(words)
  const [date] = dates
  const name = nameIn(words)
  if (date === undefined || name.length < 3) return null
  const printedOn = dayOf(date)
  // '07/5/2022' of a list for 2022 is the day it is kept, not the day it happened.
  const basedOn = printedOn !== null && yearOf(printedOn) < year ? printedOn : null
  const counted = COUNTED.exec(words)
  const years = basedOn === null ? null : year - yearOf(basedOn)
  const doubt =
    counted === null || years === null || Number(counted[1]) === years
      ? null
      : `Văn bản ghi ${counted[1]} năm; tính từ ngày gốc là ${years} năm.`
  return { name, basedOn, month: date.month, dateOfMonth: date.date, doubt }
}

function nameIn(words: string): string {
  const name = words
    .replace(COUNTED, '')
    .replace(KEPT, '')
    .replaceAll(DATED, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s:,;–-]+|[\s:,;.–-]+$/gu, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
