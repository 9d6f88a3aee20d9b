/** Items for screens: what an actor may see, how each stands on a day, in the order of their last days. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { ItemsAsked } from '@guongsang/contract/plans-obligations.ts'
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type ItemStanding, SOON_DAYS } from '@guongsang/core/plans/item-standing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both, boundedCount, type PageAsked, readCursor } from '../../platform/database/paging.ts'
import type { Duty } from './duty-store.ts'
import type { Item } from './item-store.ts'
import type { Plan } from './plan-store.ts'

export interface ItemRead extends Item {
  title: string
  owes: Duty['owes']
  strength: Duty['strength']
  clause: string | null
  plan_title: string
  plan_state: Plan['state']
  plan_organization_id: string
}

/** Who asks, as far as items are concerned. */
export interface ItemReach {
  /** Sees what every unit owes. */
  everything: boolean
  /** The actor's own units. */
  unitIds: string[]
  /** The organisations for whose plans the actor receives. */
  receivesFor: string[]
}

const uuids = (ids: readonly string[]): Expression<string[]> => sql`${[...ids]}::uuid[]`

/** One's own units owe it, or one's own plan asks for it. */
export const visibleItems = ({ everything, unitIds, receivesFor }: ItemReach): Expression<SqlBool> =>
  everything
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(i.organization_id = any(${uuids(unitIds)}) or p.organization_id = any(${uuids(receivesFor)}))`

export const fromItems = sql`from plans.obligation_items i
  join plans.obligation_rules r on r.locality_id = i.locality_id and r.id = i.rule_id
  join plans.plans p on p.locality_id = i.locality_id and p.id = i.plan_id`

const columns = sql`i.*, r.title, r.owes, r.strength, r.clause, p.title as plan_title, p.state as plan_state,
  p.organization_id as plan_organization_id`

const binds = sql<SqlBool>`p.state in ('issued', 'running', 'interim-review')`
/** Nothing was sent yet, or what was sent was withdrawn. */
const waits = sql<SqlBool>`(i.state in ('owed', 'with-head') and i.first_sent_on is null)`

/** Past its last day with nothing sent; for an earlier day also what was sent since. */
export const isPastDue = (on: Day, today: Day): Expression<SqlBool> =>
  on < today
    ? sql<SqlBool>`(i.state in ('owed', 'with-head', 'sent', 'returned', 'accepted') and i.last_day < ${on}
        and ${binds} and (i.first_sent_on is null or i.first_sent_on > ${on}))`
    : sql<SqlBool>`(${waits} and i.last_day < ${on} and ${binds})`

export interface StandingDay {
  today: Day
  /** Organisations that are asked, not ordered. */
  asked: readonly string[]
}

/** The standings of core as conditions: a list by standing and the words on its rows cannot disagree (tested). */
export function standsAs(standing: ItemStanding, { today, asked }: StandingDay): Expression<SqlBool> {
  const ordered = sql<SqlBool>`(r.strength = 'order' and not (i.organization_id = any(${uuids(asked)})))`
  const soon = addDays(today, SOON_DAYS)
  const sentLate = sql<SqlBool>`(coalesce(i.first_sent_on > i.last_day, false) and ${ordered})`
  switch (standing) {
    case 'not-applicable':
    case 'waived':
    case 'ended':
      return sql<SqlBool>`i.state = ${standing}`
    case 'returned':
      return sql<SqlBool>`(i.state = 'returned' or i.state in ('owed', 'with-head') and i.first_sent_on is not null)`
    case 'declared-none':
      return sql<SqlBool>`(i.state in ('sent', 'accepted') and i.declared_none)`
    case 'sent':
    case 'accepted':
      return sql<SqlBool>`(i.state = ${standing} and not i.declared_none and not ${sentLate})`
    case 'sent-late':
    case 'accepted-late':
      return sql<SqlBool>`(i.state = ${standing.replace('-late', '')} and not i.declared_none and ${sentLate})`
    case 'no-due-day':
      return sql<SqlBool>`(${waits} and i.last_day is null)`
    case 'late':
      return sql<SqlBool>`(${waits} and i.last_day < ${today} and ${ordered})`
    case 'no-answer':
      return sql<SqlBool>`(${waits} and i.last_day < ${today} and not ${ordered})`
    case 'due-soon':
      return sql<SqlBool>`(${waits} and i.last_day >= ${today} and i.last_day <= ${soon})`
    case 'not-due':
      return sql<SqlBool>`(${waits} and i.last_day > ${soon})`
  }
}

export type ItemFilter = Omit<ItemsAsked, 'q' | 'limit' | 'cursor'> & {
  /** Units and duties that the words typed mean; undefined when nothing was typed. */
  named?: { unitIds: readonly string[]; dutyIds: readonly string[] } | undefined
}

function viewed(view: ItemFilter['view'], { receivesFor }: ItemReach, today: Day): Expression<SqlBool>[] {
  if (view === 'open') return [sql`i.state in ('owed', 'with-head', 'returned')`, binds]
  if (view === 'late') return [isPastDue(today, today)]
  if (view === 'desk')
    return [sql`i.state = 'sent'`, binds, sql`p.organization_id = any(${uuids(receivesFor)})`]
  return []
}

export function conditionsOf(filter: ItemFilter, reach: ItemReach, on: StandingDay): Expression<SqlBool> {
  const { year, named } = filter
  const parts: Expression<SqlBool>[] = [visibleItems(reach), ...viewed(filter.view, reach, on.today)]
  if (filter.planId !== undefined) parts.push(sql`i.plan_id = ${filter.planId}`)
  if (filter.dutyId !== undefined) parts.push(sql`i.rule_id = ${filter.dutyId}`)
  if (filter.organizationId !== undefined) parts.push(sql`i.organization_id = ${filter.organizationId}`)
  if (filter.withinId !== undefined) parts.push(standsBelow(filter.withinId))
  if (filter.owes !== undefined) parts.push(sql`r.owes = ${filter.owes}`)
  if (filter.standing !== undefined) parts.push(standsAs(filter.standing, on))
  if (year !== undefined)
    parts.push(sql`i.period_from <= ${`${year}-12-31`}::date`, sql`i.period_to >= ${`${year}-01-01`}::date`)
  if (named !== undefined)
    parts.push(
      sql`(i.organization_id = any(${uuids(named.unitIds)}) or i.rule_id = any(${uuids(named.dutyIds)}))`,
    )
  return both(parts)
}

/** At or under an organisation, on some day. */
const standsBelow = (id: string): Expression<SqlBool> => sql<SqlBool>`i.organization_id in (
  select b.id from organizations.places a
  join organizations.places b on b.locality_id = a.locality_id and b.kind = 'organization'
    and b.path >= a.path and b.path < left(a.path, -1) || '0'
  where a.locality_id = i.locality_id and a.kind = 'organization' and a.id = ${id})`

const FAR = '9999-12-31'

/** Nearest last day first; those without a day come last. */
export async function readItems(
  tx: Tx,
  localityId: string,
  condition: Expression<SqlBool>,
  asked: PageAsked,
): Promise<{ rows: ItemRead[]; total?: { count: number; capped: boolean } }> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const from = sql`${fromItems} where i.locality_id = ${localityId} and ${condition}`
  const begin = after
    ? sql`and (coalesce(i.last_day, ${FAR}::date), i.id) > (${after[0]}::date, ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<ItemRead>`
    select ${columns} ${from} ${begin}
    order by coalesce(i.last_day, ${FAR}::date), i.id limit ${asked.limit + 1}`.execute(tx)
  return { rows, ...(await boundedCount(tx, asked, from)) }
}

