/** Loads and saves channels with their owners. */
import type { Insertable, Selectable } from 'kysely'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import type { ChannelRow } from './channel-tables.ts'

export type StoredChannel = Selectable<ChannelRow>
export type WrittenChannel = Omit<Insertable<ChannelRow>, 'search_key' | 'sort_key'>

/** Found by every name it goes by. */
export const channelKeys = ({ name, other_names: others }: Pick<ChannelRow, 'name' | 'other_names'>) => ({
  search_key: searchKey([name, ...others].join(' ')),
  sort_key: titleSortKey(name),
})

const insertKeyed = insertsInto('publicity.channels')
const insertOwners = insertsInto('publicity.channel_owners')

export async function insertChannels(
  tx: Tx,
  rows: readonly (WrittenChannel & { owner_ids: readonly string[] })[],
): Promise<void> {
  await insertKeyed(
    tx,
    rows.map(({ owner_ids: _, ...row }) => ({ ...row, ...channelKeys(row) })),
  )
  await insertOwners(
    tx,
    rows.flatMap((row) => ownerRows(row.locality_id, row.id, row.owner_ids)),
  )
}

const ownerRows = (localityId: string, channelId: string, ownerIds: readonly string[]) =>
  [...new Set(ownerIds)].map((organizationId, at) => ({
    locality_id: localityId,
    channel_id: channelId,
    organization_id: organizationId,
    position: at + 1,
  }))

export async function replaceOwners(
  tx: Tx,
  localityId: string,
  channelId: string,
  ownerIds: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('publicity.channel_owners')
    .where('locality_id', '=', localityId)
    .where('channel_id', '=', channelId)
    .execute()
  await insertOwners(tx, ownerRows(localityId, channelId, ownerIds))
}

/** Whoever changes a channel waits for the others. */
export const lockChannel = (tx: Tx, localityId: string, id: string): Promise<StoredChannel | undefined> =>
  tx
    .selectFrom('publicity.channels')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const saveChannel = saveVersioned('publicity.channels')

export const findChannel = (tx: Tx, localityId: string, id: string): Promise<StoredChannel | undefined> =>
  tx
    .selectFrom('publicity.channels')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
