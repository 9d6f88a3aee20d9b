/** Lập việc phải nộp: the items of duties in force, made once, and made to fit again when groups, units or rules change. */
import type { Insertable } from 'kysely'
import { type ExistingItem, compareItems, type ItemChanges } from '@guongsang/core/plans/compare-items.ts'
import {
  type ObligationItem,
  itemKey,
  itemsOf,
  type RoundOptions,
} from '@guongsang/core/plans/obligation-items.ts'
import { effectiveFrom } from '@guongsang/core/plans/obligation-rule.ts'
import { itemStateAfter } from '@guongsang/core/plans/submission-state.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { decidingDay, ruleOf, termsOf } from './duty-rules.ts'
import type { Duty } from './duty-store.ts'
import { isOpen } from './item-acts.ts'
import { endItems, type Item, loadItemsOf, writeItems } from './item-store.ts'
import { type OwingUnits, owingUnits } from './owing-units.ts'
import type { Plan } from './plan-store.ts'
import { roundOptionsOn } from './round-options.ts'
import { loadSubmissions } from './submission-store.ts'
import type { ObligationItemRow } from './tables.ts'

export interface Generation {
  plan: Plan
  duties: readonly Duty[]
  today: Day
  /** 'all': a rule was changed; 'to-come': who owed a round that is over stays as it was. */
  rounds: 'all' | 'to-come'
  /** The id of a new item, by its key; sample data gives the same one every time. */
  idOf?: (key: string) => string
}

export interface Generated {
  added: number
  changed: number
  ended: number
}

export async function generateItems(tx: Tx, generation: Generation): Promise<Generated> {
  const { plan, today } = generation
  const localityId = plan.locality_id
  const duties = generation.duties.filter(({ state }) => state !== 'draft')
  if (duties.length === 0) return { added: 0, changed: 0, ended: 0 }
  const owing = await owingUnits(tx, localityId, duties)
  const wanted = wantedItems(plan, duties, owing, await roundOptionsOn(tx, localityId, today))
  const dutyIds = duties.map(({ id }) => id)
  const stored = new Map((await loadItemsOf(tx, localityId, dutyIds)).map((row) => [keyOf(row), row]))
  const isActive = (organizationId: string) => owing.isActive(organizationId, today)
  const compared = compareItems([...stored.values()].map(asExisting), wanted)
  const changes = settled(compared, stored, { ...generation, isActive })
  const known = new Set([...stored.values()].map(({ rule_id }) => rule_id))
  const reopened = changes.reopen.map(({ key }) => stored.get(key)!.id)
  const begun = await begunOf(tx, localityId, reopened)
  const began = new Map(duties.map((duty) => [duty.id, effectiveFrom(ruleOf(duty), termsOf(plan))]))
  const rowOf = (item: ObligationItem): Insertable<ObligationItemRow> => {
    const before = stored.get(item.key)
    // Whoever joins later owes from that day on; the first of all owe since the duty binds.
    const since = before?.owed_since ?? (known.has(item.ruleId) ? today : began.get(item.ruleId)!)
    const id = before?.id ?? generation.idOf?.(item.key) ?? newId()
    const owed = begun.get(id) ?? 'owed'
    return itemRow(plan, item, { id, before, since, owed, isActive: isActive(item.organizationId) })
  }
  await writeItems(tx, [...changes.add, ...changes.change, ...changes.reopen].map(rowOf))
  const gone = [...stored.values()].filter((row) => isOpen(row) && !isActive(row.organization_id))
  const ended = [...new Set([...changes.end.map((key) => stored.get(key)!), ...gone])]
  const [living, dead] = [true, false].map((alive) =>
    ended.filter((row) => isActive(row.organization_id) === alive).map(({ id }) => id),
  )
  await endItems(tx, localityId, living!, null)
  await endItems(tx, localityId, dead!, UNIT_IS_GONE)
  const added = changes.add.length + changes.reopen.length
  return { added, changed: changes.change.length, ended: ended.length }
}

function wantedItems(
  plan: Plan,
  duties: readonly Duty[],
  { membersOf }: OwingUnits,
  options: RoundOptions,
): ObligationItem[] {
  return duties.flatMap((duty) =>
    itemsOf(ruleOf(duty), termsOf(plan), (on) => membersOf(duty, on), options).filter(
      ({ lastDayInTime, period }) => duty.valid_to === null || (lastDayInTime ?? period.to) <= duty.valid_to,
    ),
  )
}

