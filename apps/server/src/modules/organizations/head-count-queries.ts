import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

/** How many people work in each of these in a year: the count of that year, or of the last one before it that is known. */
export async function headCountsOf(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  year: number,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select distinct on (organization_id) organization_id as id, head_count as count
    from organizations.organization_head_counts
    where locality_id = ${localityId} and organization_id = any(${[...ids]}::uuid[]) and year <= ${year}
    order by organization_id, year desc`.execute(tx)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
