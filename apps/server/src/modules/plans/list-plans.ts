/** Kế hoạch được xem: rows with how far each plan is, in a constant number of statements. */
import type { PlanRow as Shown } from '@guongsang/contract/plans.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { taskStandingOn } from '@guongsang/core/plans/task-state.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Page, PageAsked } from '../../platform/database/paging.ts'
import { type DocumentHead, readDocumentHeads } from '../documents/index.ts'
import { askedNotOrdered, organizationNames } from '../organizations/index.ts'
import {
  countItemsByUnit,
  countTasks,
  type PlanFilter,
  readPlans,
  readTasksPastDue,
  readTitles,
} from './plan-queries.ts'
import type { Plan } from './plan-store.ts'
import { type Asking, reachOf } from './reach.ts'
import { taskFacts } from './shown-task.ts'
import { loadParties } from './task-store.ts'

export async function listPlans(
  tx: Tx,
  asking: Asking,
  filter: PlanFilter,
  asked: PageAsked,
): Promise<Page<Shown>> {
  const reach = await reachOf(tx, asking)
  const page = await readPlans(tx, asking.localityId, reach, filter, asked)
  return { ...page, rows: await shownPlans(tx, asking, page.rows) }
}

/** The rows of these plans, in their order. */
export async function shownPlans(
  tx: Tx,
  { localityId, today }: Pick<Asking, 'localityId' | 'today'>,
  plans: readonly Plan[],
): Promise<Shown[]> {
  const ids = plans.map(({ id }) => id)
  const owners = plans.map((plan) => plan.organization_id)
  const names = await organizationNames(tx, localityId, owners, today)
  const parentIds = plans.flatMap((plan) => plan.parent_id ?? [])
  const parents = await readTitles(tx, localityId, parentIds)
  const documentIds = plans.flatMap((plan) => plan.document_id ?? [])
  const heads = await readDocumentHeads(tx, localityId, documentIds)
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
    document: documentOf(plan, heads),
    parent: plan.parent_id === null ? null : { id: plan.parent_id, name: parents.get(plan.parent_id) ?? '' },
    tasks: { ...(tasks.get(plan.id) ?? { total: 0, done: 0 }), overdue: overdue.get(plan.id) ?? 0 },
    items: items.get(plan.id) ?? { total: 0, settled: 0, late: 0 },
  }))
}

function documentOf(plan: Plan, heads: ReadonlyMap<string, DocumentHead>): Shown['document'] {
  const head = plan.document_id === null ? undefined : heads.get(plan.document_id)
  if (head === undefined) return null
  return { id: head.id, title: head.called, number: head.reference, issuedOn: head.issuedOn }
}

async function countOverdue(tx: Tx, localityId: string, planIds: readonly string[], today: Day) {
  const tasks = await readTasksPastDue(tx, localityId, planIds, today)
  const taskIds = tasks.map(({ id }) => id)
  const parties = await loadParties(tx, localityId, taskIds)
  const units = parties.flatMap(({ organization_id }) => organization_id ?? [])
  const asked = await askedNotOrdered(tx, localityId, units)
  const byTask = Map.groupBy(parties, ({ task_id }) => task_id)
  const counts = new Map<string, number>()
  for (const task of tasks)
    if (taskStandingOn(taskFacts(task, byTask.get(task.id) ?? [], asked), today) === 'overdue')
      counts.set(task.plan_id, (counts.get(task.plan_id) ?? 0) + 1)
  return counts
}

async function countItems(tx: Tx, localityId: string, planIds: readonly string[], today: Day) {
  const rows = await countItemsByUnit(tx, localityId, planIds, today)
  const late = rows.flatMap((row) => (row.late > 0 ? [row.unit] : []))
  const asked = await askedNotOrdered(tx, localityId, late)
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