/** Shown with the item; what ended for it alone is owed again when the end of the unit was a mistake. */
const UNIT_IS_GONE = 'Đơn vị đã kết thúc hoạt động.'

/** How far what comes back had been brought: presented or given back, it is so again. */
async function begunOf(
  tx: Tx,
  localityId: string,
  itemIds: readonly string[],
): Promise<Map<string, Item['state']>> {
  if (itemIds.length === 0) return new Map()
  const editions = await loadSubmissions(tx, localityId, itemIds)
  return new Map(editions.map(({ item_id, state }) => [item_id, itemStateAfter(state)]))
}

/** What was handed in keeps its due day. A round that is over keeps the units that owed it. */
function settled(
  changes: ItemChanges,
  stored: ReadonlyMap<string, Item>,
  { rounds, today, isActive }: Generation & { isActive(organizationId: string): boolean },
): ItemChanges {
  const known = new Set([...stored.values()].map((row) => `${row.rule_id}:${row.period_key}`))
  const isOver = (day: Day) => rounds === 'to-come' && day < today
  const dayOf = ({ lastDayInTime, period }: ObligationItem) => lastDayInTime ?? period.to
  const roundIsOpen = (item: ObligationItem) =>
    !known.has(`${item.ruleId}:${item.roundKey}`) || !isOver(dayOf(item))
  return {
    ...changes,
    // A unit that is founded later owes from its first day on; one that is gone keeps the rounds of its days, ended.
    add: changes.add.filter(
      (item) => roundIsOpen(item) && (isActive(item.organizationId) || dayOf(item) < today),
    ),
    reopen: changes.reopen.filter(
      (item) =>
        (roundIsOpen(item) || stored.get(item.key)!.state_reason === UNIT_IS_GONE) &&
        isActive(item.organizationId),
    ),
    change: changes.change.filter((item) => roundIsOpen(item) && !wasSent(stored.get(item.key)!)),
    end: changes.end.filter((key) => !isOver(decidingDay(stored.get(key)!))),
  }
}

const keyOf = ({ rule_id, period_key, organization_id }: Item): string =>
  itemKey(rule_id, period_key, organization_id)

/** A draft, and what was recalled, binds nobody. */
const wasSent = ({ first_sent_on }: Item): boolean => first_sent_on !== null

const asExisting = (row: Item): ExistingItem => ({
  key: keyOf(row),
  ruleId: row.rule_id,
  roundKey: row.period_key,
  organizationId: row.organization_id,
  label: row.period_label,
  period: { from: row.period_from, to: row.period_to },
  due: row.due_on === null ? null : { on: row.due_on, inclusive: row.due_inclusive ?? true },
  lastDayInTime: row.last_day,
  required: row.required,
  notApplicable: row.applies ? null : row.why_not,
  wasSent: wasSent(row),
  ended: row.state === 'ended',
})

interface Making {
  id: string
  before: Item | undefined
  since: Day
  /** How it is owed when it begins or comes back. */
  owed: Item['state']
  isActive: boolean
}

function itemRow(
  plan: Plan,
  item: ObligationItem,
  { id, before, since, owed, isActive }: Making,
): Insertable<ObligationItemRow> {
  const applies = item.notApplicable === null
  const lives = before !== undefined && before.state !== 'not-applicable' && before.state !== 'ended'
  const state = lives ? before.state : isActive ? owed : 'ended'
  const kept = lives || !applies ? (before?.state_reason ?? null) : null
  return {
    locality_id: plan.locality_id,
    id,
    rule_id: item.ruleId,
    plan_id: plan.id,
    organization_id: item.organizationId,
    period_key: item.roundKey,
    period_from: item.period.from,
    period_to: item.period.to,
    period_label: item.label,
    due_on: item.due?.on ?? null,
    due_inclusive: item.due?.inclusive ?? null,
    last_day: item.lastDayInTime,
    owed_since: since,
    required: item.required,
    applies,
    why_not: item.notApplicable,
    state: applies ? state : 'not-applicable',
    state_reason: applies && state === 'ended' ? UNIT_IS_GONE : kept,
  }
}
