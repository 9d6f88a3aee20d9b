/** The reminder ladder, a pure rule: rungs are days before the due day (7, 3, 0) and, negative, after it (-1). */
import { addDays, type Day, daysBetween } from '@guongsang/core/kernel/day.ts'

/**
 * Nấc nhắc việc: the rung that stands for today, or null. It is the last one whose day has come since the thing exists:
 * days on which the program did not run are not made up for with a heap of old reminders.
 */
export function rungOn(ladder: readonly number[], since: Day, dueOn: Day, today: Day): number | null {
  const passed = ladder.filter((rung) => {
    const day = addDays(dueOn, -rung)
    return day >= since && day <= today
  })
  return passed.length === 0 ? null : Math.min(...passed)
}

/** 'Còn 3 ngày', 'Đến hạn hôm nay', 'Trễ 2 ngày'. */
export function timeLeft(dueOn: Day, today: Day): string {
  const days = daysBetween(today, dueOn)
  if (days === 0) return 'Đến hạn hôm nay'
  return days > 0 ? `Còn ${days} ngày` : `Trễ ${-days} ngày`
}
