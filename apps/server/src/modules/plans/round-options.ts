/** What an office sets about deadlines besides the plans: days off, the school year. */
import { stateHolidays } from '@guongsang/core/calendar/holidays.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { RoundOptions } from '@guongsang/core/plans/obligation-items.ts'
import type { Tx } from '../../platform/database/database.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'

export async function roundOptionsOn(tx: Tx, localityId: string, on: Day): Promise<RoundOptions> {
  const moves = await settingOn(tx, localityId, 'deadlines-move-off-days-off', on)
  const begins = await settingOn(tx, localityId, 'school-year-begins', on)
  const ends = await settingOn(tx, localityId, 'school-year-ends', on)
  return {
    schoolYear: { begins: dateOfYear(begins), ends: dateOfYear(ends) },
    ...(moves && { daysOff: { policy: 'next-working-day', table: stateHolidays } }),
  }
}

function dateOfYear(text: string): { month: number; date: number } {
  const [date, month] = text.split('/').map(Number)
  return { month: month!, date: date! }
}
