/**
 * What a rule makes each unit owe in each round. The rounds are the columns of the matrix, the units its rows; an item is
 * one cell. Keys depend on nothing but rule, round and unit, so generating again never doubles anything.
 */
import { dueDays, lastDayInTime, moveOffDaysOff, type Due, type KnownDates } from '../calendar/deadline.ts'
import { stretchesOf, yearsLabel, type NamedStretch, type Stretch } from '../calendar/spans.ts'
import { unknownSentence, type HolidayTable } from '../calendar/working-days.ts'
import type { Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { effectiveFrom, type ObligationRule, type PlanTerms, type Quota } from './obligation-rule.ts'

export interface Round {
  /** '2023-Q2', '2024-04', '2024', 'once'; with '.2' for the second deadline of the same stretch. */
  key: string
  label: string
  period: Stretch
  /** Null: no day is printed, or the event has none yet. */
  due: Due | null
  lastDayInTime: Day | null
  /** The day that decides who belongs to the group. */
  membersOn: Day
  /** How many in this round alone; null when the number is counted over a longer span, or none is printed. */
  required: number | null
  /** It was over before the plan took effect. */
  beforeEffect: boolean
  /** Why the day may still move, in words. */
  doubt: string | null
}

export interface Member {
  organizationId: string
  /** The group that takes the unit out ('cơ quan chủ trì theo Kế hoạch số 202'), or null. */
  exemptBy: string | null
}

export interface ObligationItem {
  key: string
  ruleId: string
  roundKey: string
  organizationId: string
  label: string
  period: Stretch
  due: Due | null
  lastDayInTime: Day | null
  required: number | null
  /** Không áp dụng, with the reason in words; null when it is owed. */
  notApplicable: string | null
}

/** What an office sets besides the plan itself. */
export interface RoundOptions extends KnownDates {
  /** Plans do not say what happens on days off; nothing moves without this. */
  daysOff?: { policy: 'keep' | 'next-working-day'; table: HolidayTable }
}

/** Every round of a rule over the whole life of the plan, also those before it took effect. */
export function roundsOf(rule: ObligationRule, plan: PlanTerms, options: RoundOptions = {}): Round[] {
  const from = effectiveFrom(rule, plan)
  return roundStretches(rule, plan, options).flatMap((stretch) => {
    const days = rule.span === 'once' ? onceDays(rule, plan, options) : dueDays(rule.due, stretch, options)
    const several = days.length > 1
    const required = requiredIn(rule.quota, stretch, rule.span, options)
    const round = (due: Due | null, at: number, doubt: string | null): Round => {
      const last = due && lastDayInTime(due)
      return {
        key: at === 0 ? stretch.key : `${stretch.key}.${at + 1}`,
        label: several ? `${stretch.label}, đợt ${at + 1}` : stretch.label,
        period: { from: stretch.from, to: stretch.to },
        due,
        lastDayInTime: last,
        membersOn: last ?? stretch.to,
        required,
        beforeEffect: (last ?? stretch.to) < from,
        doubt,
      }
    }
    if (days.length === 0) return [round(null, 0, null)]
    return days.map((on, at) => {
      const { due, doubt } = settled({ on, inclusive: rule.inclusive, graceDays: rule.graceDays }, options)
      return round(due, at, doubt)
    })
  })
}

/** One item for each round and each unit that belongs to the group on the round's day, exempted units included. */
export function itemsOf(
  rule: ObligationRule,
  plan: PlanTerms,
  membersOn: (on: Day) => readonly Member[],
  options: RoundOptions = {},
): ObligationItem[] {
  const from = effectiveFrom(rule, plan)
  return roundsOf(rule, plan, options).flatMap((round) =>
    membersOn(round.membersOn).map((member) => ({
      key: itemKey(rule.id, round.key, member.organizationId),
      ruleId: rule.id,
      roundKey: round.key,
      organizationId: member.organizationId,
      label: round.label,
      period: round.period,
      due: round.due,
      lastDayInTime: round.lastDayInTime,
      required: round.required,
      notApplicable: whyNotApplicable(round, member, from),
    })),
  )
}

export function itemKey(ruleId: string, roundKey: string, organizationId: string): string {
  return `${ruleId}:${roundKey}:${organizationId}`
}

function whyNotApplicable(round: Round, { exemptBy }: Member, from: Day): string | null {
  if (exemptBy !== null) return `Không thuộc diện thực hiện: ${exemptBy}.`
  if (!round.beforeEffect) return null
  const over = round.lastDayInTime === null ? 'Kỳ này' : 'Hạn của kỳ này'
  return `${over} đã qua trước khi kế hoạch có hiệu lực (${formatDay(from)}).`
}

function roundStretches(rule: ObligationRule, { period }: PlanTerms, known: KnownDates): NamedStretch[] {
  if (rule.span === 'once') return [{ key: 'once', ...period, label: yearsLabel(period) }]
  if (rule.span !== 'continuous') return stretchesOf(rule.span, period, known.schoolYear)
  return stretchesOf('year', period).map((year) => ({ ...year, label: `Cả n${year.label.slice(1)}` }))
}

/** Days printed in full count even when they lie after the plan's last year. */
function onceDays(rule: ObligationRule, { period }: PlanTerms, known: KnownDates): Day[] {
  return rule.due.kind === 'on-days' ? rule.due.days.toSorted() : dueDays(rule.due, period, known)
}

function settled(due: Due, { daysOff }: RoundOptions): { due: Due; doubt: string | null } {
  if (daysOff === undefined) return { due, doubt: null }
  const moved = moveOffDaysOff(due, daysOff.policy, daysOff.table)
  return moved.kind === 'known' ? { due: moved.value, doubt: null } : { due, doubt: unknownSentence(moved) }
}

/** A minimum over a shorter span adds up (02 kỳ/tháng are 6 a quarter); over a longer one no single round owes it. */
function requiredIn(
  quota: Quota | null,
  stretch: NamedStretch,
  span: ObligationRule['span'],
  known: KnownDates,
): number | null {
  if (quota === null || quota.minimum === null) return null
  if (quota.per === 'once') return span === 'once' ? quota.minimum : null
  const within = stretchesOf(quota.per, stretch, known.schoolYear).filter(
    ({ from, to }) => stretch.from <= from && to <= stretch.to,
  )
  return within.length === 0 ? null : within.length * quota.minimum
}
