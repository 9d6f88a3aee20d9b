/** Duties as core's rules read them. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { ObligationRule, PlanTerms } from '@guongsang/core/plans/obligation-rule.ts'
import type { Duty } from './duty-store.ts'
import type { Plan } from './plan-store.ts'

export const ruleOf = ({
  id,
  rule,
  strength,
  valid_from,
}: Pick<Duty, 'id' | 'rule' | 'strength' | 'valid_from'>): ObligationRule => ({
  id,
  // Its days were checked by the contract: they exist in the calendar.
  ...(rule as Omit<ObligationRule, 'id' | 'strength' | 'effectiveFrom'>),
  strength,
  effectiveFrom: valid_from,
})

export const termsOf = (plan: Pick<Plan, 'period_from' | 'period_to' | 'issued_on'>): PlanTerms => ({
  period: { from: plan.period_from, to: plan.period_to },
  issuedOn: plan.issued_on,
})

/** The day that decides who belonged: the last in time, else the last of the period. */
export const decidingDay = (item: { last_day: Day | null; period_to: Day }): Day =>
  item.last_day ?? item.period_to
