/** Activities that units owe, for the modules that keep what was held: what is counted, and how many are asked for. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { fromItems, visibleItems } from './item-queries.ts'
import { itemReachOf } from './item-reach.ts'
import type { Asking } from './reach.ts'

export interface OwedActivity {
  itemId: string
  organizationId: string
  title: string
  periodLabel: string
  /** As the duty words it: 'lần giao lưu'. */
  counted: string | null
  minimum: number | null
}

/** No locality has more units times activities in a year. */
const MOST = 5_000

/** As far as the actor sees what is owed: of every period that has a day in this time. */
export async function owedActivities(
  tx: Tx,
  asking: Asking,
  { from, to }: { from: Day; to: Day },
): Promise<OwedActivity[]> {
  const reach = await itemReachOf(tx, asking)
  const { rows } = await sql<OwedActivity>`
    select i.id as "itemId", i.organization_id as "organizationId", r.title, i.period_label as "periodLabel",
      r.rule->'quota'->>'counted' as counted, (r.rule->'quota'->>'minimum')::int as minimum
    ${fromItems} where i.locality_id = ${asking.localityId} and r.owes = 'activity' and ${visibleItems(reach)}
      and i.state not in ('not-applicable', 'waived', 'ended') and i.period_from <= ${to} and i.period_to >= ${from}
    order by i.period_from, i.id limit ${MOST}`.execute(tx)
  return rows
}
