/**
 * Ngày kỷ niệm: which year it is of. A number of years ending in 0 is a 'năm tròn', one ending in 5 a 'năm lẻ 5', the rest
 * 'năm khác' (Nghị định 145/2013/NĐ-CP, khoản 1 Điều 3, read on a page that reproduces it); what the decree calls 'năm lẻ 5'
 * offices call 'năm chẵn', as the plan of Tân Biên does.
 */
import { dayFrom, daysInMonth, yearOf, type Day } from '../kernel/day.ts'
import { compareKeys, titleSortKey } from '../kernel/vietnamese/sort-key.ts'

/** A base day, or only the date of the year where nobody knows since when. Neither: the office has not filled it in. */
export interface AnniversaryBase {
  basedOn: Day | null
  month: number | null
  dateOfMonth: number | null
}

export interface AnniversaryInYear {
  /** Null before the first anniversary, or without a date. */
  on: Day | null
  years: number | null
  flag: AnniversaryFlag | null
}

/** Năm tròn, năm chẵn (lẻ 5), năm khác. */
export type AnniversaryFlag = 'full' | 'even' | 'other'

export function anniversaryIn(
  { basedOn, month, dateOfMonth }: AnniversaryBase,
  year: number,
): AnniversaryInYear {
  if (basedOn === null) {
    const on = month === null || dateOfMonth === null ? null : dateIn(year, month, dateOfMonth)
    return { on, years: null, flag: null }
  }
  const years = year - yearOf(basedOn)
  if (years < 1) return { on: null, years: null, flag: null }
  const [baseMonth, baseDate] = [Number(basedOn.slice(5, 7)), Number(basedOn.slice(8))]
  return { on: dateIn(year, baseMonth, baseDate), years, flag: flagOf(years) }
}

export function flagOf(years: number): AnniversaryFlag {
  return years % 10 === 0 ? 'full' : years % 5 === 0 ? 'even' : 'other'
}

/** All of a year in the order of their days; those without a day come last. */
export function anniversariesOf<T extends AnniversaryBase & { name: string }>(
  bases: readonly T[],
  year: number,
): (T & AnniversaryInYear)[] {
  return bases
    .map((base) => ({ ...base, ...anniversaryIn(base, year) }))
    .toSorted(
      (a, b) =>
        compareKeys(a.on ?? '9999', b.on ?? '9999') ||
        compareKeys(titleSortKey(a.name), titleSortKey(b.name)),
    )
}

/** 29 February is kept on the 28th in other years. */
function dateIn(year: number, month: number, date: number): Day | null {
  return dayFrom(year, month, Math.min(date, daysInMonth(year, month)))
}
