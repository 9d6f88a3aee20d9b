import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { roundsOf } from './obligation-items.ts'
import { dienKhanh, tanBien, vinhThuan } from './obligations.fixture.ts'
import { countTowards, quotaWindows, type Contribution } from './quota.ts'

const brought = (quarter: number, rest: Partial<Contribution>): Contribution => ({
  period: { from: day(`2023-${String(quarter * 3 - 2).padStart(2, '0')}-01`), to: day('2023-12-31') },
  amount: null,
  collectives: null,
  individuals: null,
  ...rest,
})
const communes = dienKhanh.nominationsOfCommunes
const count = (contributions: readonly Contribution[], today: string, ordered = true) => {
  const [of2023] = quotaWindows(communes, dienKhanh.plan)
  return countTowards(communes.quota!, of2023!, contributions, {
    today: day(today),
    ordered,
    lastDays: roundsOf(communes, dienKhanh.plan).map(({ lastDayInTime }) => lastDayInTime),
  })
}

describe('three exemplars a year, due every quarter', () => {
  test('S001-IV-2-d: communes are counted over the year, each year of the plan anew', () => {
    expect(quotaWindows(communes, dienKhanh.plan).map(({ label }) => label)).toEqual([
      'Năm 2023',
      'Năm 2024',
      'Năm 2025',
    ])
    expect(count([brought(2, { collectives: 1, individuals: 1 })], '2023-07-01')).toEqual({
      window: { key: '2023', from: '2023-01-01', to: '2023-12-31', label: 'Năm 2023' },
      done: 2,
      required: 3,
      missing: 1,
      standing: 'on-the-way',
      light: 'none',
      sentence: 'Đã có 2 trên ít nhất 3 điển hình tiêu biểu của năm 2023; còn 1.',
      warnings: [],
    })
  })

  test.each([
    ['2023-09-14', 'on-the-way', 'none', '; còn 2.'],
    ['2023-09-15', 'short-soon', 'amber', '; còn thiếu 2, sắp hết thời gian.'],
    ['2023-12-14', 'short-soon', 'amber', '; còn thiếu 2, sắp hết thời gian.'],
    ['2023-12-15', 'short', 'red', '; thiếu 2.'],
  ])('a shortage is announced while one round is left: %s', (today, standing, light, end) => {
    const counted = count([brought(2, { individuals: 1 })], today)
    expect([counted.standing, counted.light]).toEqual([standing, light])
    expect(counted.sentence).toBe(`Đã có 1 trên ít nhất 3 điển hình tiêu biểu của năm 2023${end}`)
  })

  test('who is only asked falls short of nothing', () => {
    expect(count([], '2024-01-01', false)).toMatchObject({
      standing: 'short',
      light: 'amber',
      sentence: 'Đã có 0 trên ít nhất 3 điển hình tiêu biểu của năm 2023; chưa đạt 3.',
    })
  })

  test('what belongs to another year does not count', () => {
    const later = { ...brought(2, { amount: 5 }), period: { from: day('2024-01-01'), to: day('2024-03-31') } }
    expect(count([later], '2023-07-01').done).toBe(0)
  })

  test('S001-IV-2-e: collectives and individuals are both expected, and only a warning says so', () => {
    expect(count([brought(2, { individuals: 3 })], '2023-07-01')).toMatchObject({
      standing: 'reached',
      light: 'green',
      warnings: ['Kế hoạch cần cả tập thể và cá nhân; chưa có tập thể nào.'],
    })
    expect(count([brought(2, { amount: 3 })], '2023-07-01').warnings).toEqual([
      'Chưa ghi có bao nhiêu tập thể, bao nhiêu cá nhân nên chưa kiểm tra được thành phần.',
    ])
    expect(
      count([brought(2, { individuals: 2 }), brought(3, { collectives: 1 })], '2023-10-01'),
    ).toMatchObject({
      done: 3,
      warnings: [],
    })
  })

  test('S001-IV-2-c: for agencies one of either kind is enough', () => {
    const agencies = dienKhanh.nominationsOfAgencies
    const [window] = quotaWindows(agencies, dienKhanh.plan)
    const counted = countTowards(agencies.quota!, window!, [brought(2, { individuals: 1 })], {
      today: day('2023-07-01'),
      ordered: true,
      lastDays: [],
    })
    expect([counted.standing, counted.warnings]).toEqual(['reached', []])
  })
})

test('more than the maximum is said, not refused', () => {
  const quota = { ...communes.quota!, maximum: 4 }
  const [window] = quotaWindows(communes, dienKhanh.plan)
  const counted = countTowards(quota, window!, [brought(2, { collectives: 3, individuals: 2 })], {
    today: day('2023-07-01'),
    ordered: true,
    lastDays: [],
  })
  expect([counted.standing, counted.light, counted.warnings]).toEqual([
    'exceeded',
    'amber',
    ['Nhiều hơn mức tối đa 4 là 1.'],
  ])
})

test('months before the plan took effect are not counted; rules without a number have nothing to count', () => {
  expect(
    quotaWindows(vinhThuan.column, vinhThuan.plan)
      .map(({ key }) => key)
      .slice(0, 2),
  ).toEqual(['2024-04', '2024-05'])
  expect(quotaWindows(tanBien.nominations, tanBien.plan)).toEqual([])
})

test('a number for the whole plan is counted over all its years, and asked of the one round it has', () => {
  const rule = { ...dienKhanh.interim, quota: { ...communes.quota!, per: 'once' } } as const
  expect(quotaWindows(rule, dienKhanh.plan)).toEqual([
    { key: 'once', from: '2023-01-01', to: '2025-12-31', label: 'Giai đoạn 2023-2025' },
  ])
  expect(roundsOf(rule, dienKhanh.plan).map(({ required }) => required)).toEqual([3])
  expect(roundsOf({ ...communes, quota: rule.quota }, dienKhanh.plan)[1]?.required).toBeNull()
})

test('without a minimum there is a count and no shortage', () => {
  const quota = { ...communes.quota!, minimum: null, counted: null }
  const [window] = quotaWindows(communes, dienKhanh.plan)
  const counted = countTowards(quota, window!, [brought(2, { amount: 4, individuals: 3, collectives: 1 })], {
    today: day('2024-01-01'),
    ordered: true,
    lastDays: [],
  })
  expect([counted.required, counted.standing, counted.sentence]).toEqual([
    null,
    'reached',
    'Đã có 4 nội dung của năm 2023.',
  ])
})
