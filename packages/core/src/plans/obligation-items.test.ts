import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateHolidays } from '../calendar/holidays.ts'
import { addDays, day, type Day } from '../kernel/day.ts'
import { compareItems, type ExistingItem } from './compare-items.ts'
import { itemsOf, roundsOf, type Member } from './obligation-items.ts'
import type { ObligationRule, PlanTerms } from './obligation-rule.ts'
import { camMy, dienBien, dienKhanh, tanBien, vinhThuan } from './obligations.fixture.ts'

const lines = (rule: ObligationRule, plan: PlanTerms) =>
  roundsOf(rule, plan).map(({ label, lastDayInTime, beforeEffect, required }) => [
    label,
    lastDayInTime,
    beforeEffect ? 'không áp dụng' : 'phải làm',
    required,
  ])
const owes = (organizationId: string): Member => ({ organizationId, exemptBy: null })
const everyone = () => [owes('xa-a'), owes('xa-b')]

describe('Diên Khánh 2023-2025, issued on 11/4/2023', () => {
  test('S001-IV-2-h: exemplars are due before the 15th of the last month of each quarter', () => {
    expect(lines(dienKhanh.nominationsOfCommunes, dienKhanh.plan).slice(0, 5)).toEqual([
      ['Quý I/2023', '2023-03-14', 'không áp dụng', null],
      ['Quý II/2023', '2023-06-14', 'phải làm', null],
      ['Quý III/2023', '2023-09-14', 'phải làm', null],
      ['Quý IV/2023', '2023-12-14', 'phải làm', null],
      ['Quý I/2024', '2024-03-14', 'phải làm', null],
    ])
  })

  test('S001-H-4: a plan of three years owes every quarter of every year, keys without doubles', () => {
    const rounds = roundsOf(dienKhanh.nominationsOfCommunes, dienKhanh.plan)
    expect(rounds).toHaveLength(12)
    expect(new Set(rounds.map(({ key }) => key)).size).toBe(12)
    expect(rounds.at(-1)).toMatchObject({ key: '2025-Q4', lastDayInTime: '2025-12-14' })
  })

  test('S001-IV-1-c, S001-IV-1-d: interim before 05/5/2023, final before 25/5/2025, once', () => {
    expect(lines(dienKhanh.interim, dienKhanh.plan)).toEqual([
      ['Giai đoạn 2023-2025', '2023-05-04', 'phải làm', null],
    ])
    expect(lines(dienKhanh.final, dienKhanh.plan)).toEqual([
      ['Giai đoạn 2023-2025', '2025-05-24', 'phải làm', null],
    ])
  })

  test('S001-III-3-b6b: one exchange each year, by the end of it', () => {
    expect(lines(dienKhanh.exchange, dienKhanh.plan)).toEqual([
      ['Năm 2023', '2023-12-31', 'phải làm', 1],
      ['Năm 2024', '2024-12-31', 'phải làm', 1],
      ['Năm 2025', '2025-12-31', 'phải làm', 1],
    ])
  })

  test('the round before the issue stays visible and says why it is not owed', () => {
    const [first] = itemsOf(dienKhanh.nominationsOfCommunes, dienKhanh.plan, everyone)
    expect(first).toEqual({
      key: 'dk-xa:2023-Q1:xa-a',
      ruleId: 'dk-xa',
      roundKey: '2023-Q1',
      organizationId: 'xa-a',
      label: 'Quý I/2023',
      period: { from: '2023-01-01', to: '2023-03-31' },
      due: { on: '2023-03-15', inclusive: false, graceDays: 0 },
      lastDayInTime: '2023-03-14',
      required: null,
      notApplicable: 'Hạn của kỳ này đã qua trước khi kế hoạch có hiệu lực (11/04/2023).',
    })
  })

  test('S001-IV-2-f: who leads under plan 202 is shown as exempt, not left out in silence', () => {
    const leads: Member = { organizationId: 'phong-a', exemptBy: 'chủ trì theo Kế hoạch số 202' }
    const items = itemsOf(dienKhanh.nominationsOfAgencies, dienKhanh.plan, () => [leads, owes('phong-b')])
    expect(items.filter(({ roundKey }) => roundKey === '2023-Q2').map((item) => item.notApplicable)).toEqual([
      'Không thuộc diện thực hiện: chủ trì theo Kế hoạch số 202.',
      null,
    ])
  })
})

