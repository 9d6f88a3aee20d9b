/** How long citizens waited for the last word, counted where letters of any kind are kept. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import type { Tables, Tx } from './database.ts'

/** So many had their last word so many days after they wrote. */
interface AnsweredAfter {
  days: number
  count: number
}

interface Asked {
  localityId: string
  on: Day
  /** Those in which nothing follows any more. */
  lastStates: readonly string[]
}

const YEAR = 365
/** Days begin at midnight in Việt Nam, seven hours before that of the world. */
const dayNumber = (column: string) =>
  sql`floor((extract(epoch from ${sql.ref(column)}) + 7 * 3600) / 86400)::int`
const beginning = (on: Day) => new Date(`${on}T00:00:00+07:00`)

/** Those that had their last word within a year up to the day, by the days of the calendar they waited for it. */
export async function answeredAfter(
  tx: Tx,
  table: keyof Tables & string,
  { localityId, on, lastStates }: Asked,
): Promise<AnsweredAfter[]> {
  const { rows } = await sql<AnsweredAfter>`
    select ${dayNumber('handled_at')} - ${dayNumber('received_at')} as days, count(*)::int as count
    from ${sql.table(table)}
    where locality_id = ${localityId} and state = any(${[...lastStates]}::text[])
      and handled_at >= ${beginning(addDays(on, -YEAR))} and handled_at < ${beginning(addDays(on, 1))}
    group by 1`.execute(tx)
  return rows
}
