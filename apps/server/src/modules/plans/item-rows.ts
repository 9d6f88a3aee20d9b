/** Items as screens show them: in words, in colour, with who answers for them. */
import type { ItemRow } from '@guongsang/contract/plans-obligations.ts'
import { dueInWords } from '@guongsang/core/calendar/deadline.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type ItemFacts, itemStandingOn } from '@guongsang/core/plans/item-standing.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import type { ItemRead } from './item-queries.ts'

export type Judged = Pick<
  ItemRead,
  'state' | 'state_reason' | 'why_not' | 'strength' | 'last_day' | 'first_sent_on' | 'declared_none'
>

export const factsOf = (item: Judged, underCommittee: boolean): ItemFacts => ({
  state: item.state,
  reason: item.state === 'not-applicable' ? item.why_not : item.state_reason,
  strength: item.strength,
  underCommittee,
  lastDayInTime: item.last_day,
  firstSentOn: item.first_sent_on,
  declaredNone: item.declared_none,
})

export const dueTextOf = ({
  due_on,
  due_inclusive,
}: Pick<ItemRead, 'due_on' | 'due_inclusive'>): string | null =>
  due_on === null ? null : dueInWords({ on: due_on, inclusive: due_inclusive ?? true })

/** One statement more, however many rows. */
export async function shownItems(
  tx: Tx,
  localityId: string,
  items: readonly ItemRead[],
  on: Day,
): Promise<ItemRow[]> {
  const ids = [...new Set(items.map(({ organization_id }) => organization_id))]
  const units = await readUnitFacts(tx, localityId, ids, on)
  return items.map((item) => shownItem(item, units.get(item.organization_id), on))
}

export function shownItem(item: ItemRead, unit: UnitFacts | undefined, on: Day): ItemRow {
  const verdict = itemStandingOn(factsOf(item, unit?.underCommittee ?? true), on)
  return {
    id: item.id,
    dutyId: item.rule_id,
    title: item.title,
    owes: item.owes,
    plan: { id: item.plan_id, name: item.plan_title },
    organization: { id: item.organization_id, name: unit?.name ?? '' },
    headName: unit?.headName ?? null,
    periodLabel: item.period_label,
    dueOn: item.due_on,
    lastDay: item.last_day,
    dueText: dueTextOf(item),
    state: item.state,
    standing: verdict.standing,
    light: verdict.light,
    sentence: verdict.sentence,
    daysLate: verdict.daysLate,
    required: item.required,
    done: item.done,
    strength: item.strength,
    version: item.version,
  }
}
