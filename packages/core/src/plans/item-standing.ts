/**
 * How one item stands on a day. What is stored (`ItemState`) are acts of people; the rest follows from the day and is
 * never stored. Bodies that are asked and not ordered have no answer yet where others are late.
 */
import { daysBetween, type Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { isOrdered, type Strength } from './obligation-rule.ts'

/** What is written down: who acted last. */
export type ItemState =
  | 'not-applicable'
  | 'waived'
  | 'owed'
  | 'with-head'
  | 'sent'
  | 'returned'
  | 'accepted'
  | 'ended'

/** What a screen shows on a day. */
export type ItemStanding =
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
  | 'ended'

/** What the matrix paints; none where nothing is to be said. */
export type Light = 'none' | 'green' | 'amber' | 'red'

export interface ItemFacts {
  state: ItemState
  /** Why it does not apply, or is waived. */
  reason: string | null
  strength: Strength
  underCommittee: boolean
  lastDayInTime: Day | null
  /** The first sending that was not recalled: lateness is counted from it, whatever was returned since. */
  firstSentOn: Day | null
  /** The unit has said that there is nothing to report. */
  declaredNone: boolean
}

export interface ItemVerdict {
  standing: ItemStanding
  light: Light
  /** Of the first sending, or of today while nothing was sent; 0 when in time, or nobody may call it late. */
  daysLate: number
  /** 0 on the last day in time; null without a due day, or when it has passed. */
  daysLeft: number | null
  sentence: string
}

/** Amber begins this many days before the last day in time, unless the office sets another number. */
export const SOON_DAYS = 7

export function itemStandingOn(facts: ItemFacts, today: Day, soonDays = SOON_DAYS): ItemVerdict {
  const { lastDayInTime: last, firstSentOn } = facts
  const ordered = isOrdered(facts.strength, facts.underCommittee)
  const counts = last !== null && !['not-applicable', 'waived', 'ended'].includes(facts.state)
  const daysLate = ordered && counts ? Math.max(0, daysBetween(last, firstSentOn ?? today)) : 0
  const daysLeft = counts && today <= last ? daysBetween(today, last) : null
  const standing = standingOf(facts, { ordered, daysLate, daysLeft, soonDays })
  return {
    standing,
    light: lightOf(standing, daysLate),
    daysLate,
    daysLeft,
    sentence: sentenceOf(standing, facts, { daysLate, daysLeft }),
  }
}

interface Measured {
  ordered: boolean
  daysLate: number
  daysLeft: number | null
  soonDays: number
}

function standingOf(facts: ItemFacts, measured: Measured): ItemStanding {
  const { state, lastDayInTime: last } = facts
  if (state === 'sent' || state === 'accepted') {
    if (facts.declaredNone) return 'declared-none'
    return measured.daysLate > 0 ? `${state}-late` : state
  }
  if (state !== 'owed' && state !== 'with-head') return state
  // Sent once and given back: however the unit has got on since, the office waits for it.
  if (facts.firstSentOn !== null) return 'returned'
  if (last === null) return 'no-due-day'
  if (measured.daysLeft === null) return measured.ordered ? 'late' : 'no-answer'
  return measured.daysLeft <= measured.soonDays ? 'due-soon' : 'not-due'
}

function lightOf(standing: ItemStanding, daysLate: number): Light {
  switch (standing) {
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

function sentenceOf(standing: ItemStanding, facts: ItemFacts, { daysLate, daysLeft }: Days): string {
  const late = daysLate > 0 ? `, trễ ${daysLate} ngày` : ''
  const sentOn = facts.firstSentOn === null ? '' : ` ngày ${formatDay(facts.firstSentOn)}`
  const head = facts.state === 'with-head' ? 'Đang chờ thủ trưởng đơn vị duyệt. ' : ''
  switch (standing) {
    case 'not-applicable':
      return facts.reason ?? 'Không áp dụng.'
    case 'waived':
      return facts.reason === null ? 'Được miễn.' : `Được miễn: ${facts.reason.replace(/\.$/u, '')}.`
    case 'ended':
      return facts.reason ?? 'Đơn vị đã kết thúc hoặc không còn thuộc diện thực hiện.'
    case 'no-due-day':
      return `${head}Kế hoạch không ấn định thời hạn.`
    case 'not-due':
    case 'due-soon':
      return `${head}${daysLeft === 0 ? 'Hôm nay là ngày cuối còn đúng hạn.' : `Còn ${daysLeft} ngày.`}`
    case 'late':
      return `${head || 'Chưa gửi. '}Quá hạn ${daysLate} ngày.`
    case 'no-answer':
      return head + noAnswer(facts)
    case 'sent':
    case 'sent-late':
      return `Đã gửi${sentOn}${late}, đang chờ tiếp nhận.`
    case 'returned':
      return `${head}Đã trả lại để bổ sung; gửi lần đầu${sentOn}${late}.`
    case 'accepted':
    case 'accepted-late':
      return `Đã tiếp nhận, gửi${sentOn}${late}.`
    case 'declared-none':
      return `Đã báo không có nội dung phát sinh${sentOn}${late}.`
  }
}

/** Asked, aimed at, or only if there is any: none of them is a fault. */
function noAnswer({ strength }: ItemFacts): string {
  if (strength === 'aim') return 'Chưa đạt mức phấn đấu của kỳ này.'
  return strength === 'if-any' ? 'Chưa báo có phát sinh hay không.' : 'Chưa có phản hồi.'
}
