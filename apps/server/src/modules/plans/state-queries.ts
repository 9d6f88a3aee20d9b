/** Figures of one page: what was due, kept in time, late, waiting. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { fromItems } from './item-queries.ts'
import type { Plan } from './plan-store.ts'

const uuids = (ids: readonly string[]): Expression<string[]> => sql`${[...ids]}::uuid[]`

export interface StateOn {
  on: Day
  year: number
  /** Organisations that are asked, not ordered. */
  asked: readonly string[]
}

const inYear = (column: string, year: number): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} >= ${`${year}-01-01`}::date and ${sql.ref(column)} <= ${`${year}-12-31`}::date`

/** Of the locality itself; what units plan for themselves stands on their own pages. */
export async function readPlansOfYear(
  tx: Tx,
  localityId: string,
  ofLocality: readonly string[],
  year: number,
): Promise<Plan[]> {
  const { rows } = await sql<Plan>`
    select p.* from plans.plans p
    where p.locality_id = ${localityId} and p.state in ('issued', 'running', 'interim-review', 'closed')
      and p.organization_id = any(${uuids(ofLocality)}) and p.period_from <= ${`${year}-12-31`}::date and p.period_to >= ${`${year}-01-01`}::date
    order by p.period_from desc, p.id desc limit 100`.execute(tx)
  return rows
}

export interface MonthCount {
  month: string
  due: number
  onTime: number
  late: number
}

/** Was owed, by a plan that binds or that has been carried through. */
const counts = sql<SqlBool>`i.state not in ('not-applicable', 'waived', 'ended')
  and p.state in ('issued', 'running', 'interim-review', 'closed')`

/** By the month of the last day in time, of those who were ordered; what was sent after the day asked is not known yet. */
export async function readMonths(
  tx: Tx,
  localityId: string,
  { on, year, asked }: StateOn,
): Promise<MonthCount[]> {
  const { rows } = await sql<MonthCount>`
    select to_char(i.last_day, 'YYYY-MM') as month, count(*) as due,
      count(*) filter (where i.first_sent_on <= i.last_day and i.first_sent_on <= ${on}) as "onTime",
      count(*) filter (where i.last_day < ${on} and (i.first_sent_on is null or i.first_sent_on > i.last_day)) as late
    ${fromItems} where i.locality_id = ${localityId} and ${inYear('i.last_day', year)} and ${counts}
      and r.strength = 'order' and not (i.organization_id = any(${uuids(asked)}))
    group by 1 order by 1`.execute(tx)
  return rows
}

export interface UnitKept {
  unit: string
  due: number
  onTime: number
  late: number
}

/** Each unit that owed something whose last day has passed, asked ones too. */
export async function readUnitsKept(
  tx: Tx,
  localityId: string,
  { on, year }: Pick<StateOn, 'on' | 'year'>,
): Promise<UnitKept[]> {
  const { rows } = await sql<UnitKept>`
    select i.organization_id as unit, count(*) as due,
      count(*) filter (where i.first_sent_on <= i.last_day) as "onTime",
      count(*) filter (where i.first_sent_on is null or i.first_sent_on > i.last_day) as late
    ${fromItems} where i.locality_id = ${localityId} and ${inYear('i.last_day', year)} and ${counts}
      and i.last_day < ${on}
    group by i.organization_id`.execute(tx)
  return rows
}

export interface LateCount {
  unit: string
  late: number
}

/** Those with the most that is late come first. */
export async function readMostLate(
  tx: Tx,
  localityId: string,
  condition: Expression<SqlBool>,
  limit: number,
): Promise<LateCount[]> {
  const { rows } = await sql<LateCount>`
    select i.organization_id as unit, count(*) as late ${fromItems}
    where i.locality_id = ${localityId} and ${condition}
    group by i.organization_id order by count(*) desc, min(i.last_day), i.organization_id limit ${limit}`.execute(
    tx,
  )
  return rows
}

/** How many units that were ordered are late. */
export async function countLateUnits(
  tx: Tx,
  localityId: string,
  condition: Expression<SqlBool>,
  asked: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct i.organization_id) as count ${fromItems}
    where i.locality_id = ${localityId} and ${condition} and r.strength = 'order'
      and not (i.organization_id = any(${uuids(asked)}))`.execute(tx)
  return rows[0]!.count
}

export async function readWaiting(tx: Tx, localityId: string, ofLocality: readonly string[]) {
  const { rows } = await sql<{ toReceive: number; questionsOpen: number; oldestAsked: Day | null }>`
    select
      (select count(*) ${fromItems} where i.locality_id = ${localityId} and i.state = 'sent'
        and p.state in ('issued', 'running', 'interim-review')
        and p.organization_id = any(${uuids(ofLocality)})) as "toReceive",
      (select count(*) from plans.questions q
        where q.locality_id = ${localityId} and q.state in ('open', 'forwarded')) as "questionsOpen",
      (select min(q.asked_on) from plans.questions q
        where q.locality_id = ${localityId} and q.state in ('open', 'forwarded')) as "oldestAsked"`.execute(
    tx,
  )
  return rows[0]!
}
