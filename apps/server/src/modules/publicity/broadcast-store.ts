/** Loads and saves broadcasts with what they show. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type { BroadcastLinkRow, BroadcastRow } from './channel-tables.ts'

export type StoredBroadcast = Selectable<BroadcastRow>
export type WrittenBroadcast = Omit<Insertable<BroadcastRow>, 'search_key'>
export type BroadcastLink = BroadcastLinkRow

export const broadcastKeys = ({ title }: Pick<BroadcastRow, 'title'>) => ({ search_key: searchKey(title) })

const insertKeyed = insertsInto('publicity.broadcasts')

/** First runs before their repeats, which point at them. */
export const insertBroadcasts = (tx: Tx, rows: readonly WrittenBroadcast[]): Promise<void> =>
  insertKeyed(
    tx,
    rows.map((row) => ({ ...row, ...broadcastKeys(row) })),
  )

export const insertBroadcastLinks = insertsInto('publicity.broadcast_links')

export async function replaceBroadcastLinks(
  tx: Tx,
  localityId: string,
  broadcastId: string,
  rows: readonly BroadcastLink[],
): Promise<void> {
  await tx
    .deleteFrom('publicity.broadcast_links')
    .where('locality_id', '=', localityId)
    .where('broadcast_id', '=', broadcastId)
    .execute()
  await insertBroadcastLinks(tx, rows)
}

export async function linksOf(
  tx: Tx,
  localityId: string,
  broadcastIds: readonly string[],
): Promise<Map<string, BroadcastLink[]>> {
  const { rows } = await sql<BroadcastLink>`
    select * from publicity.broadcast_links
    where locality_id = ${localityId} and broadcast_id = any(${[...broadcastIds]}::uuid[])
    order by broadcast_id, kind, ref_id`.execute(tx)
  return Map.groupBy(rows, (row) => row.broadcast_id)
}

export const lockBroadcast = (tx: Tx, localityId: string, id: string): Promise<StoredBroadcast | undefined> =>
  tx
    .selectFrom('publicity.broadcasts')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const saveBroadcast = saveVersioned('publicity.broadcasts')
