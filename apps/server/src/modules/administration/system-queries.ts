import { sql } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { localityOf } from './scope.ts'

/** Records are the planner's estimate: counting millions of rows to say "millions" would stop everybody. */
export async function databaseSize(tx: Tx): Promise<{ version: string; bytes: number; records: number }> {
  const { rows } = await sql<{ version: string; bytes: number; records: number }>`
    select current_setting('server_version') as version,
      pg_database_size(current_database()) as bytes,
      (select coalesce(sum(greatest(c.reltuples, 0)), 0)::bigint
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema') as records`.execute(
    tx,
  )
  return rows[0]!
}

export async function fileTotals(tx: Tx, actor: Actor): Promise<{ count: number; bytes: number }> {
  return tx
    .selectFrom('platform.files')
    .where('locality_id', '=', localityOf(actor))
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      sql<number>`coalesce(sum(size_bytes), 0)::bigint`.as('bytes'),
    ])
    .executeTakeFirstOrThrow()
}

/** Accounts that recorded something since then, of the localities the transaction may see. */
export async function countAccountsSeenSince(tx: Tx, since: Date): Promise<number> {
  const { count } = await tx
    .selectFrom('audit.events')
    .where('at', '>=', since)
    .select(({ fn }) => fn.count<number>('account_id').distinct().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
