/**
 * The ladder of reminders: which rung a day calls for, given what was sent before. Days on which the program did not run
 * are not made up for: only the latest rung reached is sent, and a rung once passed never comes back. Rungs that lie
 * before the item existed are left out, so a duty issued three weeks ahead is not reminded a month ahead.
 */
import { addDays, type Day } from '../kernel/day.ts'
import type { ItemStanding } from './item-standing.ts'
import type { Strength } from './obligation-rule.ts'

/** Counted as the office sets it: 7 is seven days before the last day in time, 0 that day, -3 three days after. */
export interface Rung {
  days: number
  /** An automatic notice, or a letter drafted for signing. */
  level: 'notice' | 'letter'
}

export type Ladder = readonly Rung[]

/** From the days an office sets for notices and for letters; one who was not ordered gets no letter before two weeks. */
export function ladderFor(
  strength: Strength,
  days: { notices: readonly number[]; letters: readonly number[] },
): Ladder {
  const notices = days.notices.map((at): Rung => ({ days: at, level: 'notice' }))
  const letters = days.letters.map((at): Rung => ({ days: at, level: 'letter' }))
  switch (strength) {
    case 'order':
      return [...notices, ...letters]
    case 'request':
      return [...notices.filter(isBefore), ...letters.filter((rung) => rung.days <= -PATIENCE_DAYS)]
    case 'aim':
    case 'if-any':
      return notices.filter(isBefore)
  }
}

/** Nobody who was only asked is written to sooner. */
const PATIENCE_DAYS = 14

export interface ReminderFacts {
  standing: ItemStanding
  lastDayInTime: Day | null
  /** The day from which it is owed: the plan's issue, or when the unit joined the group. */
  since: Day
  /** Keys of the rungs already sent. */
  sent: readonly string[]
}

/** Nấc nhắc: the rung to send today, with the key under which it is recorded, or null. */
export function rungDueOn(ladder: Ladder, facts: ReminderFacts, today: Day): (Rung & { key: string }) | null {
  const { lastDayInTime: last, since } = facts
  if (last === null || !isOpen(facts.standing)) return null
  const reached = ladder
    .filter(({ days }) => {
      const on = addDays(last, -days)
      return since <= on && on <= today
    })
    // A letter and a notice of the same day: the letter says it all.
    .toSorted((a, b) => a.days - b.days || (a.level === 'letter' ? -1 : 1))
  const [latest] = reached
  if (latest === undefined || isPassed(latest, ladder, facts.sent)) return null
  return { ...latest, key: rungKey(latest) }
}

/** 'notice-7', 'letter+3': readable in the record, and one for each rung. */
export function rungKey({ days, level }: Rung): string {
  return days > 0 ? `${level}-${days}` : `${level}+${-days}`
}

/** Only what still waits for the unit is reminded of. */
function isOpen(standing: ItemStanding): boolean {
  return ['not-due', 'due-soon', 'late', 'no-answer', 'returned'].includes(standing)
}

/** It was sent, or a later one was. */
function isPassed(rung: Rung, ladder: Ladder, sent: readonly string[]): boolean {
  return ladder.some((other) => other.days <= rung.days && sent.includes(rungKey(other)))
}

function isBefore({ days }: Rung): boolean {
  return days >= 0
}
