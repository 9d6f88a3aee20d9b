/** Reads of plans: within what the actor sees, the newest period first. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { PlanRow as Shown } from '@guongsang/contract/plans.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import type { Plan } from './plan-store.ts'
import type { Reach } from './reach.ts'
import { visibleTo } from './reach-queries.ts'
import type { Task } from './task-store.ts'

export interface PlanFilter {
  q?: string | undefined
  year?: number | undefined
  kind?: string | undefined
  state?: string | undefined
  organizationId?: string | undefined
  parentId?: string | undefined
}

function conditionsOf(filter: PlanFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [searched(filter.q, 'p.search_key')]
  if (filter.year !== undefined)
    parts.push(
      sql`p.period_from <= ${`${filter.year}-12-31`}::date`,
      sql`p.period_to >= ${`${filter.year}-01-01`}::date`,
    )
  if (filter.kind !== undefined) parts.push(sql`p.kind = ${filter.kind}`)
  if (filter.state !== undefined) parts.push(sql`p.state = ${filter.state}`)
  if (filter.organizationId !== undefined) parts.push(sql`p.organization_id = ${filter.organizationId}`)
  if (filter.parentId !== undefined) parts.push(sql`p.parent_id = ${filter.parentId}`)
  return both(parts)
}

export async function readPlans(
  tx: Tx,
  localityId: string,
  reach: Reach,
  filter: PlanFilter,
  asked: PageAsked,
): Promise<Page<Plan>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const from = sql`from plans.plans p
    where p.locality_id = ${localityId} and ${visibleTo(reach)} and ${conditionsOf(filter)}`
  const begin = after ? sql`and (p.period_from, p.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Plan>`
    select p.* ${from} ${begin} order by p.period_from desc, p.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ period_from, id }) => [period_from, id],
    (plan) => plan,
  )
  return { ...page, ...(await boundedCount(tx, asked, from)) }
}

export async function readPlan(
  tx: Tx,
  localityId: string,
  reach: Reach,
  id: string,
): Promise<Plan | undefined> {
  const { rows } = await sql<Plan>`
    select p.* from plans.plans p
    where p.locality_id = ${localityId} and p.id = ${id} and ${visibleTo(reach)}`.execute(tx)
  return rows[0]
}

/** A plan or a task by its id: does the actor see the plan? */
export async function isVisible(
  tx: Tx,
  localityId: string,
  reach: Reach,
  kind: 'plan' | 'task',
  id: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from plans.plans p left join plans.tasks t on t.locality_id = p.locality_id and t.plan_id = p.id
    where p.locality_id = ${localityId} and ${sql.ref(kind === 'plan' ? 'p.id' : 't.id')} = ${id}
      and ${visibleTo(reach)} limit 1`.execute(tx)
  return rows.length > 0
}

export async function readTitles(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from plans.plans
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export interface OriginTask {
  planId: string
  planTitle: string
  taskId: string
  title: string
}

/** The tasks that asked for this or brought it forth, of plans the actor sees. */
export async function readOriginTasks(
  tx: Tx,
  localityId: string,
  reach: Reach,
  { kind, id, askedBy }: { kind: 'document' | 'plan'; id: string; askedBy: string | null },
): Promise<OriginTask[]> {
  const { rows } = await sql<OriginTask>`
    select p.id as "planId", p.title as "planTitle", t.id as "taskId", t.title from plans.tasks t
    join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id and ${visibleTo(reach)}
    where t.locality_id = ${localityId} and (t.id = ${askedBy}::uuid or t.id in (
      select o.task_id from plans.task_outputs o
      where o.locality_id = ${localityId} and o.object_kind = ${kind} and o.object_id = ${id}))
    order by t.id = ${askedBy}::uuid desc nulls last, t.id limit 50`.execute(tx)
  return rows
}

/** Those under it that the actor sees: each unit its own, the office what was handed in or issued. */
export async function readSubPlans(tx: Tx, localityId: string, reach: Reach, planId: string) {
  const { rows } = await sql<Pick<Plan, 'id' | 'title' | 'organization_id' | 'state'>>`
    select p.id, p.title, p.organization_id, p.state from plans.plans p
    where p.locality_id = ${localityId} and p.parent_id = ${planId} and ${visibleTo(reach)}
    order by p.sort_key, p.id limit 500`.execute(tx)
  return rows
}

/** What was cancelled, carried over or did not arise is nobody's work any more. */
export async function countTasks(tx: Tx, localityId: string, planIds: readonly string[]) {
  const { rows } = await sql<{ id: string; total: number; done: number }>`
    select plan_id as id, count(*) as total, count(*) filter (where state = 'done') as done from plans.tasks
    where locality_id = ${localityId} and plan_id = any(${[...planIds]}::uuid[])
      and state not in ('cancelled', 'not-arisen', 'carried-over')
    group by plan_id`.execute(tx)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** Unfinished tasks of running plans whose day has come: core says which of them may be called overdue. */
export async function readTasksPastDue(
  tx: Tx,
  localityId: string,
  planIds: readonly string[],
  today: Day,
): Promise<Task[]> {
  const { rows } = await sql<Task>`
    select t.* from plans.tasks t
    join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id
    where t.locality_id = ${localityId} and t.plan_id = any(${[...planIds]}::uuid[]) and t.due_on <= ${today}
      and t.state in ('open', 'in-progress') and p.state in ('issued', 'running', 'interim-review')`.execute(
    tx,
  )
  return rows
}

/** Yearly tasks of running plans whose next year has come and has no task yet. */
export async function readRunningYearlyTasks(tx: Tx, localityId: string, year: number): Promise<Task[]> {
  const { rows } = await sql<Task>`
    select t.* from plans.tasks t
    join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id
    where t.locality_id = ${localityId} and t.yearly and t.year_of < ${year} and t.state <> 'cancelled'
      and p.state in ('issued', 'running', 'interim-review') and p.period_to >= make_date(t.year_of + 1, 1, 1)
      and not exists (select from plans.tasks n where n.locality_id = t.locality_id and n.carried_from_id = t.id
        and n.plan_id = t.plan_id)
    order by t.position`.execute(tx)
  return rows
}

/** By unit, because a unit that is only asked is never late. */
export async function countItemsByUnit(tx: Tx, localityId: string, planIds: readonly string[], today: Day) {
  const { rows } = await sql<Shown['items'] & { id: string; unit: string }>`
    select i.plan_id as id, i.organization_id as unit, count(*) as total,
      count(*) filter (where i.state in ('sent', 'accepted', 'waived')) as settled,
      count(*) filter (where i.state in ('owed', 'with-head') and i.last_day < ${today}
        and r.strength = 'order') as late
    from plans.obligation_items i
    join plans.obligation_rules r on r.locality_id = i.locality_id and r.id = i.rule_id
    where i.locality_id = ${localityId} and i.plan_id = any(${[...planIds]}::uuid[])
      and i.state not in ('not-applicable', 'ended')
    group by i.plan_id, i.organization_id`.execute(tx)
  return rows
}

/** The motto of the newest plan of these organisations that was issued and whose period holds the day. */
export async function readMotto(
  tx: Tx,
  localityId: string,
  organizationIds: readonly string[],
  on: Day,
): Promise<string | null> {
  const { rows } = await sql<{ motto: string }>`
    select motto from plans.plans
    where locality_id = ${localityId} and organization_id = any(${[...organizationIds]}::uuid[])
      and motto is not null and state in ('issued', 'running', 'interim-review', 'closed')
      and period_from <= ${on} and period_to >= ${on} and issued_on <= ${on}
    order by period_from desc, issued_on desc, id desc limit 1`.execute(tx)
  return rows[0]?.motto ?? null
}
