/** What looks wrong in a citation as printed. It blocks nothing, and the printed words stay as they are. */
import { monthOf, yearOf, type Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'

/** A paper about a year is drawn up in that year or in the last quarter before it. */
const FIRST_MONTH_BEFORE = 10

/** '… ngày 04/01/2023 … năm 2024': the day and the year do not fit each other. */
export function citationDoubt(citation: string, citedOn: Day | null, citingOn: Day | null): string | null {
  if (citedOn === null) return null
  if (citingOn !== null && citedOn > citingOn)
    return `Ngày ${formatDay(citedOn)} sau ngày của văn bản dẫn nó (${formatDay(citingOn)}). Giữ nguyên như in.`
  const about = /(?<!\d[/-])năm (20\d{2})(?!\s*[-–]\s*\d)\s*[;.,)]*$/u.exec(citation)?.[1]
  if (about === undefined || /giai đoạn/iu.test(citation)) return null
  const year = Number(about)
  const isEarly =
    yearOf(citedOn) < year - 1 || (yearOf(citedOn) === year - 1 && monthOf(citedOn) < FIRST_MONTH_BEFORE)
  return isEarly
    ? `Văn bản về năm ${about} nhưng ghi ngày ${formatDay(citedOn)}; có thể là năm ${about}. Giữ nguyên như in.`
    : null
}
