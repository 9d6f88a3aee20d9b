/** How days, moments and numbers are written on every screen: one form each. */
import { isDay } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'

/** '2024-03-05' → '05/03/2024'. */
export const showDay = (day: string): string => (isDay(day) ? formatDay(day) : day)

/** A stretch of time in words: 'từ 01/03/2024', '01/03/2024 – 30/06/2025', 'đến 30/06/2025', 'từ trước đến nay'. */
export function showPeriod(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'từ trước đến nay'
  if (from === null) return `đến ${showDay(to as string)}`
  return to === null ? `từ ${showDay(from)}` : `${showDay(from)} – ${showDay(to)}`
}

const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** '2024-03-05T02:04:00Z' → '09:04 ngày 05/03/2024'. */
export function showMoment(instant: string): string {
  const parts = Object.fromEntries(
    moment.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
  return `${parts['hour']}:${parts['minute']} ngày ${parts['day']}/${parts['month']}/${parts['year']}`
}

/** 2340000 → '2.340.000'; 85.5 → '85,5'. */
export const count = (value: number): string => formatNumber(value, { decimals: 2 })

/** 5242880 → '5 MB'. */
export function showBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${formatNumber(value, { decimals: value >= 10 ? 0 : 1 })} ${units[unit]}`
}

/** Nguyễn Thị Ánh → NÁ: the first letters of họ and tên. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase()
}
