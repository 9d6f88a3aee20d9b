/** Duties of the five published plans, as the rules they become. */
import { day } from '../kernel/day.ts'
import type { ObligationRule, PlanTerms } from './obligation-rule.ts'

const rule = (
  rest: Partial<ObligationRule> & Pick<ObligationRule, 'id' | 'span' | 'due'>,
): ObligationRule => ({
  inclusive: false,
  graceDays: 0,
  quota: null,
  strength: 'order',
  effectiveFrom: null,
  ...rest,
})
const plan = (from: string, to: string, issuedOn: string | null): PlanTerms => ({
  period: { from: day(`${from}-01-01`), to: day(`${to}-12-31`) },
  issuedOn: issuedOn === null ? null : day(issuedOn),
})
const beforeThe15th = { span: 'quarter', due: { kind: 'last-month-of-quarter', date: 15 } } as const

/** Vĩnh Thuận, Kế hoạch số 75/KH-UBND. */
export const vinhThuan = {
  plan: plan('2024', '2024', '2024-04-12'),
  column: rule({
    id: 'vt-column',
    span: 'month',
    due: { kind: 'end-of', span: 'month' },
    inclusive: true,
    strength: 'aim',
    quota: { minimum: 2, maximum: null, per: 'month', counted: 'kỳ phát sóng', composition: 'any' },
  }),
}

/** Diên Khánh, Kế hoạch số 87/KH-UBND. */
export const dienKhanh = {
  plan: plan('2023', '2025', '2023-04-11'),
  nominationsOfAgencies: rule({
    id: 'dk-khoi',
    ...beforeThe15th,
    quota: {
      minimum: 1,
      maximum: null,
      per: 'year',
      counted: 'điển hình tiêu biểu',
      composition: 'collective-or-individual',
    },
  }),
  nominationsOfCommunes: rule({
    id: 'dk-xa',
    ...beforeThe15th,
    quota: {
      minimum: 3,
      maximum: null,
      per: 'year',
      counted: 'điển hình tiêu biểu',
      composition: 'collective-and-individual',
    },
  }),
  exchange: rule({
    id: 'dk-exchange',
    span: 'year',
    due: { kind: 'end-of', span: 'year' },
    inclusive: true,
    quota: { minimum: 1, maximum: null, per: 'year', counted: 'lần giao lưu', composition: 'any' },
  }),
  interim: rule({ id: 'dk-interim', span: 'once', due: { kind: 'on-days', days: [day('2023-05-05')] } }),
  final: rule({ id: 'dk-final', span: 'once', due: { kind: 'on-days', days: [day('2025-05-25')] } }),
}

/** Cẩm Mỹ, Kế hoạch số 11/KH-UBND. */
export const camMy = {
  plan: plan('2024', '2024', '2024-01-11'),
  unitPlan: rule({ id: 'cm-plan', span: 'once', due: { kind: 'open' } }),
}

/** Điện Biên, Kế hoạch số 1023/KH-UBND. */
export const dienBien = {
  plan: plan('2024', '2024', '2024-01-10'),
  unitPlan: rule({
    id: 'db-plan',
    span: 'once',
    due: { kind: 'on-days', days: [day('2024-03-15')] },
    inclusive: true,
  }),
}

/** Tân Biên: the copy bears no date, so the office says from when it holds. */
export const tanBien = {
  plan: plan('2022', '2022', null),
  nominations: rule({
    id: 'tb-nominations',
    span: 'quarter',
    due: { kind: 'yearly', dates: [3, 6, 9, 12].map((month) => ({ month, date: 20 })) },
    effectiveFrom: day('2022-03-25'),
  }),
  unitPlan: rule({
    id: 'tb-plan',
    span: 'once',
    due: { kind: 'on-days', days: [day('2022-04-15')] },
    inclusive: true,
  }),
  halfYearSection: rule({
    id: 'tb-half-year',
    span: 'half-year',
    due: { kind: 'end-of', span: 'half-year' },
    inclusive: true,
  }),
  yearSection: rule({ id: 'tb-year', span: 'year', due: { kind: 'end-of', span: 'year' }, inclusive: true }),
}
