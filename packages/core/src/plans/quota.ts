/**
 * Counting towards a minimum over its own span: due every quarter, three a year. Warns while there is still a round left
 * to make it good, and says in words what the composition lacks without refusing anything.
 */
import { stretchesOf, yearsLabel, type NamedStretch, type Stretch } from '../calendar/spans.ts'
import type { KnownDates } from '../calendar/deadline.ts'
import { daysBetween, type Day } from '../kernel/day.ts'
import type { Light } from './item-standing.ts'
import { effectiveFrom, type ObligationRule, type PlanTerms, type Quota } from './obligation-rule.ts'

/** What one item brought, as the unit reported it. */
export interface Contribution {
  period: Stretch
  /** Null: the two kinds make the number. */
  amount: number | null
  collectives: number | null
  individuals: number | null
}

export type QuotaStanding = 'reached' | 'on-the-way' | 'short-soon' | 'short' | 'exceeded'

export interface QuotaCount {
  window: NamedStretch
  done: number
  required: number | null
  missing: number
  standing: QuotaStanding
  light: Light
  sentence: string
  /** Of the composition, and of more than the maximum: for the officer to look at, never a refusal. */
  warnings: string[]
}

/** Days before the last chance on which a shortage is announced. */
export const SHORTAGE_NOTICE_DAYS = 30

/** The spans over which a rule's number is counted, from the one in which the plan took effect. */
export function quotaWindows(rule: ObligationRule, plan: PlanTerms, known: KnownDates = {}): NamedStretch[] {
  if (rule.quota === null) return []
  const { per } = rule.quota
  if (per === 'once') return [{ key: 'once', ...plan.period, label: yearsLabel(plan.period) }]
  const from = effectiveFrom(rule, plan)
  return stretchesOf(per, plan.period, known.schoolYear).filter(({ to }) => to >= from)
}

export interface CountingDay {
  today: Day
  ordered: boolean
  /** The last days in time of the rounds of the rule, in any order; null for rounds without a day. */
  lastDays: readonly (Day | null)[]
}

export function countTowards(
  quota: Quota,
  window: NamedStretch,
  contributions: readonly Contribution[],
  { today, ordered, lastDays }: CountingDay,
): QuotaCount {
  const counted = contributions.filter(({ period }) => isIn(window, period.from))
  const done = sum(counted.map(amountOf))
  const required = quota.minimum
  const missing = Math.max(0, (required ?? 0) - done)
  const excess = quota.maximum === null ? 0 : Math.max(0, done - quota.maximum)
  const standing = excess > 0 ? 'exceeded' : standingOf(missing, today, chancesIn(window, lastDays))
  return {
    window,
    done,
    required,
    missing,
    standing,
    light: lightOf(standing, ordered),
    sentence: sentenceOf(quota, window, { done, missing, standing, ordered }),
    warnings: [
      ...compositionWarnings(quota, counted, done),
      ...(excess > 0 ? [`Nhiều hơn mức tối đa ${quota.maximum} là ${excess}.`] : []),
    ],
  }
}

/** The days on which something may still be handed in; the end of the window where no day is printed. */
function chancesIn(window: NamedStretch, lastDays: readonly (Day | null)[]): Day[] {
  const days = lastDays.filter((on): on is Day => on !== null && isIn(window, on)).toSorted()
  return days.length === 0 ? [window.to] : days
}

function standingOf(missing: number, today: Day, chances: readonly Day[]): QuotaStanding {
  if (missing === 0) return 'reached'
  const left = chances.filter((on) => today <= on)
  const last = left.at(-1)
  if (last === undefined) return 'short'
  const isLastRound = left.length === 1 && chances.length > 1
  return isLastRound || daysBetween(today, last) <= SHORTAGE_NOTICE_DAYS ? 'short-soon' : 'on-the-way'
}

function lightOf(standing: QuotaStanding, ordered: boolean): Light {
  if (standing === 'reached') return 'green'
  if (standing === 'on-the-way') return 'none'
  return standing === 'short' && ordered ? 'red' : 'amber'
}

interface Counted {
  done: number
  missing: number
  standing: QuotaStanding
  ordered: boolean
}

function sentenceOf(quota: Quota, { label }: NamedStretch, counted: Counted): string {
  const { done, missing, standing, ordered } = counted
  const what = quota.counted ?? 'nội dung'
  const span = label.charAt(0).toLowerCase() + label.slice(1)
  if (quota.minimum === null) return `Đã có ${done} ${what} của ${span}.`
  const start = `Đã có ${done} trên ít nhất ${quota.minimum} ${what} của ${span}`
  if (missing === 0) return `${start}.`
  if (standing === 'short') return `${start}; ${ordered ? 'thiếu' : 'chưa đạt'} ${missing}.`
  return standing === 'short-soon'
    ? `${start}; còn thiếu ${missing}, sắp hết thời gian.`
    : `${start}; còn ${missing}.`
}

function compositionWarnings(quota: Quota, counted: readonly Contribution[], done: number): string[] {
  if (quota.composition !== 'collective-and-individual' || done === 0) return []
  const collectives = sum(counted.map((one) => one.collectives ?? 0))
  const individuals = sum(counted.map((one) => one.individuals ?? 0))
  if (collectives + individuals === 0)
    return ['Chưa ghi có bao nhiêu tập thể, bao nhiêu cá nhân nên chưa kiểm tra được thành phần.']
  if (collectives > 0 && individuals > 0) return []
  return [`Kế hoạch cần cả tập thể và cá nhân; chưa có ${collectives === 0 ? 'tập thể' : 'cá nhân'} nào.`]
}

function amountOf({ amount, collectives, individuals }: Contribution): number {
  return amount ?? (collectives ?? 0) + (individuals ?? 0)
}

function isIn(window: Stretch, on: Day): boolean {
  return window.from <= on && on <= window.to
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