export const itemKeys = ({ last_day, id }: ItemRead): [string, string] => [last_day ?? FAR, id]

/** All that fit, for screens that show one unit or one plan; without a limit all there are. */
export async function readItemsWhere(
  tx: Tx,
  localityId: string,
  condition: Expression<SqlBool>,
  limit: number | null,
): Promise<ItemRead[]> {
  const { rows } = await sql<ItemRead>`
    select ${columns} ${fromItems} where i.locality_id = ${localityId} and ${condition}
    order by coalesce(i.last_day, ${FAR}::date), i.id limit ${limit}`.execute(tx)
  return rows
}

/** Duties whose title holds every word typed, with or without marks. */
export async function dutiesTitled(tx: Tx, localityId: string, query: string): Promise<string[]> {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from plans.obligation_rules where locality_id = ${localityId}`.execute(tx)
  return rows.filter(({ title }) => words.every((word) => fold(title).includes(word))).map(({ id }) => id)
}

/** Whose deciding day lies in the period: the last in time, else the last of the round. */
export const readItemsDueIn = (
  tx: Tx,
  localityId: string,
  planId: string,
  { from, to }: { from: Day; to: Day },
): Promise<ItemRead[]> =>
  readItemsWhere(
    tx,
    localityId,
    both([sql`i.plan_id = ${planId}`, sql`coalesce(i.last_day, i.period_to) between ${from} and ${to}`]),
    null,
  )

/** What a unit owes in a year, and whatever it is late with. */
export const readItemsOfUnit = (
  tx: Tx,
  localityId: string,
  organizationId: string,
  year: number,
): Promise<ItemRead[]> =>
  readItemsWhere(
    tx,
    localityId,
    both([
      sql`i.organization_id = ${organizationId}`,
      sql`i.state not in ('not-applicable', 'ended')`,
      binds,
      sql`i.period_from <= ${`${year}-12-31`}::date`,
      sql`(i.period_to >= ${`${year}-01-01`}::date or i.state in ('owed', 'with-head', 'returned'))`,
    ]),
    UNIT_ITEMS_MAX,
  )

const UNIT_ITEMS_MAX = 2_000
