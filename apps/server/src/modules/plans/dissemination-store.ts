/** Keeps how plans were made known: facts that are added and never changed. */
import type { Insertable } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { DisseminationRow } from './tables.ts'

export async function insertDisseminations(
  tx: Tx,
  rows: readonly Insertable<DisseminationRow>[],
): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.disseminations')
      .values([...some])
      .execute()
}
