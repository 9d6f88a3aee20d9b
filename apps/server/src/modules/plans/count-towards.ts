/** Counting what a unit has handed in towards what it owes over a year or another span. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { isOrdered } from '@guongsang/core/plans/obligation-rule.ts'
import {
  type Contribution,
  countTowards,
  type QuotaCount,
  quotaWindows,
} from '@guongsang/core/plans/quota.ts'
import type { RoundOptions } from '@guongsang/core/plans/obligation-items.ts'
import { ruleOf, termsOf } from './duty-rules.ts'
import type { Duty } from './duty-store.ts'
import type { Plan } from './plan-store.ts'
import type { readContributions } from './submission-store.ts'

type Reported = Awaited<ReturnType<typeof readContributions>>[number]

interface Counting {
  duty: Duty
  plan: Pick<Plan, 'period_from' | 'period_to' | 'issued_on'>
  reported: readonly Reported[]
  lastDays: readonly (Day | null)[]
  underCommittee: boolean
  options: RoundOptions
}

/** The count of the span a day lies in; null where the duty prints no number, or none for that day. */
export function countOn(day: Day, today: Day, counting: Counting): QuotaCount | null {
  const { duty, plan, reported, lastDays, underCommittee, options } = counting
  const rule = ruleOf(duty)
  if (rule.quota === null) return null
  const window = quotaWindows(rule, termsOf(plan), options).find(({ from, to }) => from <= day && day <= to)
  if (window === undefined) return null
  const contributions = reported.filter(({ rule_id }) => rule_id === duty.id).map(contributionOf)
  const ordered = isOrdered(duty.strength, underCommittee)
  return countTowards(rule.quota, window, contributions, { today, ordered, lastDays })
}

const contributionOf = (row: Reported): Contribution => ({
  period: { from: row.period_from as Day, to: row.period_to as Day },
  amount: amountOf(row),
  collectives: row.collectives,
  individuals: row.individuals,
})

/** A paper without a number counts as one, unless it says that there is nothing. */
export function amountOf({
  amount,
  collectives,
  individuals,
  declared_none: none,
}: Pick<Reported, 'amount' | 'collectives' | 'individuals' | 'declared_none'>): number {
  if (none) return 0
  return (
    amount ?? (collectives === null && individuals === null ? 1 : (collectives ?? 0) + (individuals ?? 0))
  )
}
