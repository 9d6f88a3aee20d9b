/** Headings, cells and openings that put work into a quarter or the whole year: 'Quý I', 'Trong tháng 3', 'Thường xuyên'. */
import type { DueMention } from './due-rules.ts'
import { dueOfCell } from './due-words.ts'
import type { TaskGroup } from './plan-reading.ts'
import { DATE, MONTHS, printedMonths, printedQuarters, QUARTERS } from './printed-dates.ts'
import { find, has, pattern, type Words } from './words.ts'

export interface TimeWords {
  group: TaskGroup
  due: Omit<DueMention, 'from' | 'to'> | null
}

const QUARTER_WORDS = pattern(QUARTERS)
const MONTH_WORDS = pattern(MONTHS)
const HALF = pattern('(?:06|6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm')
const ALL_YEAR = pattern('thường\\s+xuyên|(?:cả|quanh|suốt)\\s+năm')
const STANDING = pattern(
  'trong\\s+năm|hằng\\s+năm|hàng\\s+năm|hằng\\s+tháng|hàng\\s+tháng|mỗi\\s+tháng|hằng\\s+quý|hàng\\s+quý|mỗi\\s+quý|từng\\s+quý|định\\s+kỳ|năm\\s+\\d{4}',
)
/** What may stand in a heading beside its time: 'Nhiệm vụ thực hiện trong Quý I năm 2024:'. */
const HEADING_FILLERS = pattern(
  'các|những|một\\s+số|nhiệm\\s+vụ|công\\s+việc|nội\\s+dung|hoạt\\s+động|công\\s+tác|thời\\s+gian|thực\\s+hiện|triển\\s+khai|trọng\\s+tâm|cụ\\s+thể|thường\\s+xuyên|trong|vào|cả|của|và|năm|hằng|hàng|mỗi|kỳ|tiến\\s+độ|đợt|giai\\s+đoạn|từ|đến|đầu|cuối|khác|tháng|quý|\\d{1,4}|iv|i{1,3}|v',
)

/** 'NHIỆM VỤ TRỌNG TÂM NĂM 2024' says nothing of when in the year. */
const MORE_THAN_A_YEAR = pattern(
  `${QUARTERS}|${MONTHS}|${DATE}|thường\\s+xuyên|(?:cả|quanh|suốt)\\s+năm|(?:hằng|hàng|mỗi|từng)\\s+(?:tháng|quý|năm)|định\\s+kỳ|(?:06|6|sáu)\\s+tháng`,
)

/** A heading that is only about time. */
export function timeHeading(heading: Words): TimeWords | null {
  if (heading.text.length > 90) return null
  const time = timeOf(heading)
  if (time === null || !has(MORE_THAN_A_YEAR, heading)) return null
  const search = heading.marked ? HEADING_FILLERS.marked : HEADING_FILLERS.bare
  search.lastIndex = 0
  return /\p{L}/u.test(heading.lower.replace(search, '')) ? null : time
}

/** The time that a cell of a table, or the opening of an item, gives. */
export function timeOf(words: Words): TimeWords | null {
  const quarter = find(QUARTER_WORDS, words)
  if (!quarter && find(ALL_YEAR, words)) return { group: 'all-year', due: null }
  if (quarter) return ofQuarters(quarter[0], words)
  const half = find(HALF, words)
  if (half && find(STANDING, words) === null)
    return { group: /đầu|dau/u.test(half[1]!) ? 'Q2' : 'Q4', due: null }
  const due = dueOfCell(words)
  const month = find(MONTH_WORDS, words)
  // 'Tuần 2 tháng 3' has no day that can be reckoned, and still its quarter.
  if (due !== null && (due.due.when !== null || month === null)) return { group: groupOf(due), due }
  if (month) {
    const [first] = printedMonths(month[0]).months
    return first === undefined ? null : { group: quarterGroup(Math.ceil(first / 3)), due }
  }
  return find(STANDING, words) === null ? null : { group: 'all-year', due: null }
}

function ofQuarters(printed: string, words: Words): TimeWords {
  const { quarters } = printedQuarters(printed)
  const due = dueOfCell(words)
  // 'Quý I' alone names a group, not a day; two quarters name two days.
  const days = due !== null && (quarters.length > 1 || hasDate(words)) ? due : null
  return { group: quarterGroup(quarters[0] ?? 1), due: days }
}

const hasDate = (words: Words) =>
  /\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/.test(words.text) || find(MONTH_WORDS, words) !== null

/** A day belongs to its quarter, a round to the whole year. */
function groupOf({ due, counts, dated }: Omit<DueMention, 'from' | 'to'>): TaskGroup {
  const { when } = due
  if (!dated || counts !== 'once' || when === null) return 'all-year'
  if (when.kind === 'on-days') return quarterGroup(Math.ceil(Number(when.days[0]!.slice(5, 7)) / 3))
  if (when.kind === 'yearly') return quarterGroup(Math.ceil(when.dates[0]!.month / 3))
  return 'all-year'
}

function quarterGroup(quarter: number): TaskGroup {
  return `Q${Math.min(4, Math.max(1, quarter)) as 1 | 2 | 3 | 4}`
}
