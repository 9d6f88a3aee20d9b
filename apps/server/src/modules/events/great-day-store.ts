/** Loads and saves the lists of great days of a year. */
import { type Insertable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { GreatDayListRow, GreatDayRow } from './tables.ts'

export async function insertGreatDays(
  tx: Tx,
  list: Insertable<GreatDayListRow>,
  days: readonly Insertable<GreatDayRow>[],
): Promise<void> {
  await tx.insertInto('events.great_day_lists').values(list).execute()
  await tx
    .insertInto('events.great_days')
    .values([...days])
    .execute()
}

export interface ListedDay {
  list_id: string
  source: string
  document_id: string | null
  anniversary_id: string
  printed: string
  /** Events of that year held for this day. */
  events: number
}

export async function readGreatDayLists(tx: Tx, localityId: string, year: number): Promise<ListedDay[]> {
  const { rows } = await sql<ListedDay>`
    select l.id as list_id, l.source, l.document_id, d.anniversary_id, d.printed, (
      select count(*)::int from events.events e where e.locality_id = l.locality_id
        and e.anniversary_id = d.anniversary_id and e.state <> 'called-off'
        and e.starts_on >= ${`${year}-01-01`} and e.starts_on <= ${`${year}-12-31`}) as events
    from events.great_day_lists l
    join events.great_days d on d.locality_id = l.locality_id and d.list_id = l.id
    where l.locality_id = ${localityId} and l.year = ${year} order by l.id, d.position`.execute(tx)
  return rows
}
