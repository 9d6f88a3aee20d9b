import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Until the transaction ends, whoever else asks for this key waits: for what is looked for before it is written, and has no row yet. */
export async function lockKey(tx: Tx, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}
