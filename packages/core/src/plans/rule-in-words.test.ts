import { expect, test } from 'vitest'
import type { DueRule } from '../calendar/deadline.ts'
import { day } from '../kernel/day.ts'
import type { Quota } from './obligation-rule.ts'
import { camMy, dienBien, dienKhanh, tanBien, vinhThuan } from './obligations.fixture.ts'
import { dueRuleInWords, quotaInWords, ruleInWords } from './rule-in-words.ts'

test.each([
  [
    dienKhanh.nominationsOfCommunes,
    'Hằng quý, trước ngày 15 của tháng cuối quý; ít nhất 03 điển hình tiêu biểu một năm (có cả tập thể và cá nhân)',
  ],
  [
    dienKhanh.nominationsOfAgencies,
    'Hằng quý, trước ngày 15 của tháng cuối quý; ít nhất 01 điển hình tiêu biểu một năm (tập thể hoặc cá nhân)',
  ],
  [dienKhanh.interim, 'Một lần, trước ngày 05/05/2023'],
  [tanBien.nominations, 'Hằng quý, trước các ngày 20/3, 20/6, 20/9 và 20/12'],
  [tanBien.halfYearSection, 'Sáu tháng một lần, chậm nhất ngày cuối mỗi sáu tháng'],
  [dienBien.unitPlan, 'Một lần, chậm nhất ngày 15/03/2024'],
  [vinhThuan.column, 'Hằng tháng, chậm nhất ngày cuối tháng; ít nhất 02 kỳ phát sóng một tháng'],
  [camMy.unitPlan, 'Một lần'],
])('a duty of the published plans: %#', (rule, words) => {
  expect(ruleInWords(rule)).toBe(words)
})

test.each<[DueRule, string]>([
  [{ kind: 'monthly', date: 5 }, 'trước ngày 05 hằng tháng'],
  [{ kind: 'yearly', dates: [{ month: 6, date: 11 }] }, 'trước ngày 11/6'],
  [{ kind: 'after-period', date: 5, months: 1 }, 'trước ngày 05 của tháng sau kỳ'],
  [{ kind: 'after-period', date: 15, months: 2 }, 'trước ngày 15 của tháng thứ 2 sau kỳ'],
  [{ kind: 'on-event', event: 'Đại hội', daysAfter: 0 }, 'gắn với Đại hội'],
  [{ kind: 'on-event', event: 'Đại hội', daysAfter: 10 }, 'sau Đại hội 10 ngày'],
  [{ kind: 'on-event', event: 'Đại hội', daysAfter: -5 }, 'trước Đại hội 5 ngày'],
  [
    { kind: 'on-days', days: [day('2023-05-05'), day('2025-05-25')] },
    'trước ngày 05/05/2023; trước ngày 25/05/2025',
  ],
  [{ kind: 'open' }, ''],
])('%j', (due, words) => {
  expect(dueRuleInWords(due, false)).toBe(words)
})

test('days of grace are said, and a quota may have a maximum only', () => {
  expect(ruleInWords({ ...dienBien.unitPlan, graceDays: 3 })).toBe(
    'Một lần, chậm nhất ngày 15/03/2024 (thêm 3 ngày)',
  )
  const quota: Quota = { minimum: null, maximum: 5, per: 'once', counted: null, composition: 'any' }
  expect(quotaInWords(quota)).toBe('nhiều nhất 05 trong cả kế hoạch')
  expect(quotaInWords({ ...quota, maximum: null })).toBe('')
})
