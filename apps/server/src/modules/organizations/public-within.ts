import type { Database, Tx } from '../../platform/database/database.ts'
import { findLocalityId } from './public-queries.ts'

/** For the portal: work that can only read, fenced to the locality of this address; null when there is no such locality. */
export const publicWithin =
  (database: Database) =>
  async <T>(slug: string, work: (tx: Tx, localityId: string) => Promise<T>): Promise<T | null> => {
    const id = await database.transaction({ localityId: null, readOnly: true }, (tx) =>
      findLocalityId(tx, slug),
    )
    if (id === undefined) return null
    return database.transaction({ localityId: id, readOnly: true }, (tx) => work(tx, id))
  }
