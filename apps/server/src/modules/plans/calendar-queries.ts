/** What falls on which day, for the calendar and for the feed of a unit. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both } from '../../platform/database/paging.ts'
import { fromItems, type ItemReach, visibleItems } from './item-queries.ts'
import type { Reach } from './reach.ts'
import { visibleTo } from './reach-queries.ts'
import type { Task } from './task-store.ts'

const uuids = (ids: readonly string[]): Expression<string[]> => sql`${[...ids]}::uuid[]`
const binds = sql<SqlBool>`p.state in ('issued', 'running', 'interim-review')`

export interface Between {
  from: Day
  to: Day
  today: Day
  organizationId?: string | undefined
  planId?: string | undefined
  /** Only tasks of plans that these organisations own. */
  ownerIds?: readonly string[] | undefined
}

export interface DueDay {
  on: Day
  dutyId: string
  planId: string
  plan: string
  title: string
  label: string
  /** One of its items: the item itself where there is only one. */
  item: string
  count: number
  late: number
}

const ENTRIES_MAX = 2_000

/** One line for a duty and a last day, with how many units owe it and how many are late. */
export async function readDueDays(
  tx: Tx,
  localityId: string,
  reach: ItemReach,
  { from, to, today, organizationId, planId }: Between,
  requested: readonly string[],
): Promise<DueDay[]> {
  const parts: Expression<SqlBool>[] = [
    visibleItems(reach),
    binds,
    sql`i.state not in ('not-applicable', 'waived', 'ended')`,
    sql`i.last_day >= ${from} and i.last_day <= ${to}`,
  ]
  if (organizationId !== undefined) parts.push(sql`i.organization_id = ${organizationId}`)
  if (planId !== undefined) parts.push(sql`i.plan_id = ${planId}`)
  const { rows } = await sql<DueDay>`
    select i.last_day as on, i.rule_id as "dutyId", i.plan_id as "planId", p.title as plan, r.title,
      i.period_label as label, (array_agg(i.id))[1] as item, count(*) as count,
      count(*) filter (where i.state in ('owed', 'with-head') and i.first_sent_on is null and i.last_day < ${today}
        and r.strength = 'order' and not (i.organization_id = any(${uuids(requested)}))) as late
    ${fromItems} where i.locality_id = ${localityId} and ${both(parts)}
    group by i.last_day, i.rule_id, i.plan_id, p.title, r.title, i.period_label
    order by i.last_day, r.title limit ${ENTRIES_MAX}`.execute(tx)
  return rows
}

export type DueTask = Task & { plan_title: string }

/** Tasks of plans the actor sees; of one unit those it leads, helps with or does. */
export async function readDueTasks(
  tx: Tx,
  localityId: string,
  reach: Reach | null,
  { from, to, planId, ownerIds }: Between,
  memberships: Pick<Reach, 'standsFor' | 'groupIds' | 'blocIds'> | null,
): Promise<DueTask[]> {
  const parts: Expression<SqlBool>[] = [
    binds,
    sql`t.state not in ('cancelled', 'carried-over', 'not-arisen')`,
    sql`t.due_on >= ${from} and t.due_on <= ${to}`,
  ]
  if (reach !== null) parts.push(visibleTo(reach))
  if (planId !== undefined) parts.push(sql`t.plan_id = ${planId}`)
  if (ownerIds !== undefined) parts.push(sql`p.organization_id = any(${uuids(ownerIds)})`)
  if (memberships !== null)
    parts.push(sql`(exists (select from plans.task_parties tp
      where tp.locality_id = t.locality_id and tp.task_id = t.id and tp.part <> 'submits-to'
        and (tp.organization_id = any(${uuids(memberships.standsFor)}) or tp.group_id = any(${uuids(memberships.groupIds)})
          or tp.bloc_id = any(${uuids(memberships.blocIds)})))
      or p.default_lead_id = any(${uuids(memberships.standsFor)}) and not exists (select from plans.task_parties l
        where l.locality_id = t.locality_id and l.task_id = t.id and l.part = 'lead'))`)
  const { rows } = await sql<DueTask>`
    select t.*, p.title as plan_title from plans.tasks t
    join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id
    where t.locality_id = ${localityId} and ${both(parts)}
    order by t.due_on, t.position, t.id limit ${ENTRIES_MAX}`.execute(tx)
  return rows
}

export interface FeedItem {
  id: string
  title: string
  plan_title: string
  period_label: string
  due_on: Day | null
  due_inclusive: boolean | null
  last_day: Day | null
  version: number
}

/** What one unit still owes or has handed in, with a last day in this time. */
export async function readFeedItems(
  tx: Tx,
  localityId: string,
  { from, to, organizationId }: Between,
): Promise<FeedItem[]> {
  const { rows } = await sql<FeedItem>`
    select i.id, r.title, p.title as plan_title, i.period_label, i.due_on, i.due_inclusive, i.last_day, i.version
    ${fromItems} where i.locality_id = ${localityId} and i.organization_id = ${organizationId} and ${binds}
      and i.state not in ('not-applicable', 'waived', 'ended') and i.last_day >= ${from} and i.last_day <= ${to}
    order by i.last_day, i.id limit ${ENTRIES_MAX}`.execute(tx)
  return rows
}
