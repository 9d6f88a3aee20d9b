/** The periods in which something of one kind is owed: one round for each rule and period. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both } from '../../platform/database/paging.ts'
import { type ItemRead, type ItemReach, readItemsWhere, visibleItems } from './item-queries.ts'
import type { ObligationRuleRow, SubmissionRow } from './tables.ts'

export interface OwedRound {
  ruleId: string
  planId: string
  periodKey: string
  label: string
  periodFrom: Day
  periodTo: Day
  dueOn: Day | null
  dueInclusive: boolean | null
  /** To whom the receiver reports in turn, else the receiver. */
  goesTo: string | null
}

/** Those that began by a day, and that somebody owes. */
export async function owedRounds(
  tx: Tx,
  localityId: string,
  owes: ObligationRuleRow['owes'],
  begunBy: Day,
): Promise<OwedRound[]> {
  const { rows } = await sql<OwedRound>`
    select distinct on (i.rule_id, i.period_key) i.rule_id as "ruleId", i.plan_id as "planId",
      i.period_key as "periodKey", r.title || ', ' || lower(left(i.period_label, 1)) || substr(i.period_label, 2) as label,
      i.period_from as "periodFrom", i.period_to as "periodTo", i.due_on as "dueOn", i.due_inclusive as "dueInclusive", (
        select p.name from organizations.places p where p.locality_id = i.locality_id and p.kind = 'organization'
          and p.id = coalesce(r.reports_to_id, r.sends_to_id) and p.valid_from <= i.period_to
        order by p.valid_from desc limit 1) as "goesTo"
    from plans.obligation_items i
    join plans.obligation_rules r on r.locality_id = i.locality_id and r.id = i.rule_id
    where i.locality_id = ${localityId} and r.owes = ${owes} and i.period_from <= ${begunBy} and i.state not in ('not-applicable', 'ended')
    order by i.rule_id, i.period_key, i.due_on nulls last`.execute(tx)
  return rows
}

export interface RoundCount {
  ruleId: string
  periodKey: string
  asked: number
  sent: number
  late: number
  none: number
  exempt: number
}

/** How the units that the actor sees stand, all rounds of one kind at once. */
export async function countRounds(
  tx: Tx,
  localityId: string,
  { owes, reach, today }: { owes: ObligationRuleRow['owes']; reach: ItemReach; today: Day },
): Promise<RoundCount[]> {
  const asked = sql`i.state not in ('not-applicable', 'waived', 'ended')`
  const sent = sql`i.state in ('sent', 'accepted')`
  const { rows } = await sql<RoundCount>`
    select i.rule_id as "ruleId", i.period_key as "periodKey", count(*) filter (where ${asked}) as asked,
      count(*) filter (where ${sent}) as sent,
      count(*) filter (where ${asked} and coalesce(i.first_sent_on, ${today}::date) > i.last_day) as late,
      count(*) filter (where ${sent} and i.declared_none) as none,
      count(*) filter (where i.state in ('not-applicable', 'waived')) as exempt
    from plans.obligation_items i
    join plans.obligation_rules r on r.locality_id = i.locality_id and r.id = i.rule_id
    join plans.plans p on p.locality_id = i.locality_id and p.id = i.plan_id
    where i.locality_id = ${localityId} and r.owes = ${owes} and ${visibleItems(reach)}
    group by i.rule_id, i.period_key`.execute(tx)
  return rows
}

/** Every unit of one round that the actor sees, also those that need not. */
export const readItemsOfRound = (
  tx: Tx,
  localityId: string,
  reach: ItemReach,
  { ruleId, periodKey }: { ruleId: string; periodKey: string },
): Promise<ItemRead[]> =>
  readItemsWhere(
    tx,
    localityId,
    both([
      sql`i.rule_id = ${ruleId}`,
      sql`i.period_key = ${periodKey}`,
      sql`i.state <> 'ended'`,
      visibleItems(reach),
    ]),
    UNITS_MAX,
  )

/** No round has more units. */
const UNITS_MAX = 2_000

export type Contributed = Pick<SubmissionRow, 'amount' | 'collectives' | 'individuals'> & {
  declared_none: boolean
  rule_id: string
  organization_id: string
  period_from: string
  period_to: string
}

/** What all units have reported for one rule: the latest edition of each item that the office has. */
export async function readRoundContributions(
  tx: Tx,
  localityId: string,
  ruleId: string,
): Promise<Contributed[]> {
  const { rows } = await sql<Contributed>`
    select distinct on (i.id) i.rule_id, i.organization_id, i.period_from, i.period_to, s.amount, s.collectives,
      s.individuals, s.declared_none
    from plans.obligation_items i
    join plans.submissions s on s.locality_id = i.locality_id and s.item_id = i.id
    where i.locality_id = ${localityId} and i.rule_id = ${ruleId} and i.state in ('sent', 'accepted')
      and s.state in ('sent', 'accepted')
    order by i.id, s.edition desc`.execute(tx)
  return rows
}
