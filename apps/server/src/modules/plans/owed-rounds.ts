/** One round for other modules: every unit with its standing, and what is still missing over the span that counts. */
import type { ItemRow } from '@guongsang/contract/plans-obligations.ts'
import { isInForce } from '@guongsang/core/plans/plan-state.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readUnitFacts } from '../organizations/index.ts'
import { countOn } from './count-towards.ts'
import { findDuty } from './duty-store.ts'
import { itemReachOf } from './item-reach.ts'
import { shownItem } from './item-rows.ts'
import { loadItemsOf } from './item-store.ts'
import {
  countRounds,
  readItemsOfRound,
  readRoundContributions,
  type RoundCount,
} from './owed-round-queries.ts'
import { loadPlan } from './plan-store.ts'
import type { Asking } from './reach.ts'
import { roundOptionsOn } from './round-options.ts'
import type { ObligationRuleRow } from './tables.ts'

export const roundCounts = async (
  tx: Tx,
  asking: Asking,
  owes: ObligationRuleRow['owes'],
): Promise<RoundCount[]> =>
  countRounds(tx, asking.localityId, { owes, reach: await itemReachOf(tx, asking), today: asking.today })

export interface RoundUnit {
  item: ItemRow
  /** 'Đã có 2 trên ít nhất 3 …', and what the composition lacks. */
  warnings: string[]
}

/** The same statements, however many units. */
export async function roundUnits(
  tx: Tx,
  asking: Asking,
  { ruleId, periodKey }: { ruleId: string; periodKey: string },
): Promise<RoundUnit[]> {
  const { localityId, today } = asking
  const reach = await itemReachOf(tx, asking)
  const items = await readItemsOfRound(tx, localityId, reach, { ruleId, periodKey })
  const duty = await findDuty(tx, localityId, ruleId)
  const plan = await loadPlan(tx, localityId, duty.plan_id)
  const byUnit = ({ organization_id }: { organization_id: string }) => organization_id
  const rounds = Map.groupBy(await loadItemsOf(tx, localityId, [ruleId]), byUnit)
  const reported = Map.groupBy(await readRoundContributions(tx, localityId, ruleId), byUnit)
  const options = await roundOptionsOn(tx, localityId, today)
  const ids = items.map(({ organization_id }) => organization_id)
  const units = await readUnitFacts(tx, localityId, ids, today)
  const warningsOf = (
    organizationId: string,
    periodFrom: (typeof items)[number]['period_from'],
  ): string[] => {
    const count = countOn(periodFrom, today, {
      duty,
      plan,
      reported: reported.get(organizationId) ?? [],
      lastDays: (rounds.get(organizationId) ?? [])
        .filter(({ applies }) => applies)
        .map(({ last_day }) => last_day),
      underCommittee: units.get(organizationId)?.underCommittee ?? true,
      options,
    })
    if (count === null) return []
    const isShort = count.missing > 0 && (isInForce(plan.state) || count.standing === 'short')
    return [...(isShort ? [count.sentence] : []), ...count.warnings]
  }
  return items
    .map((item) => ({
      item: shownItem(item, units.get(item.organization_id), today),
      warnings: item.applies ? warningsOf(item.organization_id, item.period_from) : [],
      sortKey: units.get(item.organization_id)?.sortKey ?? '',
    }))
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ item, warnings }) => ({ item, warnings }))
}
