/** Loads and saves anniversaries. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { AnniversaryRow } from './tables.ts'

export type Anniversary = Selectable<AnniversaryRow>

/** All that are in use in some part of the years asked: a locality has a few dozen. */
export const loadAnniversaries = (tx: Tx, localityId: string, from: string): Promise<Anniversary[]> =>
  tx
    .selectFrom('events.anniversaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>=', from as never)]))
    .orderBy('id')
    .execute()

export async function lockAnniversary(tx: Tx, localityId: string, id: string): Promise<Anniversary> {
  const row = await tx
    .selectFrom('events.anniversaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('anniversary-not-found', { id })
  return row
}

export const insertAnniversaryRows = (tx: Tx, rows: readonly Insertable<AnniversaryRow>[]) =>
  tx
    .insertInto('events.anniversaries')
    .values([...rows])
    .execute()

export async function saveAnniversary(
  tx: Tx,
  { locality_id: localityId, id }: Anniversary,
  version: number,
  change: Updateable<AnniversaryRow>,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('events.anniversaries')
    .set({ ...change, version: version + 1 })
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('changed-meanwhile')
}
