/**
 * How one item stands on a day, worked out from its facts and never stored: only a person's acts are kept, the day does
 * the rest. Bodies that are asked and not ordered have no answer yet where others are late.
 */
import { daysBetween, type Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { isOrdered, type Strength } from './obligation-rule.ts'

export type ItemState =
  | 'not-applicable'
  | 'waived'
  | 'no-due-day'
  | 'not-due'
  | 'due-soon'
  | 'late'
  | 'no-answer'
  | 'sent'
  | 'sent-late'
  | 'returned'
  | 'accepted'
  | 'accepted-late'
  | 'declared-none'

/** What the matrix paints: green, amber, red; none where nothing is to be said. */
export type Light = 'none' | 'green' | 'amber' | 'red'

export interface ItemFacts {
  notApplicable: string | null
  /** Được miễn, with the reason. */
  waivedBecause: string | null
  strength: Strength
  underCommittee: boolean
  due: { inclusive: boolean; on: Day } | null
  lastDayInTime: Day | null
  /** The first sending that was not recalled: lateness is counted from it, whatever was returned since. */
  firstSentOn: Day | null
  /** Where the latest submission stands; null when there is none, or it never left the unit. */
  latest: 'sent' | 'returned' | 'accepted' | null
  /** The unit has said that there is nothing to report. */
  declaredNone: boolean
}

export interface ItemVerdict {
  state: ItemState
  light: Light
  /** Of the first sending, or of today while nothing was sent; 0 when in time, or nobody may call it late. */
  daysLate: number
  /** Days left, 0 on the last day; null without a due day or when it has passed. */
  daysLeft: number | null
  sentence: string
}

/** Amber begins this many days before the last day in time, unless the office sets another number. */
export const SOON_DAYS = 7

export function stateOn(facts: ItemFacts, today: Day, soonDays = SOON_DAYS): ItemVerdict {
  const ordered = isOrdered(facts.strength, facts.underCommittee)
  const measuredOn = facts.firstSentOn ?? today
  const last = facts.lastDayInTime
  const over = last === null ? 0 : Math.max(0, daysBetween(last, measuredOn))
  const state = stateOf(facts, { today, soonDays, ordered, over })
  const counts = state !== 'not-applicable' && state !== 'waived'
  const daysLate = ordered && counts ? over : 0
  const daysLeft = counts && last !== null && today <= last ? daysBetween(today, last) : null
  return {
    state,
    light: lightOf(state, daysLate),
    daysLate,
    daysLeft,
    sentence: sentenceOf(state, facts, { daysLate, daysLeft }),
  }
}

interface Measured {
  today: Day
  soonDays: number
  ordered: boolean
  /** Days between the last day in time and the first sending, or today. */
  over: number
}

function stateOf(facts: ItemFacts, measured: Measured): ItemState {
  if (facts.notApplicable !== null) return 'not-applicable'
  if (facts.waivedBecause !== null) return 'waived'
  if (facts.latest === null) return unsentState(facts, measured)
  if (facts.latest === 'returned') return 'returned'
  if (facts.declaredNone) return 'declared-none'
  return measured.ordered && measured.over > 0 ? `${facts.latest}-late` : facts.latest
}

function unsentState({ lastDayInTime: last }: ItemFacts, measured: Measured): ItemState {
  if (last === null) return 'no-due-day'
  if (measured.today > last) return measured.ordered ? 'late' : 'no-answer'
  return daysBetween(measured.today, last) <= measured.soonDays ? 'due-soon' : 'not-due'
}

function lightOf(state: ItemState, daysLate: number): Light {
  switch (state) {
    case 'late':
      return 'red'
    case 'returned':
      return daysLate > 0 ? 'red' : 'amber'
    case 'due-soon':
    case 'no-answer':
    case 'sent-late':
    case 'accepted-late':
      return 'amber'
    case 'sent':
    case 'accepted':
    case 'declared-none':
      return 'green'
    default:
      return 'none'
  }
}

interface Days {
  daysLate: number
  daysLeft: number | null
}

function sentenceOf(state: ItemState, facts: ItemFacts, { daysLate, daysLeft }: Days): string {
  const late = daysLate > 0 ? `, trễ ${daysLate} ngày` : ''
  const sentOn = facts.firstSentOn === null ? '' : ` ngày ${formatDay(facts.firstSentOn)}`
  switch (state) {
    case 'not-applicable':
      return facts.notApplicable ?? 'Không áp dụng.'
    case 'waived':
      return `Được miễn: ${(facts.waivedBecause ?? '').replace(/\.$/u, '')}.`
    case 'no-due-day':
      return 'Kế hoạch không ấn định thời hạn.'
    case 'not-due':
    case 'due-soon':
      return daysLeft === 0 ? 'Hôm nay là ngày cuối còn đúng hạn.' : `Còn ${daysLeft} ngày.`
    case 'late':
      return `Chưa nộp, đã trễ ${daysLate} ngày.`
    case 'no-answer':
      return noAnswer(facts)
    case 'sent':
    case 'sent-late':
      return `Đã nộp${sentOn}${late}, đang chờ tiếp nhận.`
    case 'returned':
      return daysLate > 0
        ? `Đã trả lại để bổ sung; lần nộp đầu${sentOn}${late}.`
        : 'Đã trả lại để bổ sung, chờ nộp lại.'
    case 'accepted':
    case 'accepted-late':
      return `Đã tiếp nhận, nộp${sentOn}${late}.`
    case 'declared-none':
      return `Đã báo không có nội dung phát sinh${sentOn}${late}.`
  }
}

/** Asked, aimed at, or only if there is any: none of them is a fault. */
function noAnswer({ strength }: ItemFacts): string {
  if (strength === 'aim') return 'Chưa đạt mức phấn đấu của kỳ này.'
  return strength === 'if-any' ? 'Chưa báo có phát sinh hay không.' : 'Chưa có phản hồi.'
}
