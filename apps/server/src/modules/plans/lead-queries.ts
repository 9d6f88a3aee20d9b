/** Who leads a task on a day: the unit named, else the plan's default lead; for one that has ended, those in its place. */
import { type Expression, sql, type SqlBool } from 'kysely'

/** Units that have ended, each with those that stand in its place; none when it was dissolved. */
export type Ended = ReadonlyMap<string, readonly string[]>

/** The unit as the plan means it; beside `t`, `p` and the lead's line `tp`. */
export const leadNamed = sql<string | null>`coalesce(tp.organization_id,
  case when tp.task_id is null then p.default_lead_id end)`

export const joinLeads = sql`left join plans.task_parties tp
  on tp.locality_id = t.locality_id and tp.task_id = t.id and tp.part = 'lead'`

/** One row for each heir of an ended unit, as `heirs`; a unit that lives, or has none, has no row. */
export function joinHeirs(ended: Ended, named: Expression<string | null>): Expression<unknown> {
  const pairs = [...ended].flatMap(([id, heirs]) => heirs.map((heir) => [id, heir] as const))
  return sql`left join unnest(${pairs.map(([id]) => id)}::uuid[], ${pairs.map(([, heir]) => heir)}::uuid[])
    as heirs (ended_id, id) on heirs.ended_id = ${named}`
}

/** It lives, or somebody stands in its place. */
export function hasUnit(ended: Ended, named: Expression<string | null>): Expression<SqlBool> {
  const gone = [...ended].flatMap(([id, heirs]) => (heirs.length === 0 ? [id] : []))
  return sql<SqlBool>`not ${named} = any(${gone}::uuid[])`
}
