/** What of the plans an actor sees, as conditions. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isBelow } from '../../platform/auth/where.ts'
import type { Tx } from '../../platform/database/database.ts'
import { holds } from '../../platform/database/paging.ts'
import type { Reach } from './reach.ts'

/** The organisations of the day at or below these paths. */
export async function organizationsUnder(
  tx: Tx,
  localityId: string,
  paths: readonly string[],
  on: Day,
): Promise<string[]> {
  if (paths.length === 0) return []
  const column = sql.ref<string>('p.path')
  const { rows } = await sql<{ id: string }>`
    select p.id from organizations.places p
    where p.locality_id = ${localityId} and p.kind = 'organization' and ${holds('p', on)}
      and (${sql.join(
        paths.map((path) => isBelow(column, path)),
        sql` or `,
      )})`.execute(tx)
  return rows.map(({ id }) => id)
}

const uuids = (ids: readonly string[]): Expression<string[]> => sql`${[...ids]}::uuid[]`

/** A party of a task that means the actor's organisations, directly, through a group or bloc of the day, or in another's place. */
export const meansUs = (reach: Reach, alias: string): Expression<SqlBool> => sql<SqlBool>`(
  ${sql.ref(`${alias}.organization_id`)} = any(${uuids(reach.standsFor)})
  or ${sql.ref(`${alias}.group_id`)} = any(${uuids(reach.groupIds)})
  or ${sql.ref(`${alias}.bloc_id`)} = any(${uuids(reach.blocIds)}))`

/** Some task or duty of the plan is theirs. */
const addressesUs = (reach: Reach): Expression<SqlBool> => sql<SqlBool>`(
  p.default_lead_id = any(${uuids(reach.standsFor)})
  or exists (select from plans.tasks t
    join plans.task_parties tp on tp.locality_id = t.locality_id and tp.task_id = t.id
    where t.locality_id = p.locality_id and t.plan_id = p.id and ${meansUs(reach, 'tp')})
  or exists (select from plans.obligation_rules r where r.locality_id = p.locality_id and r.plan_id = p.id
    and (r.group_id = any(${uuids(reach.groupIds)}) or r.organization_ids && ${uuids(reach.standsFor)})))`

const wasIssued = sql<SqlBool>`(p.state in ('issued', 'running', 'interim-review', 'closed', 'replaced')
  or p.state = 'cancelled' and p.issued_on is not null)`

/** The rule of reach.ts as a condition on the plan `p`: one for the list and for a single plan. */
export function visibleTo(reach: Reach): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = []
  if (reach.everything) parts.push(wasIssued)
  if (reach.office)
    parts.push(
      sql<SqlBool>`p.organization_id = any(${uuids(reach.ofLocality)})`,
      sql<SqlBool>`exists (select from plans.submissions s where s.locality_id = p.locality_id and s.plan_id = p.id
        and s.state in ('sent', 'returned', 'accepted'))`,
    )
  if (reach.organizationIds.length > 0)
    parts.push(
      sql<SqlBool>`p.organization_id = any(${uuids(reach.organizationIds)})`,
      sql<SqlBool>`((${wasIssued} or p.state = 'consulting'
        and p.organization_id = any(${uuids(reach.ofLocality)})) and ${addressesUs(reach)})`,
    )
  return parts.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(parts, sql` or `)})`
}
