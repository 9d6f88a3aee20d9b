/**
 * Nghĩa vụ: what a plan makes every unit of a group do, as data. When it is due and how much must be done are two rules:
 * one plan asks for a report each quarter and for three exemplars a year.
 */
import type { DueRule } from '../calendar/deadline.ts'
import type { Span } from '../calendar/spans.ts'
import type { Day } from '../kernel/day.ts'

/** How often something is owed: once in the plan's life, each stretch of the calendar, or all the time. */
export type ObligationSpan = 'once' | Span | 'continuous'

/** Giao, đề nghị, phấn đấu, nếu có. Only what was ordered can be called late. */
export type Strength = 'order' | 'request' | 'aim' | 'if-any'

/** Who must be among what is counted: either kind will do (hoặc), or both are expected (và). */
export type Composition = 'any' | 'collective-or-individual' | 'collective-and-individual'

export interface Quota {
  minimum: number | null
  maximum: number | null
  /** Over what it is counted, which may be longer or shorter than the span it is due in; 'once' is the whole plan. */
  per: 'once' | Span
  /** 'điển hình tiêu biểu', 'cá nhân có sáng kiến'; null when the plan names nothing. */
  counted: string | null
  composition: Composition
}

export interface ObligationRule {
  id: string
  span: ObligationSpan
  due: DueRule
  /** True: chậm nhất ngày …; false: trước ngày …. */
  inclusive: boolean
  graceDays: number
  /** Null: at least one paper, or the word that there is nothing to report. */
  quota: Quota | null
  strength: Strength
  /** Null: from the day the plan was issued. */
  effectiveFrom: Day | null
}

/** What of a plan decides its obligations. */
export interface PlanTerms {
  period: { from: Day; to: Day }
  /** Null while the plan is a draft, or when the copy bears no date. */
  issuedOn: Day | null
}

/** Rounds that were over before this day are not owed. */
export function effectiveFrom(rule: Pick<ObligationRule, 'effectiveFrom'>, plan: PlanTerms): Day {
  return rule.effectiveFrom ?? plan.issuedOn ?? plan.period.from
}

/** A body that is not under the committee is asked, whatever verb the plan uses. */
export function isOrdered(strength: Strength, underCommittee: boolean): boolean {
  return strength === 'order' && underCommittee
}
