import type { Tx } from '../../platform/database/database.ts'
import type {} from './tables.ts'

/** Changes of the tree of one locality wait for each other here: two moves at once cannot make a circle together. */
export async function lockTree(tx: Tx, localityId: string): Promise<void> {
  await tx
    .selectFrom('organizations.trees')
    .select('locality_id')
    .where('locality_id', '=', localityId)
    .forUpdate()
    .execute()
}
