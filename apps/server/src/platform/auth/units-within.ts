/**
 * Units as a set within a statement. Behind the fence the planner takes the view of places for one row and would join it anew to
 * every row of a list; a set is found once, however many rows are held against it.
 */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from './actor.ts'
import { extentOf, type Policy } from './policy.ts'
import { isBelow, withinReach } from './where.ts'
import { holds } from '../database/paging.ts'

interface Where {
  localityId: string
  today: Day
}
interface Asking extends Where {
  actor: Actor
}

const unitsWhere = ({ localityId, today }: Where, condition: Expression<SqlBool>) =>
  sql`(select p.id from organizations.places p where p.locality_id = ${localityId}
    and p.kind = 'organization' and ${holds('p', today)} and ${condition})`

/** `is true` keeps it a set looked into: the planner would make a join of a bare `in`. */
const among = (column: string, units: Expression<unknown>) =>
  sql<SqlBool>`(${sql.ref(column)} in ${units}) is true`

/** The column names a unit in whose name the actor may do this. */
export function ofUnitsWithin(asking: Asking, policy: Policy, column: string): Expression<SqlBool> {
  const extent = extentOf(asking.actor, policy)
  if (extent.all) return sql<SqlBool>`true`
  if (extent.exact.length + extent.below.length === 0) return sql<SqlBool>`false`
  return among(column, unitsWhere(asking, withinReach(asking.actor, policy, 'p.path')))
}

/** The column names the unit of this tree path or one below it. */
export const ofUnitsBelow = (asking: Where, path: string, column: string): Expression<SqlBool> =>
  among(column, unitsWhere(asking, isBelow(sql.ref('p.path'), path)))

/** Beside the one row that is read: where its unit stands today. */
export const placeOf = ({ localityId, today }: Where, column: string, alias = 'p') => sql`
  left join organizations.places ${sql.ref(alias)} on ${sql.ref(`${alias}.locality_id`)} = ${localityId}
    and ${sql.ref(`${alias}.kind`)} = 'organization' and ${sql.ref(`${alias}.id`)} = ${sql.ref(column)}
    and ${holds(alias, today)}`
