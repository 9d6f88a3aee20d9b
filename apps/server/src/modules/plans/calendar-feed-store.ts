/** Addresses under which a unit's due days are read; only the hash of the secret part is kept. */
import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { CalendarFeedRow } from './tables.ts'

export type CalendarFeed = Selectable<CalendarFeedRow>

export const insertFeed = (
  tx: Tx,
  row: Pick<CalendarFeed, 'locality_id' | 'id' | 'organization_id' | 'secret_hash' | 'created_by'>,
) =>
  tx
    .insertInto('plans.calendar_feeds')
    .values({ ...row, ended_at: null })
    .execute()

/** Every address of the unit that still answers; says how many there were. */
export async function endFeeds(tx: Tx, localityId: string, organizationId: string): Promise<bigint> {
  const { numUpdatedRows } = await tx
    .updateTable('plans.calendar_feeds')
    .set({ ended_at: sql`now()` })
    .where('locality_id', '=', localityId)
    .where('organization_id', '=', organizationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows
}

/** In whatever locality it lies: a calendar program knows only the address. */
export const findFeed = (tx: Tx, id: string): Promise<CalendarFeed | undefined> =>
  tx
    .selectFrom('plans.calendar_feeds')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
