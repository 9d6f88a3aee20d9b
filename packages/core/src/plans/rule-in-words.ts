/** A rule as an official would say it: 'Hằng quý, trước ngày 15 của tháng cuối quý; ít nhất 03 điển hình tiêu biểu một năm'. */
import { dueInWords, type DateOfYear, type DueRule } from '../calendar/deadline.ts'
import type { ObligationRule, ObligationSpan, Quota } from './obligation-rule.ts'

type RuleText = Pick<ObligationRule, 'span' | 'due' | 'inclusive' | 'graceDays' | 'quota'>

export function ruleInWords(rule: RuleText): string {
  const grace = rule.graceDays > 0 ? ` (thêm ${rule.graceDays} ngày)` : ''
  const due = dueRuleInWords(rule.due, rule.inclusive)
  const parts = [SPANS[rule.span], due === '' ? '' : due + grace].filter(Boolean).join(', ')
  return [parts, quotaInWords(rule.quota)].filter(Boolean).join('; ')
}

/** trước ngày 15 của tháng cuối quý; chậm nhất ngày 15/04/2022; trước các ngày 20/3, 20/6, 20/9 và 20/12. */
export function dueRuleInWords(due: DueRule, inclusive: boolean): string {
  const by = inclusive ? 'chậm nhất' : 'trước'
  switch (due.kind) {
    case 'on-days':
      return due.days.map((on) => dueInWords({ on, inclusive })).join('; ')
    case 'yearly':
      return due.dates.length === 1
        ? `${by} ngày ${shortDate(due.dates[0]!)}`
        : `${by} các ngày ${listed(due.dates.map(shortDate))}`
    case 'last-month-of-quarter':
      return `${by} ngày ${two(due.date)} của tháng cuối quý`
    case 'monthly':
      return `${by} ngày ${two(due.date)} hằng tháng`
    case 'end-of':
      return `${inclusive ? 'chậm nhất' : 'trước'} ngày cuối ${ENDS[due.span]}`
    case 'after-period':
      return `${by} ngày ${two(due.date)} của tháng ${due.months === 1 ? 'sau' : `thứ ${due.months} sau`} kỳ`
    case 'on-event':
      return eventInWords(due)
    case 'open':
      return ''
  }
}

function eventInWords({ event, daysAfter }: Extract<DueRule, { kind: 'on-event' }>): string {
  if (daysAfter === 0) return `gắn với ${event}`
  return daysAfter > 0 ? `sau ${event} ${daysAfter} ngày` : `trước ${event} ${-daysAfter} ngày`
}

/** ít nhất 03 điển hình tiêu biểu một năm (có cả tập thể và cá nhân). */
export function quotaInWords(quota: Quota | null): string {
  if (quota === null) return ''
  const { minimum, maximum, counted, per } = quota
  const bounds = [
    minimum === null ? '' : `ít nhất ${two(minimum)}`,
    maximum === null ? '' : `nhiều nhất ${two(maximum)}`,
  ].filter(Boolean)
  if (bounds.length === 0) return ''
  const words = [bounds.join(', '), counted ?? '', PER[per], COMPOSITIONS[quota.composition]]
  return words.filter(Boolean).join(' ')
}

const SPANS: Record<ObligationSpan, string> = {
  once: 'Một lần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': 'Sáu tháng một lần',
  year: 'Hằng năm',
  'school-year': 'Mỗi năm học',
  continuous: 'Thường xuyên',
}
const PER: Record<Quota['per'], string> = {
  once: 'trong cả kế hoạch',
  month: 'một tháng',
  quarter: 'một quý',
  'half-year': 'trong sáu tháng',
  year: 'một năm',
  'school-year': 'một năm học',
}
const ENDS = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': 'mỗi sáu tháng',
  year: 'năm',
  'school-year': 'năm học',
}
const COMPOSITIONS: Record<Quota['composition'], string> = {
  any: '',
  'collective-or-individual': '(tập thể hoặc cá nhân)',
  'collective-and-individual': '(có cả tập thể và cá nhân)',
}

const two = (value: number): string => String(value).padStart(2, '0')
const shortDate = ({ month, date }: DateOfYear): string => `${date}/${month}`

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`
}
