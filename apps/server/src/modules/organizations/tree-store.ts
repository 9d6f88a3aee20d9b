import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type {} from './tables.ts'

/** Changes of the tree of one locality wait for each other here: two moves at once cannot make a circle together. */
export async function lockTree(tx: Tx, localityId: string): Promise<void> {
  await tx
    .selectFrom('organizations.trees')
    .select('version')
    .where('locality_id', '=', localityId)
    .forUpdate()
    .execute()
}

export async function raiseTreeVersion(tx: Tx, localityId: string): Promise<void> {
  await tx
    .updateTable('organizations.trees')
    .set({ version: sql`version + 1` })
    .where('locality_id', '=', localityId)
    .execute()
}
