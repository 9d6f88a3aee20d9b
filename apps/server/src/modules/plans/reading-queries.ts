/** What the names of a plan are matched with. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'

/** Clusters and blocs that are there on the day. */
export async function readBlocs(
  tx: Tx,
  localityId: string,
  on: Day,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organizations.places
    where locality_id = ${localityId} and kind = 'bloc' and (ended_on is null or ended_on >= ${on})
    order by name, id`.execute(tx)
  return rows
}
