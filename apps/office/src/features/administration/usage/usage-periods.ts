/** Stretches of days one asks the figures of. */
import {
  addMonths,
  type Day,
  dayFrom,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from '@guongsang/core/kernel/day.ts'

export interface Days {
  from: Day
  to: Day
}

/** Nobody has worked yet on days to come. */
const untilToday = (from: Day, to: Day, today: Day): Days => ({
  from,
  to: to > today && from <= today ? today : to,
})

/** The year worked in, as far as it has come. */
export function yearDays(year: number, today: Day): Days {
  const first = dayFrom(year, 1, 1) ?? startOfYear(today)
  return untilToday(first, endOfYear(first), today)
}

export const quickPeriods = (today: Day): { label: string; days: Days }[] => {
  const lastMonth = addMonths(startOfMonth(today), -1)
  return [
    { label: 'Tháng này', days: untilToday(startOfMonth(today), endOfMonth(today), today) },
    { label: 'Tháng trước', days: { from: lastMonth, to: endOfMonth(lastMonth) } },
    { label: 'Quý này', days: untilToday(startOfQuarter(today), endOfQuarter(today), today) },
    { label: 'Năm nay', days: untilToday(startOfYear(today), endOfYear(today), today) },
  ]
}
