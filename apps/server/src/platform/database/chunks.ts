/** Rows in bulk: one statement takes at most 65,535 parameters. */
import type { Insertable, Kysely } from 'kysely'
import type { Tables, Tx } from './database.ts'

const CHUNK = 1000

export function* chunksOf<T>(rows: readonly T[], size: number = CHUNK): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}

const PARAMETERS = 65_535

/** The one way to put many rows into a table: as many to a statement as its parameters hold. */
export const insertsInto =
  <T extends keyof Tables>(table: T) =>
  async (tx: Tx, rows: readonly Insertable<Tables[T]>[]): Promise<void> => {
    // That a row is an object is all that this statement needs to know of the table.
    const tables = tx as unknown as Kysely<Record<string, object>>
    const columns = new Set(rows.flatMap((row) => Object.keys(row))).size
    for (const some of chunksOf(rows, Math.min(CHUNK, Math.floor(PARAMETERS / columns))))
      await tables
        .insertInto(table as string)
        .values(some)
        .execute()
  }
