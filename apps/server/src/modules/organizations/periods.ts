/** Days and periods as this module keeps them. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { AppError } from '../../platform/errors.ts'

/** Stored where nobody knows the first day: before every other, so that no question needs a special case. */
export const LONG_AGO = '0001-01-01' as Day

/** Contract days were checked by their schema: they exist in the calendar. */
export const asDay = (text: string): Day => text as Day
export const asDayOrNull = (text: string | null | undefined): Day | null =>
  text == null ? null : (text as Day)

/** For the database, and back for a reply. */
export const firstDay = (from: string | null | undefined): Day => asDayOrNull(from) ?? LONG_AGO
export const knownFrom = (from: Day): Day | null => (from === LONG_AGO ? null : from)

export const dayBefore = (on: Day): Day => addDays(on, -1)
export const dayAfter = (on: Day): Day => addDays(on, 1)

/** In a sentence: '05/03/2024', or that nobody knows. */
export const sayFrom = (from: Day): string => (from === LONG_AGO ? 'không rõ ngày' : formatDay(from))
export const sayDay = (on: Day | null): string => (on === null ? 'nay' : formatDay(on))

/** Refuses an end before its start. */
export function demandOrder(from: Day, to: Day | null): void {
  if (to !== null && to < from)
    throw new AppError('ends-before-start', { from: sayFrom(from), to: sayDay(to) })
}

/** The day a screen asks about: today, unless it says another. */
export const onDay = (asked: string | undefined, today: Day): Day => asDayOrNull(asked) ?? today

/** What belongs to a unit lasts no longer than the unit. */
export const withinLife = (to: Day | null, unit: { ended_on: Day | null }): Day | null =>
  to === null || (unit.ended_on !== null && unit.ended_on < to) ? unit.ended_on : to
