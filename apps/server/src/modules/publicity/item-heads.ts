/** Items by id for whoever points at them, and what stands in columns in a stretch of time. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { ItemState } from '@guongsang/core/publicity/item-state.ts'
import type { Tx } from '../../platform/database/database.ts'

export interface ItemHead {
  title: string
  form: string
  state: ItemState
  organizationId: string
  onPortal: boolean
}

export async function itemHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, ItemHead>> {
  const { rows } = await sql<ItemHead & { id: string }>`
    select i.id, e.title, i.form, i.state, i.organization_id as "organizationId",
      i.portal_at is not null as "onPortal"
    from publicity.items i
    join publicity.item_editions e on e.locality_id = i.locality_id and e.item_id = i.id and e.edition = i.edition
    where i.locality_id = ${localityId} and i.id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...head }) => [id, head]))
}

/** What stands in these columns: the first time it was placed there, unless it was taken down. */
export async function placedInColumns(
  tx: Tx,
  localityId: string,
  columnIds: readonly string[],
  from: Day,
  to: Day,
): Promise<{ columnId: string; itemId: string; on: Day; topics: string[] }[]> {
  const { rows } = await sql<{ columnId: string; itemId: string; on: Day; topics: string[] }>`
    select l.column_id as "columnId", l.item_id as "itemId", min(l.placed_on) as on, i.topics
    from publicity.item_placements l
    join publicity.items i on i.locality_id = l.locality_id and i.id = l.item_id and i.state <> 'withdrawn'
    where l.locality_id = ${localityId} and l.column_id = any(${[...columnIds]}::uuid[])
      and not exists (select from publicity.placement_remedies r where r.locality_id = l.locality_id
        and r.item_id = l.item_id and r.placement_id = l.id and r.kind = 'taken-down')
    group by l.column_id, l.item_id, i.topics having min(l.placed_on) >= ${from} and min(l.placed_on) <= ${to}
    order by 3, 2`.execute(tx)
  return rows
}
