/** What other modules ask about plans by id. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

export async function planTitles(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from plans.plans
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}
