/** Rows in bulk, in as many statements as their parameters need; none for none. */
import type { Insertable, Kysely } from 'kysely'
import { chunksOf } from './chunks.ts'
import type { Tables, Tx } from './database.ts'

export async function insertRows<T extends keyof Tables & string>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  // Which columns they have is held against the table where they are handed over.
  const tables = tx as unknown as Kysely<Record<string, object>>
  for (const some of chunksOf(rows)) await tables.insertInto(table).values(some).execute()
}

/** The same for a store that offers it under a name of its own. */
export const insertsInto =
  <T extends keyof Tables & string>(table: T) =>
  (tx: Tx, rows: readonly Insertable<Tables[T]>[]): Promise<void> =>
    insertRows(tx, table, rows)
