import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'

/** Units in being that nobody is on record as heading. */
export async function countHeadless(tx: Tx, localityId: string, on: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from organizations.organizations o
    where o.locality_id = ${localityId} and o.state <> 'duplicate'
      and (o.founded_on is null or o.founded_on <= ${on}) and (o.ended_on is null or o.ended_on >= ${on})
      and not exists (select from organizations.posts h where h.locality_id = o.locality_id
        and h.organization_id = o.id and h.is_head and ${holds('h', on)})`.execute(tx)
  return rows[0]!.count
}
