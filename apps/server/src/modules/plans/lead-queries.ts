/** Who leads a task on a day: the unit named, else the plan's default lead; for one that has ended, those in its place. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type EndedUnits, organizationNames } from '../organizations/index.ts'

/** The unit as the plan means it; beside `t`, `p` and the lead's line `tp`. */
export const leadNamed = sql<string | null>`coalesce(tp.organization_id,
  case when tp.task_id is null then p.default_lead_id end)`

export const joinLeads = sql`left join plans.task_parties tp
  on tp.locality_id = t.locality_id and tp.task_id = t.id and tp.part = 'lead'`

/** One row for each heir of an ended unit, as `heirs`; a unit that lives, or has none, has no row. */
export function joinHeirs(ended: EndedUnits, named: Expression<string | null>): Expression<unknown> {
  const pairs = [...ended].flatMap(([id, heirs]) => heirs.map((heir) => [id, heir] as const))
  return sql`left join unnest(${pairs.map(([id]) => id)}::uuid[], ${pairs.map(([, heir]) => heir)}::uuid[])
    as heirs (ended_id, id) on heirs.ended_id = ${named}`
}

/** It lives, or somebody stands in its place. */
export function hasUnit(ended: EndedUnits, named: Expression<string | null>): Expression<SqlBool> {
  const gone = [...ended].flatMap(([id, heirs]) => (heirs.length === 0 ? [id] : []))
  return sql<SqlBool>`not ${named} = any(${gone}::uuid[])`
}

/** Thay đơn vị nào: the ended unit that the plan names, where another does its task; null for the unit itself. */
export async function readInsteadOf(
  tx: Tx,
  localityId: string,
  tasks: readonly { unit: string; named: string | null }[],
  on: Day,
): Promise<(task: { unit: string; named: string | null }) => string | null> {
  const ended = tasks.flatMap(({ unit, named }) => (named === null || named === unit ? [] : [named]))
  const names = ended.length === 0 ? null : await organizationNames(tx, localityId, [...new Set(ended)], on)
  return ({ unit, named }) => (named === null || named === unit ? null : (names?.get(named) ?? null))
}
