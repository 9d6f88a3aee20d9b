/** Rows that are written only over the version their writer saw, or that are there once. */
import type { Insertable, Kysely, Selectable, Updateable } from 'kysely'
import { AppError } from '../errors.ts'
import type { Tables, Tx } from './database.ts'

interface Versioned {
  locality_id: string
  id: string
  version: number
}

/** Tables whose rows count how often they were written. */
type VersionedTable = {
  [T in keyof Tables]: Selectable<Tables[T]> extends Versioned ? T : never
}[keyof Tables]

/** The one way to save a row of such a table: of two who saw the same version, the second is told. */
export const saveVersioned =
  <T extends VersionedTable>(table: T) =>
  async (
    tx: Tx,
    { locality_id: localityId, id }: Pick<Versioned, 'locality_id' | 'id'>,
    version: number,
    change: Updateable<Tables[T]>,
  ): Promise<void> => {
    // What is common to these tables is all that this statement needs to know of them.
    const tables = tx as unknown as Kysely<Record<string, Versioned>>
    const { numUpdatedRows } = await tables
      .updateTable(table as string)
      .set({ ...(change as Partial<Versioned>), version: version + 1 })
      .where('locality_id', '=', localityId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new AppError('changed-meanwhile')
  }

/** The one way to begin a row that may be there once: of two who write it at the same moment, the second is told. */
export const insertOnce =
  <T extends keyof Tables>(table: T) =>
  async (tx: Tx, row: Insertable<Tables[T]>): Promise<void> => {
    const tables = tx as unknown as Kysely<Record<string, object>>
    const { numInsertedOrUpdatedRows } = await tables
      .insertInto(table as string)
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n) throw new AppError('changed-meanwhile')
  }