describe('the other plans', () => {
  test('S004-III-5-2a: Tân Biên owes before 20/3, 20/6, 20/9 and 20/12', () => {
    expect(lines(tanBien.nominations, tanBien.plan)).toEqual([
      ['Quý I/2022', '2022-03-19', 'không áp dụng', null],
      ['Quý II/2022', '2022-06-19', 'phải làm', null],
      ['Quý III/2022', '2022-09-19', 'phải làm', null],
      ['Quý IV/2022', '2022-12-19', 'phải làm', null],
    ])
  })

  test('S004-III-6-1: the plans of units not later than 15/4/2022, that day included', () => {
    expect(lines(tanBien.unitPlan, tanBien.plan)).toEqual([['Năm 2022', '2022-04-15', 'phải làm', null]])
  })

  test('S004-III-6-2a: a section for the half-year and one for the year', () => {
    expect(lines(tanBien.halfYearSection, tanBien.plan)).toEqual([
      ['6 tháng đầu năm 2022', '2022-06-30', 'phải làm', null],
      ['6 tháng cuối năm 2022', '2022-12-31', 'phải làm', null],
    ])
    expect(lines(tanBien.yearSection, tanBien.plan)).toEqual([['Năm 2022', '2022-12-31', 'phải làm', null]])
  })

  test('S004-H-1: a copy without its date makes everything owed from the start of the year', () => {
    const undated = { ...tanBien.nominations, effectiveFrom: null }
    expect(roundsOf(undated, tanBien.plan).map(({ beforeEffect }) => beforeEffect)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test('S003-IV-5-1c: Điện Biên wants the plans of units not later than 15/3/2024', () => {
    expect(lines(dienBien.unitPlan, dienBien.plan)).toEqual([['Năm 2024', '2024-03-15', 'phải làm', null]])
  })

  test('S002-I-2-2a: Cẩm Mỹ wants a plan of each unit and prints no day', () => {
    expect(lines(camMy.unitPlan, camMy.plan)).toEqual([['Năm 2024', null, 'phải làm', null]])
  })

  test('Vĩnh Thuận counts two broadcasts a month, and none before it was issued on 12/4/2024', () => {
    const months = lines(vinhThuan.column, vinhThuan.plan)
    expect(months).toHaveLength(12)
    expect(months.slice(2, 5)).toEqual([
      ['Tháng 3/2024', '2024-03-31', 'không áp dụng', 2],
      ['Tháng 4/2024', '2024-04-30', 'phải làm', 2],
      ['Tháng 5/2024', '2024-05-31', 'phải làm', 2],
    ])
  })

  test('a minimum of a month adds up in a quarter; a year cannot be asked of one quarter', () => {
    const quarterly = {
      ...vinhThuan.column,
      span: 'quarter',
      due: { kind: 'end-of', span: 'quarter' },
    } as const
    expect(roundsOf(quarterly, vinhThuan.plan).map(({ required }) => required)).toEqual([6, 6, 6, 6])
  })

  test('what goes on all the year has an item a year and no day', () => {
    const rule = { ...vinhThuan.column, span: 'continuous', due: { kind: 'open' }, quota: null } as const
    expect(lines(rule, dienKhanh.plan).map(([label, last]) => [label, last])).toEqual([
      ['Cả năm 2023', null],
      ['Cả năm 2024', null],
      ['Cả năm 2025', null],
    ])
  })
})

describe('days, rounds and members', () => {
  test('two deadlines in one stretch are two rounds', () => {
    const rule: ObligationRule = {
      ...tanBien.nominations,
      span: 'half-year',
    }
    expect(roundsOf(rule, tanBien.plan).map(({ key, label }) => [key, label])).toEqual([
      ['2022-H1', '6 tháng đầu năm 2022, đợt 1'],
      ['2022-H1.2', '6 tháng đầu năm 2022, đợt 2'],
      ['2022-H2', '6 tháng cuối năm 2022, đợt 1'],
      ['2022-H2.2', '6 tháng cuối năm 2022, đợt 2'],
    ])
  })

  test('deadlines stay on days off unless the office moves them, and an unknown calendar is said', () => {
    const round = (policy: 'keep' | 'next-working-day', on: string) =>
      roundsOf(
        { ...dienBien.unitPlan, due: { kind: 'on-days', days: [day(on)] } },
        { period: { from: day('2024-01-01'), to: day('2030-12-31') }, issuedOn: null },
        { daysOff: { policy, table: stateHolidays } },
      ).map(({ lastDayInTime, doubt }) => [lastDayInTime, doubt])
    expect(round('keep', '2024-06-16')).toEqual([['2024-06-16', null]])
    expect(round('next-working-day', '2024-06-16')).toEqual([['2024-06-17', null]])
    expect(round('next-working-day', '2030-06-16')).toEqual([
      ['2030-06-16', 'Chưa có lịch nghỉ năm 2030. Hãy nhập lịch nghỉ của năm này rồi tính lại.'],
    ])
  })

  test('who owes is asked on the last day in time: after a merger the new unit owes', () => {
    const merged = day('2023-08-01')
    const membersOn = (on: Day) => (on < merged ? [owes('xa-a'), owes('xa-b')] : [owes('xa-moi')])
    const items = itemsOf(dienKhanh.nominationsOfCommunes, dienKhanh.plan, membersOn)
    const in2023 = items.filter(({ label }) => label.endsWith('2023'))
    expect(in2023.map(({ roundKey, organizationId }) => `${roundKey} ${organizationId}`)).toEqual([
      '2023-Q1 xa-a',
      '2023-Q1 xa-b',
      '2023-Q2 xa-a',
      '2023-Q2 xa-b',
      '2023-Q3 xa-moi',
      '2023-Q4 xa-moi',
    ])
  })
})

const existing = (
  items: ReturnType<typeof itemsOf>,
  sent: readonly string[] = [],
  ended: readonly string[] = [],
): ExistingItem[] =>
  items.map((item) => ({
    ...item,
    wasSent: sent.includes(item.key),
    ended: ended.includes(item.key),
  }))

describe('existing items against the wanted ones', () => {
  const rule = dienBien.unitPlan
  const itemsFor = (ids: readonly string[], changed = rule) =>
    itemsOf(changed, dienBien.plan, () => ids.map(owes))
  const none = { add: [], change: [], reopen: [], keep: [], end: [], keepSent: [] }

  test('generating again changes nothing', () => {
    const items = itemsFor(['a', 'b'])
    expect(compareItems(existing(items), items)).toEqual({ ...none, keep: items.map(({ key }) => key) })
  })

  test('a changed group adds and ends; what was sent for stays', () => {
    const before = existing(itemsFor(['a', 'b', 'c']), ['db-plan:once:b'])
    const wanted = itemsFor(['c', 'd'])
    expect(compareItems(before, wanted)).toEqual({
      ...none,
      add: [wanted[1]],
      keep: ['db-plan:once:c'],
      end: ['db-plan:once:a'],
      keepSent: ['db-plan:once:b'],
    })
  })

  test('a moved deadline changes the item; an ended one is reopened', () => {
    const moved = itemsFor(['a'], { ...rule, due: { kind: 'on-days', days: [day('2024-03-20')] } })
    expect(compareItems(existing(itemsFor(['a'])), moved)).toEqual({ ...none, change: moved })
    const back = itemsFor(['a'])
    expect(compareItems(existing(back, [], ['db-plan:once:a']), back)).toEqual({ ...none, reopen: back })
  })

  test('applied, the changes always lead to the wanted items and never lose a sent one', () => {
    const subset = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'])
    fc.assert(
      fc.property(subset, subset, subset, subset, (before, after, sent, ended) => {
        const keys = (ids: readonly string[]) => ids.map((id) => `db-plan:once:${id}`)
        const rows = existing(itemsFor(before), keys(sent), keys(ended))
        const { add, change, reopen, keep, end, keepSent } = compareItems(rows, itemsFor(after))
        const owed = [...add, ...change, ...reopen].map(({ key }) => key).concat(keep)
        expect(owed.toSorted()).toEqual(keys(after).toSorted())
        const lost = rows.filter((row) => row.wasSent && end.includes(row.key))
        expect(lost).toEqual([])
        expect(new Set([...owed, ...end, ...keepSent]).size).toBe(owed.length + end.length + keepSent.length)
      }),
    )
  })
})

test('rounds come in the order of time, without doubles, whatever the rule', () => {
  const dueRules = fc.oneof(
    fc.constant({ kind: 'open' } as const),
    fc.record({ kind: fc.constant('monthly' as const), date: fc.integer({ min: 1, max: 31 }) }),
    fc.record({
      kind: fc.constant('last-month-of-quarter' as const),
      date: fc.integer({ min: 1, max: 31 }),
    }),
    fc.record({
      kind: fc.constant('yearly' as const),
      dates: fc.uniqueArray(
        fc.record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) }),
        { selector: ({ month, date }) => `${month}/${date}`, maxLength: 6 },
      ),
    }),
  )
  fc.assert(
    fc.property(
      fc.constantFrom('once', 'month', 'quarter', 'half-year', 'year', 'continuous' as const),
      dueRules,
      fc.boolean(),
      fc.nat(1200),
      (span, due, inclusive, length) => {
        const period = { from: day('2022-05-10'), to: addDays(day('2022-05-10'), length) }
        const rule: ObligationRule = { ...dienBien.unitPlan, span, due, inclusive }
        const rounds = roundsOf(rule, { period, issuedOn: null })
        expect(new Set(rounds.map(({ key }) => key)).size).toBe(rounds.length)
        const days = rounds.map(({ membersOn }) => membersOn)
        expect(days).toEqual(days.toSorted())
      },
    ),
  )
})
