/** Reads across plans: the tasks of a unit, who is late, what falls on which day. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { TASK_PARTS } from '@guongsang/contract/plans-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import { fromItems, isPastDue, type ItemReach, type ItemRead, visibleItems } from './item-queries.ts'
import { type Ended, joinHeirs, joinLeads, leadNamed } from './lead-queries.ts'
import type { Task } from './task-store.ts'

const uuids = (ids: readonly string[]): Expression<string[]> => sql`${[...ids]}::uuid[]`
const binds = sql<SqlBool>`p.state in ('issued', 'running', 'interim-review')`

export type UnitTask = Task & {
  plan_title: string
  part: keyof typeof TASK_PARTS
  unit: string
  /** The unit as the plan names it; null by a group or bloc. */
  named: string | null
}

export interface WhoseTasks {
  unitId: string
  standsFor: readonly string[]
  groupIds: readonly string[]
  blocIds: readonly string[]
  year: number
}

const UNIT_TASKS_MAX = 300

/** Of plans that bind, done in this year; the weightiest part of the unit in each. */
export async function readTasksOfUnit(
  tx: Tx,
  localityId: string,
  { unitId, standsFor, groupIds, blocIds, year }: WhoseTasks,
): Promise<UnitTask[]> {
  const { rows } = await sql<UnitTask>`
    select * from (
      select distinct on (t.id) t.*, p.title as plan_title, coalesce(tp.part, 'lead') as part,
        ${unitId}::uuid as unit, ${leadNamed} as named
      from plans.tasks t
      join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id and ${binds}
      left join plans.task_parties tp on tp.locality_id = t.locality_id and tp.task_id = t.id
        and tp.part <> 'submits-to' and (tp.organization_id = any(${uuids(standsFor)})
          or tp.group_id = any(${uuids(groupIds)}) or tp.bloc_id = any(${uuids(blocIds)}))
      where t.locality_id = ${localityId} and t.year_of = ${year} and t.state not in ('cancelled', 'carried-over')
        and (tp.task_id is not null or p.default_lead_id = any(${uuids(standsFor)}) and not exists (
          select from plans.task_parties l
          where l.locality_id = t.locality_id and l.task_id = t.id and l.part = 'lead'))
      order by t.id, array_position(array['lead', 'doer', 'partner'], tp.part)
    ) found
    order by coalesce(due_on, '9999-12-31'), position, id limit ${UNIT_TASKS_MAX}`.execute(tx)
  return rows
}

/** Tasks whose day has passed and that are not done, with who leads them on the day. */
const lateTasks = ({ on, ended }: LateFilter): Expression<unknown> => sql`
  from plans.tasks t
  join plans.plans p on p.locality_id = t.locality_id and p.id = t.plan_id and ${binds}
  ${joinLeads}
  ${joinHeirs(ended, leadNamed)}
  where t.state in ('open', 'in-progress') and t.due_on < ${on}::date + case when t.due_inclusive then 0 else 1 end
    and ${leadNamed} is not null`
const lead = sql`coalesce(heirs.id, ${leadNamed})`

export interface LateFilter {
  on: Day
  /** By this day, with whoever stands in their place. */
  ended: Ended
  today: Day
  planId?: string | undefined
  owes?: string | undefined
  unitIds?: readonly string[] | undefined
}

const lateItems = (reach: ItemReach, { on, today, planId, owes, unitIds }: LateFilter): Expression<SqlBool> =>
  both([
    visibleItems(reach),
    isPastDue(on, today),
    ...(planId === undefined ? [] : [sql<SqlBool>`i.plan_id = ${planId}`]),
    ...(owes === undefined ? [] : [sql<SqlBool>`r.owes = ${owes}`]),
    ...(unitIds === undefined ? [] : [sql<SqlBool>`i.organization_id = any(${uuids(unitIds)})`]),
  ])

export interface LateUnit {
  unit: string
  first: Day
}

/** Units with something past its day, the longest waited for first. A filter by what is owed leaves tasks out. */
export async function readLateUnits(
  tx: Tx,
  localityId: string,
  reach: ItemReach,
  filter: LateFilter,
  asked: PageAsked,
): Promise<{ rows: LateUnit[]; count: number }> {
  const { planId, owes, unitIds } = filter
  const after = readCursor(asked.cursor, ['day', 'id'])
  const tasks =
    owes !== undefined
      ? sql``
      : sql`union all
        select ${lead}, t.due_on - case when t.due_inclusive then 0 else 1 end ${lateTasks(filter)}
          and t.locality_id = ${localityId} ${planId === undefined ? sql`` : sql`and t.plan_id = ${planId}`}
          ${unitIds === undefined ? sql`` : sql`and ${lead} = any(${uuids(unitIds)})`}`
  const { rows } = await sql<LateUnit & { count: number }>`
    with late as (
      select i.organization_id as unit, i.last_day as day ${fromItems}
      where i.locality_id = ${localityId} and ${lateItems(reach, filter)}
      ${tasks}
    ), units as (select unit, min(day) as first from late group by unit)
    select unit, first, (select count(*) from units) as count from units
    ${after ? sql`where (first, unit) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by first, unit limit ${asked.limit + 1}`.execute(tx)
  return { rows, count: rows[0]?.count ?? 0 }
}

export type LateTask = Task & { unit: string; named: string; plan_title: string }

export async function readLateTasks(
  tx: Tx,
  localityId: string,
  unitIds: readonly string[],
  filter: LateFilter,
): Promise<LateTask[]> {
  const { planId } = filter
  const { rows } = await sql<LateTask>`
    select t.*, ${lead} as unit, ${leadNamed} as named, p.title as plan_title ${lateTasks(filter)} and t.locality_id = ${localityId}
      and ${lead} = any(${uuids(unitIds)}) ${planId === undefined ? sql`` : sql`and t.plan_id = ${planId}`}
    order by t.due_on, t.id limit ${LATE_MAX}`.execute(tx)
  return rows
}

const LATE_MAX = 2_000

export async function readLateItems(
  tx: Tx,
  localityId: string,
  reach: ItemReach,
  filter: LateFilter,
): Promise<ItemRead[]> {
  const { rows } = await sql<ItemRead>`
    select i.*, r.title, r.owes, r.strength, r.clause, p.title as plan_title, p.state as plan_state,
      p.organization_id as plan_organization_id
    ${fromItems} where i.locality_id = ${localityId} and ${lateItems(reach, filter)}
    order by i.last_day, i.id limit ${LATE_MAX}`.execute(tx)
  return rows
}

/** How often units were reminded of what is named, and when last. */
export async function readReminderCounts(tx: Tx, localityId: string, objectIds: readonly string[]) {
  const { rows } = await sql<{ unit: string; count: number; last: Day }>`
    select organization_id as unit, count(distinct sent_on) as count, max(sent_on) as last from plans.reminders
    where locality_id = ${localityId} and object_id = any(${uuids(objectIds)}) and organization_id is not null
    group by organization_id`.execute(tx)
  return new Map(rows.map(({ unit, ...counts }) => [unit, counts]))
}
