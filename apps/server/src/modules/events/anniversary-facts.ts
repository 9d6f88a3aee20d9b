/** What is typed of an anniversary, checked. */
import type { addAnniversaryRoute } from '@guongsang/contract/events.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Day, daysInMonth } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { type Anniversary, loadAnniversaries, lockAnniversaries } from './store.ts'

type Asked = Parsed<typeof addAnniversaryRoute>['body']

/** 2024 has every date of the year. */
const LEAP_YEAR = 2024

/** The base day says month and date by itself; without it both are typed or neither. */
export function readAnniversary({ name, basedOn, month, dateOfMonth, level, source }: Asked) {
  const problems: FieldError[] = []
  if ((month === null) !== (dateOfMonth === null))
    problems.push({ field: 'dateOfMonth', message: 'Nhập cả ngày và tháng, hoặc để trống cả hai.' })
  if (basedOn !== null && (month !== null || dateOfMonth !== null))
    problems.push({ field: 'basedOn', message: 'Đã có ngày gốc thì không cần nhập ngày, tháng.' })
  if (month !== null && dateOfMonth !== null && dateOfMonth > daysInMonth(LEAP_YEAR, month))
    problems.push({ field: 'dateOfMonth', message: `Tháng ${month} không có ngày ${dateOfMonth}.` })
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
  return {
    name: cleanLine(name),
    based_on: basedOn as Day | null,
    month,
    date_of_month: dateOfMonth,
    level,
    source: cleanLine(source ?? '') || null,
  }
}

type Facts = ReturnType<typeof readAnniversary>

/** '6-11': the date in the year, however it is kept. */
export const dateOfYear = ({
  based_on,
  month,
  date_of_month,
}: Pick<Anniversary, 'based_on' | 'month' | 'date_of_month'>): string =>
  based_on === null
    ? `${month}-${date_of_month}`
    : `${Number(based_on.slice(5, 7))}-${Number(based_on.slice(8))}`

/** The same name on the same date is the same day, however it is written. */
export async function demandNew(
  tx: Tx,
  localityId: string,
  facts: Facts,
  today: Day,
  ownId: string | null = null,
): Promise<void> {
  await lockAnniversaries(tx, localityId)
  const known = (await loadAnniversaries(tx, localityId, today)).find(
    (one) => one.id !== ownId && fold(one.name) === fold(facts.name) && dateOfYear(one) === dateOfYear(facts),
  )
  if (known !== undefined) throw new AppError('anniversary-known', { name: known.name })
}

/** 'từ 11/06/1948', 'ngày 11/6 hằng năm', 'chưa rõ ngày'. */
export function sayDay({ based_on, month, date_of_month }: Facts): string {
  if (based_on !== null) return `từ ${formatDay(based_on)}`
  return month === null || date_of_month === null ? 'chưa rõ ngày' : `ngày ${date_of_month}/${month} hằng năm`
}
