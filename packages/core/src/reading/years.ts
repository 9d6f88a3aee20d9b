/** Which year a task is about or for, where it is not the plan's own; the school year; the day of an anniversary. */
import { yearOf, type Day } from '../kernel/day.ts'
import { dayOf, printedDates } from './printed-dates.ts'
import { find, findAll, has, part, pattern, type Words } from './words.ts'

interface TaskYears {
  aboutYear: number | null
  forYear: number | null
  schoolYear: string | null
  occasionOn: Day | null
}

/** Plans of the State speak of years in these bounds; 'năm 1911' in a title is history, 9999 a slip. */
const FIRST_YEAR = 1945
const LAST_YEAR = 2200

const SCHOOL_YEAR = pattern('năm\\s+học\\s+(\\d{4})\\s*[-–/]\\s*(\\d{4})')
const YEAR = pattern('năm\\s+(\\d{4})')
const NEXT_YEAR = pattern('năm\\s+(?:tiếp\\s+theo|sau|kế\\s+tiếp|tới)')
/** 'phương hướng nhiệm vụ năm 2025', 'Luật … năm 2022': years that belong to something else. */
const NOT_THE_TASKS = pattern(
  'phương\\s+hướng[^.;]{0,60}$|(?:luật|nghị\\s+định)[^.;:]{0,40}$|(?:từ|đến)\\s+$|tháng\\s+\\d{1,2}\\s+$',
  { loose: true },
)
const ANNIVERSARY = /\(\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*[-–]\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*\)/

export function yearsOf(title: Words, period: { from: Day; to: Day } | null): TaskYears {
  const school = find(SCHOOL_YEAR, title)
  const schoolYear =
    school && Number(school[2]) === Number(school[1]) + 1 ? `${school[1]}-${school[2]}` : null
  const years = findAll(YEAR, title)
    .filter((found) => !has(NOT_THE_TASKS, part(title, Math.max(0, found.index - 70), found.index)))
    .map(([, year]) => Number(year))
    .filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR)
  const [first, last] = period === null ? [null, null] : [yearOf(period.from), yearOf(period.to)]
  const before = first === null ? undefined : years.find((year) => year < first)
  const after = last === null ? undefined : years.find((year) => year > last)
  const next = last !== null && last >= FIRST_YEAR && find(NEXT_YEAR, title) !== null ? last + 1 : null
  return { aboutYear: before ?? null, forYear: after ?? next, schoolYear, occasionOn: occasionIn(title) }
}

/** (11/6/1948 - 11/6/2023): the day in the later year. */
function occasionIn(title: Words): Day | null {
  const found = ANNIVERSARY.exec(title.text)
  const [begun, now] = found ? [...printedDates(found[1]!), ...printedDates(found[2]!)] : []
  if (begun === undefined || now === undefined || begun.month !== now.month || begun.date !== now.date)
    return null
  return dayOf(now)
}

const STAGE = pattern(
  '(?:giai\\s+đoạn|từ\\s+năm|thời\\s+kỳ)\\s+(\\d{4})\\s*(?:-|–|đến(?:\\s+năm)?)\\s*(?:năm\\s+)?(\\d{4})',
)

/** 'năm 2024', 'giai đoạn 2023 - 2025', 'từ năm 2023 đến năm 2025', 'năm học 2024-2025' as the years from and to. */
export function periodYears(text: Words): [number, number] | null {
  const stage = find(STAGE, text)
  if (stage) return ordered(Number(stage[1]), Number(stage[2]))
  const school = find(SCHOOL_YEAR, text)
  if (school) return ordered(Number(school[1]), Number(school[2]))
  const year = findAll(YEAR, text).at(-1)
  return year === undefined ? null : ordered(Number(year[1]), Number(year[1]))
}

export const isSchoolYear = (text: Words): boolean =>
  find(STAGE, text) === null && find(SCHOOL_YEAR, text) !== null

const ordered = (from: number, to: number): [number, number] | null =>
  from >= FIRST_YEAR && to >= from && to <= LAST_YEAR ? [from, to] : null
