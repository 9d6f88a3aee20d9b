/** What was owed, sent in time and counted: for scores, reports and whoever reckons with duties kept. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { both } from '../../platform/database/paging.ts'
import type { ObligationItemRow, ObligationRuleRow } from './tables.ts'

export interface ObligationFact {
  itemId: string
  dutyId: string
  planId: string
  title: string
  owes: ObligationRuleRow['owes']
  strength: ObligationRuleRow['strength']
  feedsCriterion: string | null
  organizationId: string
  periodLabel: string
  lastDay: Day | null
  state: ObligationItemRow['state']
  required: number | null
  done: number
  collectives: number | null
  individuals: number | null
  /** Null while nothing was sent. */
  inTime: boolean | null
}

export interface FactsAsked {
  from: Day
  to: Day
  organizationIds: readonly string[]
  owes?: ObligationRuleRow['owes']
}

/** Of these units, in the periods that end within these days. */
export async function readObligationFacts(
  tx: Tx,
  localityId: string,
  { from, to, organizationIds, owes }: FactsAsked,
): Promise<ObligationFact[]> {
  const parts: Expression<SqlBool>[] = [
    sql`organization_id = any(${[...organizationIds]}::uuid[])`,
    sql`period_to >= ${from} and period_to <= ${to}`,
  ]
  if (owes !== undefined) parts.push(sql`owes = ${owes}`)
  const { rows } = await sql<ObligationFact>`
    select item_id as "itemId", rule_id as "dutyId", plan_id as "planId", title, owes, strength,
      feeds_criterion as "feedsCriterion", organization_id as "organizationId", period_label as "periodLabel",
      last_day as "lastDay", state, required, done, collectives, individuals, in_time as "inTime"
    from plans.obligation_facts where locality_id = ${localityId} and ${both(parts)}
    order by organization_id, period_to, item_id`.execute(tx)
  return rows
}
