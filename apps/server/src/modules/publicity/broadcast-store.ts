/** Loads and saves broadcasts with what they show. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type { BroadcastLinkRow, BroadcastRow } from './channel-tables.ts'

export type StoredBroadcast = Selectable<BroadcastRow>
export type WrittenBroadcast = Omit<Insertable<BroadcastRow>, 'search_key'>
export type BroadcastLink = BroadcastLinkRow

export const broadcastKeys = ({ title }: Pick<BroadcastRow, 'title'>) => ({ search_key: searchKey(title) })

/** 23 columns: so many rows fit into the parameters of one statement. */
const CHUNK = 500

/** First runs before their repeats, which point at them. */
export async function insertBroadcasts(tx: Tx, rows: readonly WrittenBroadcast[]): Promise<void> {
  for (const some of chunksOf(rows, CHUNK))
    await tx
      .insertInto('publicity.broadcasts')
      .values(some.map((row) => ({ ...row, ...broadcastKeys(row) })))
      .execute()
}

export async function insertBroadcastLinks(tx: Tx, rows: readonly BroadcastLink[]): Promise<void> {
  for (const some of chunksOf(rows)) await tx.insertInto('publicity.broadcast_links').values(some).execute()
}

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
