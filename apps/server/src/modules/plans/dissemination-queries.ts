/** Reads of how a plan was made known, the latest first. */
import { type Expression, type Selectable, sql, type SqlBool } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { boundedCount, type PageAsked, pageOf, readCursor } from '../../platform/database/paging.ts'
import type { DisseminationRow } from './tables.ts'

/** Null: of every unit. */
export type Of = readonly string[] | null

const ofUnits = (units: Of): Expression<SqlBool> =>
  units === null ? sql<SqlBool>`true` : sql<SqlBool>`d.organization_id = any(${[...units]}::uuid[])`

export async function readDisseminations(
  tx: Tx,
  localityId: string,
  { planId, units }: { planId: string; units: Of },
  asked: PageAsked,
) {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const from = sql`from plans.disseminations d
    where d.locality_id = ${localityId} and d.plan_id = ${planId} and ${ofUnits(units)}`
  const begin = after ? sql`and (d.happened_on, d.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Selectable<DisseminationRow>>`
    select d.* ${from} ${begin} order by d.happened_on desc, d.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ happened_on, id }) => [happened_on, id],
    (row) => row,
  )
  const sums = await sql<{ units: number; informed: number }>`
    select count(distinct d.organization_id) as units, coalesce(sum(d.informed), 0) as informed ${from}`.execute(
    tx,
  )
  return { ...page, ...(await boundedCount(tx, asked, from)), ...sums.rows[0]! }
}
