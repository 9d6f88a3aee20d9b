import type { Database, Tx } from '../../platform/database/database.ts'
import { findLocalityId } from './public-queries.ts'

/** Reads for the public, each a transaction of its own that can only read, fenced to one locality; null: there is none of this name. */
export const readsWithin =
  (database: Database) =>
  async <T>(slug: string, work: (tx: Tx, localityId: string) => Promise<T>): Promise<T | null> => {
    const id = await database.transaction({ localityId: null, readOnly: true }, (tx) =>
      findLocalityId(tx, slug),
    )
    if (id === undefined) return null
    return database.transaction({ localityId: id, readOnly: true }, (tx) => work(tx, id))
  }
