import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor } from './actor.ts'
import { extentOf, type Policy } from './policy.ts'

const likePrefix = (path: string): string => path.replace(/[\\%_]/g, (character) => `\\${character}`) + '%'

/** A policy as a WHERE condition on the column that holds the organisation's tree path. */
export function withinReach(actor: Actor, policy: Policy, pathColumn: string): Expression<SqlBool> {
  const extent = extentOf(actor, policy)
  if (extent.all) return sql<SqlBool>`true`
  const column = sql.ref<string>(pathColumn)
  const parts = [
    ...extent.exact.map((path) => sql<SqlBool>`${column} = ${path}`),
    ...extent.below.map((path) => sql<SqlBool>`${column} like ${likePrefix(path)}`),
  ]
  return parts.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(parts, sql` or `)})`
}
