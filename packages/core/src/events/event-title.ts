/** How an event is called on paper: 'Đại hội thi đua yêu nước huyện Cẩm Mỹ lần thứ VI năm 2024'. */
import { roman } from '../kernel/vietnamese/roman.ts'
import { type Day, yearOf } from '../kernel/day.ts'

interface Named {
  name: string
  ordinal: number | null
  startsOn: Day
}

/** The year is printed with the number; an event without one keeps the name as it was typed. */
export function eventTitle({ name, ordinal, startsOn }: Named): string {
  if (ordinal === null) return name
  const year = `năm ${yearOf(startsOn)}`
  const rest = name.endsWith(year) ? name.slice(0, -year.length).trimEnd() : name
  return `${rest} lần thứ ${roman(ordinal)} ${year}`
}

/** 'nhiệm kỳ 2019 - 2024'; null while the years are not known. */
export const termInWords = (from: number | null, to: number | null): string | null =>
  from === null || to === null ? null : `nhiệm kỳ ${from} - ${to}`
