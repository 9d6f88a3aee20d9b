/** Reads of what hangs on tasks. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Reach } from './reach.ts'
import { meansUs } from './reach-queries.ts'
import type { Task } from './task-store.ts'

export async function readOutputs(tx: Tx, localityId: string, taskIds: readonly string[]) {
  const { rows } = await sql<{
    taskId: string
    id: string
    objectKind: string
    objectId: string
    label: string
  }>`
    select task_id as "taskId", id, object_kind as "objectKind", object_id as "objectId", label
    from plans.task_outputs where locality_id = ${localityId} and task_id = any(${[...taskIds]}::uuid[])
    order by id`.execute(tx)
  return rows
}

export async function countLogs(tx: Tx, localityId: string, taskIds: readonly string[]) {
  const { rows } = await sql<{ id: string; count: number }>`
    select task_id as id, count(*) as count from plans.task_logs
    where locality_id = ${localityId} and task_id = any(${[...taskIds]}::uuid[]) group by task_id`.execute(tx)
  return rows
}

export async function readTask(tx: Tx, localityId: string, id: string): Promise<Task | undefined> {
  const { rows } = await sql<Task>`
    select * from plans.tasks where locality_id = ${localityId} and id = ${id}`.execute(tx)
  return rows[0]
}

export interface Entry {
  id: string
  happenedOn: string
  text: string
  percent: number | null
  fileIds: string[]
  recordedAt: Date
  recordedBy: string
}

/** The log of a task, the latest work first. */
export async function readEntries(tx: Tx, localityId: string, taskId: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select id, happened_on as "happenedOn", text, percent, file_ids as "fileIds", recorded_at as "recordedAt",
      recorded_by as "recordedBy"
    from plans.task_logs where locality_id = ${localityId} and task_id = ${taskId}
    order by happened_on desc, id desc`.execute(tx)
  return rows
}

export type OwedTask = Task & { planTitle: string }

interface Doer {
  reach: Reach
  /** Works for the locality's own plans too: what its agency leads, or nobody else. */
  office: boolean
  /** The standing agency, what stands above it, and ended ones in whose place they stand. */
  agencyIds: readonly string[]
  until: Day
}

/** Whose the task is: a unit's by a line that means it, the agency's when it leads or nobody does. */
const isTheirs = ({ reach, office, agencyIds }: Doer): Expression<SqlBool> => {
  const ours = sql<SqlBool>`exists (select from plans.task_parties tp where tp.locality_id = t.locality_id
    and tp.task_id = t.id and tp.part in ('lead', 'doer') and ${meansUs(reach, 'tp')})`
  if (!office) return ours
  return sql<SqlBool>`(${ours} or p.organization_id = any(${[...reach.ofLocality]}::uuid[]) and (
    exists (select from plans.task_parties tp where tp.locality_id = t.locality_id and tp.task_id = t.id
      and tp.part = 'lead' and tp.organization_id = any(${[...agencyIds]}::uuid[]))
    or not exists (select from plans.task_parties tp where tp.locality_id = t.locality_id and tp.task_id = t.id
      and tp.part = 'lead')))`
}

/** Unfinished tasks of running plans that are due until a day, the earliest first; one with a duty is owed as its items. */
export async function readOwedTasks(tx: Tx, localityId: string, doer: Doer): Promise<OwedTask[]> {
  const { rows } = await sql<OwedTask>`
    select t.*, p.title as "planTitle" from plans.tasks t
    join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id
    where t.locality_id = ${localityId} and t.due_on <= ${doer.until} and t.state in ('open', 'in-progress')
      and p.state in ('issued', 'running', 'interim-review') and ${isTheirs(doer)}
      and not exists (select from plans.obligation_rules r
        where r.locality_id = t.locality_id and r.plan_id = t.plan_id and r.task_id = t.id)
    order by t.due_on, t.id limit 50`.execute(tx)
  return rows
}

/** Tasks that whoever owns the plan has still to confirm, by plan. */
export async function countAwaiting(
  tx: Tx,
  localityId: string,
  { reach, office }: Pick<Doer, 'reach' | 'office'>,
) {
  const owners = office ? [...reach.ofLocality, ...reach.organizationIds] : reach.organizationIds
  const { rows } = await sql<{ planId: string; title: string; count: number }>`
    select p.id as "planId", p.title, count(*) as count from plans.plans p
    join plans.tasks t on t.locality_id = p.locality_id and t.plan_id = p.id and t.state = 'awaiting-confirmation'
    where p.locality_id = ${localityId} and p.organization_id = any(${[...owners]}::uuid[])
      and p.state in ('issued', 'running', 'interim-review')
    group by p.id, p.title order by p.title, p.id limit 20`.execute(tx)
  return rows
}
