/** Plans for screens: within what the actor sees, the newest period first. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { PlanRow as Shown } from '@guongsang/contract/plans.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { taskStandingOn } from '@guongsang/core/plans/task-state.ts'
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
import { askedNotOrdered, organizationNames } from '../organizations/index.ts'
import type { Plan } from './plan-store.ts'
import { type Asking, reachOf, visibleTo } from './reach.ts'
import { taskFacts } from './task-queries.ts'
import { loadParties, type Task } from './task-store.ts'

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

export async function listPlans(
  tx: Tx,
  asking: Asking,
  filter: PlanFilter,
  asked: PageAsked,
): Promise<Page<Shown>> {
  const reach = await reachOf(tx, asking)
  const after = readCursor(asked.cursor, ['text', 'id'])
  const from = sql`from plans.plans p
    where p.locality_id = ${asking.localityId} and ${visibleTo(reach)} and ${conditionsOf(filter)}`
  const begin = after ? sql`and (p.period_from, p.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<Plan>`
    select p.* ${from} ${begin} order by p.period_from desc, p.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ period_from, id }) => [period_from, id],
    (plan) => plan,
  )
  return {
    rows: await shownRows(tx, asking, page.rows),
    next: page.next,
    ...(await boundedCount(tx, asked, from)),
  }
}

/** The rows of these plans, in their order, in a constant number of statements. */
export async function shownRows(
  tx: Tx,
  { localityId, today }: Asking,
  plans: readonly Plan[],
): Promise<Shown[]> {
  const names = await organizationNames(
    tx,
    localityId,
    plans.map((plan) => plan.organization_id),
    today,
  )
  const parents = await readTitles(
    tx,
    localityId,
    plans.flatMap((plan) => plan.parent_id ?? []),
  )
  const ids = plans.map(({ id }) => id)
  const tasks = await countTasks(tx, localityId, ids)
  const overdue = await countOverdue(tx, localityId, ids, today)
  const items = await countItems(tx, localityId, ids, today)
  return plans.map((plan) => ({
    id: plan.id,
    title: plan.title,
    kind: plan.kind,
    organization: { id: plan.organization_id, name: names.get(plan.organization_id) ?? '' },
    periodFrom: plan.period_from,
    periodTo: plan.period_to,
    state: plan.state,
    document: null,
    parent: plan.parent_id === null ? null : { id: plan.parent_id, name: parents.get(plan.parent_id) ?? '' },
    tasks: { ...(tasks.get(plan.id) ?? { total: 0, done: 0 }), overdue: overdue.get(plan.id) ?? 0 },
    items: items.get(plan.id) ?? { total: 0, settled: 0, late: 0 },
  }))
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

/** What was cancelled or did not arise is nobody's work any more. */
async function countTasks(tx: Tx, localityId: string, planIds: readonly string[]) {
  const { rows } = await sql<{ id: string; total: number; done: number }>`
    select plan_id as id, count(*) as total, count(*) filter (where state = 'done') as done from plans.tasks
    where locality_id = ${localityId} and plan_id = any(${[...planIds]}::uuid[])
      and state not in ('cancelled', 'not-arisen', 'carried-over')
    group by plan_id`.execute(tx)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

/** Only tasks whose day has passed are read; core says which of them may be called overdue. */
async function countOverdue(tx: Tx, localityId: string, planIds: readonly string[], today: Day) {
  const { rows } = await sql<Task>`
    select t.* from plans.tasks t
    join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id
    where t.locality_id = ${localityId} and t.plan_id = any(${[...planIds]}::uuid[]) and t.due_on <= ${today}
      and t.state in ('open', 'in-progress') and p.state in ('issued', 'running', 'interim-review')`.execute(
    tx,
  )
  const parties = Map.groupBy(
    await loadParties(
      tx,
      localityId,
      rows.map(({ id }) => id),
    ),
    ({ task_id }) => task_id,
  )
  const leads = [...parties.values()].flat().flatMap(({ organization_id }) => organization_id ?? [])
  const asked = await askedNotOrdered(tx, localityId, leads)
  const counts = new Map<string, number>()
  for (const task of rows)
    if (taskStandingOn(taskFacts(task, parties.get(task.id) ?? [], asked), today) === 'overdue')
      counts.set(task.plan_id, (counts.get(task.plan_id) ?? 0) + 1)
  return counts
}

/** Grouped by unit first: who is only asked is not counted as late. */
async function countItems(tx: Tx, localityId: string, planIds: readonly string[], today: Day) {
  const { rows } = await sql<{ id: string; unit: string; total: number; settled: number; late: number }>`
    select i.plan_id as id, i.organization_id as unit, count(*) as total,
      count(*) filter (where i.state in ('sent', 'accepted', 'waived')) as settled,
      count(*) filter (where i.state in ('owed', 'with-head') and i.last_day < ${today}
        and r.strength = 'order') as late
    from plans.obligation_items i
    join plans.obligation_rules r on r.locality_id = i.locality_id and r.id = i.rule_id
    where i.locality_id = ${localityId} and i.plan_id = any(${[...planIds]}::uuid[])
      and i.state not in ('not-applicable', 'ended')
    group by i.plan_id, i.organization_id`.execute(tx)
  const late = rows.filter((row) => row.late > 0)
  const asked = await askedNotOrdered(
    tx,
    localityId,
    late.map(({ unit }) => unit),
  )
  const counts = new Map<string, Shown['items']>()
  for (const row of rows) {
    const sum = counts.get(row.id) ?? { total: 0, settled: 0, late: 0 }
    counts.set(row.id, {
      total: sum.total + row.total,
      settled: sum.settled + row.settled,
      late: sum.late + (asked.has(row.unit) ? 0 : row.late),
    })
  }
  return counts
}
