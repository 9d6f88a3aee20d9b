/** What editors wrote over what the program makes of a text. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { YieldKind } from '@guongsang/contract/publicity-item-words.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertOnce } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { ItemYieldRow } from './item-tables.ts'

export async function loadYields(
  tx: Tx,
  localityId: string,
  itemId: string,
): Promise<Selectable<ItemYieldRow>[]> {
  const { rows } = await sql<Selectable<ItemYieldRow>>`
    select * from publicity.item_yields
    where locality_id = ${localityId} and item_id = ${itemId} order by kind`.execute(tx)
  return rows
}

type Written = Omit<Insertable<ItemYieldRow>, 'version' | 'written_at'>

const insertYield = insertOnce('publicity.item_yields')

/** `version` null: nobody had written over it; whoever comes second is told. */
export async function saveYield(tx: Tx, written: Written, version: number | null): Promise<void> {
  if (version === null) return insertYield(tx, written)
  const { numUpdatedRows } = await tx
    .updateTable('publicity.item_yields')
    .set({
      text: written.text,
      edition: written.edition,
      written_by: written.written_by,
      written_at: sql<Date>`now()`,
      version: version + 1,
    })
    .where('locality_id', '=', written.locality_id)
    .where('item_id', '=', written.item_id)
    .where('kind', '=', written.kind)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('changed-meanwhile')
}

export async function deleteYield(
  tx: Tx,
  { localityId, itemId, kind }: { localityId: string; itemId: string; kind: YieldKind },
  version: number,
): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('publicity.item_yields')
    .where('locality_id', '=', localityId)
    .where('item_id', '=', itemId)
    .where('kind', '=', kind)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('publicity-item-yield-not-found')
}
