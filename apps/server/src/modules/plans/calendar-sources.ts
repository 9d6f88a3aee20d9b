/** What other modules put on the calendar beside due days: anniversaries, events. Doors form no circle: they register here. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'

export interface CalendarAsked {
  localityId: string
  /** Null: for whoever has the address of this unit's calendar. */
  actor: Actor | null
  today: Day
  from: Day
  to: Day
  organizationId?: string | undefined
}

export interface CalendarDay {
  id: string
  kind: 'anniversary' | 'event'
  on: Day
  title: string
  note: string | null
  href: string
  version: number
}

type Source = (tx: Tx, asked: CalendarAsked) => Promise<CalendarDay[]>

const sources: Source[] = []

export const registerCalendarSource = (source: Source): void => void sources.push(source)

export async function calendarDays(tx: Tx, asked: CalendarAsked): Promise<CalendarDay[]> {
  const days: CalendarDay[] = []
  for (const source of sources) days.push(...(await source(tx, asked)))
  return days
}
