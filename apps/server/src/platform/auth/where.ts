import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor } from './actor.ts'
import { extentOf, type Policy } from './policy.ts'

/** What stands at or below a path of the tree, as a WHERE condition on the column that holds paths. */
export const isBelow = (column: Expression<string>, path: string): Expression<SqlBool> =>
  sql<SqlBool>`(${column} >= ${path} and ${column} < ${endOf(path)})`

/** The first text after everything that begins with this path: '/x/' → '/x0', as '0' follows '/'. */
const endOf = (path: string): string => `${path.slice(0, -1)}0`

/**
 * A policy as a WHERE condition on the column that holds the organisation's tree path (text collate "C"). A subtree is a range
 * and not a `like`: behind row-level security PostgreSQL uses an index only for operators it calls leakproof.
 */
export function withinReach(actor: Actor, policy: Policy, pathColumn: string): Expression<SqlBool> {
  const extent = extentOf(actor, policy)
  if (extent.all) return sql<SqlBool>`true`
  const column = sql.ref<string>(pathColumn)
  const parts = [
    ...extent.exact.map((path) => sql<SqlBool>`${column} = ${path}`),
    ...extent.below.map((path) => isBelow(column, path)),
  ]
  return parts.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(parts, sql` or `)})`
}
