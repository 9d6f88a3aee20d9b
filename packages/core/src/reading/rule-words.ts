/** A rule in a few English words, for those who read the JSON of a reading. */
import type { DueRule } from '../calendar/deadline.ts'

export function ruleInWords(when: DueRule): string {
  switch (when.kind) {
    case 'on-days':
      return `on ${when.days.join(', ')}`
    case 'yearly':
      return `every year on ${when.dates.map(({ date, month }) => `${date}/${month}`).join(', ')}`
    case 'last-month-of-quarter':
      return `day ${when.date} of the quarter's last month`
    case 'monthly':
      return `day ${when.date} of every month`
    case 'end-of':
      return `end of every ${when.span}`
    case 'after-period':
      return `day ${when.date} of month ${when.months} after the period`
    case 'on-event':
      return `${when.daysAfter} days after ${when.event}`
    case 'open':
      return 'open'
  }
}
