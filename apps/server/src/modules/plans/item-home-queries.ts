/** What units have to hand in soon, or should have. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type ItemRead, readItemsWhere } from './item-queries.ts'

/** A head of many units sees the most urgent; the unit's page shows all. */
const ENTRIES_MAX = 50

export const readItemsDue = (
  tx: Tx,
  localityId: string,
  unitIds: readonly string[],
  until: Day,
): Promise<ItemRead[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : readItemsWhere(
        tx,
        localityId,
        sql`i.state in ('owed', 'with-head', 'returned') and p.state in ('issued', 'running', 'interim-review')
          and i.organization_id = any(${[...unitIds]}::uuid[])
          and (i.last_day <= ${until} or i.state in ('with-head', 'returned'))`,
        ENTRIES_MAX,
      )
