import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { awardCodes, type AwardCode } from '../awards/catalogue.ts'
import { printCitation } from '../cite.ts'
import type { Subject } from '../codes.ts'
import { baseSalaryOn } from './base-salary.ts'
import { prizeFor } from './calculate.ts'
import { coefficientOn } from './coefficients.ts'

const under98 = day('2025-06-30')
const under152 = day('2025-07-01')
const newSalary = day('2026-07-01')

test.each([
  ['2019-07-01', 1_490_000],
  ['2023-06-30', 1_490_000],
  ['2023-07-01', 1_800_000],
  ['2024-06-30', 1_800_000],
  ['2024-07-01', 2_340_000],
  ['2026-06-30', 2_340_000],
  ['2026-07-01', 2_530_000],
  ['2026-11-21', 2_530_000],
])('NĐ 38/2019, 24/2023, 73/2024, 161/2026: base salary on %s is %d', (on, value) => {
  expect(baseSalaryOn(day(on))).toMatchObject({ kind: 'known', value })
})

test('no base salary before 01/7/2019 is entered', () => {
  expect(baseSalaryOn(day('2019-06-30')).kind).toBe('not-known')
})

type Kind = 'known' | 'unconfirmed'
const coefficients: [AwardCode, Exclude<Subject, 'household'>, number, Kind, Kind][] = [
  ['CSTDTQ', 'individual', 4.5, 'known', 'known'],
  ['CSTDT', 'individual', 3, 'known', 'known'],
  ['CSTDCS', 'individual', 1, 'known', 'known'],
  ['LDTT', 'individual', 0.3, 'known', 'known'],
  ['TTLDXS', 'collective', 1.5, 'known', 'known'],
  ['TTLDTT', 'collective', 0.8, 'known', 'known'],
  ['XPTB', 'collective', 2, 'known', 'known'],
  ['TDPVH', 'collective', 1.5, 'known', 'known'],
  ['COCP', 'collective', 12, 'known', 'known'],
  ['COT', 'collective', 8, 'known', 'known'],
  ['CO_QK_DHQG', 'collective', 6, 'known', 'known'],
  ...(
    [
      ['HCSV', 46, 92],
      ['HCHCM', 30.5, 61],
      ['HCDL1', 15, 30],
      ['HCDL2', 12.5, 25],
      ['HCDL3', 10.5, 21],
      ['HCQC1', 15, 30],
      ['HCQC2', 12.5, 25],
      ['HCQC3', 10.5, 21],
      ['HCLD1', 9, 18],
      ['HCLD2', 7.5, 15],
      ['HCLD3', 4.5, 9],
      ['HCBVTQ1', 9, 18],
      ['HCBVTQ2', 7.5, 15],
      ['HCBVTQ3', 4.5, 9],
      ['HCCC1', 9, 18],
      ['HCCC2', 7.5, 15],
      ['HCCC3', 4.5, 9],
      ['HCDDK', 7.5, 15],
      ['HCDC', 4.5, 9],
      ['AHLD', 15.5, 31],
      ['AHLLVT', 15.5, 31],
    ] as const
  ).flatMap(([award, one, all]): [AwardCode, Exclude<Subject, 'household'>, number, Kind, Kind][] => [
    [award, 'individual', one, 'known', 'known'],
    [award, 'collective', all, 'known', 'known'],
  ]),
  ['BMVNAH', 'individual', 15.5, 'known', 'known'],
  ['NHAN_DAN', 'individual', 12.5, 'known', 'known'],
  ['UU_TU', 'individual', 9, 'known', 'known'],
  ['HUY_CHUONG', 'individual', 1.5, 'unconfirmed', 'unconfirmed'],
  ['BKTTG', 'individual', 3.5, 'unconfirmed', 'known'],
  ['BKTTG', 'collective', 7, 'unconfirmed', 'known'],
  ['BKT', 'individual', 1.5, 'unconfirmed', 'known'],
  ['BKT', 'collective', 3, 'unconfirmed', 'known'],
  ['BK_QK_DHQG', 'individual', 1, 'unconfirmed', 'unconfirmed'],
  ['BK_QK_DHQG', 'collective', 2, 'unconfirmed', 'known'],
  ['GK', 'individual', 0.3, 'unconfirmed', 'unconfirmed'],
  ['GK', 'collective', 0.6, 'unconfirmed', 'known'],
]

test.each(coefficients)(
  'NĐ 98 Điều 54–58, NĐ 152 Điều 50–54: %s, %s, times %d (%s, then %s)',
  (award, subject, value, before, after) => {
    const coefficient = { tenths: Math.round(value * 10), isCeiling: false }
    expect(coefficientOn(award, subject, under98)).toMatchObject({ kind: before, value: coefficient })
    expect(coefficientOn(award, subject, under152)).toMatchObject({ kind: after, value: coefficient })
  },
)

test('NĐ 98 Điều 58.1.d, NĐ 152 Điều 54.1: kỷ niệm chương has ceilings, 0,6 and 0,8', () => {
  const of = (award: AwardCode, on = under152) => coefficientOn(award, 'individual', on)
  expect(of('KNC')).toMatchObject({ kind: 'known', value: { tenths: 6, isCeiling: true } })
  expect(of('KNC', under98)).toMatchObject({ kind: 'known', value: { tenths: 6, isCeiling: true } })
  expect(of('KNC_UBTVQH')).toMatchObject({ kind: 'known', value: { tenths: 8, isCeiling: true } })
  expect(of('KNC_UBTVQH', under98).kind).toBe('unconfirmed')
})

test('no other award has a coefficient: every one is in the table above or not known', () => {
  const listed = new Set([...coefficients.map(([award, subject]) => `${award} ${subject}`), ...ceilings])
  const extra = awardCodes.flatMap((award) =>
    (['individual', 'collective'] as const)
      .filter((subject) => coefficientOn(award, subject, under152).kind !== 'not-known')
      .map((subject) => `${award} ${subject}`)
      .filter((row) => !listed.has(row)),
  )
  expect(extra).toEqual([])
})
const ceilings = ['KNC individual', 'KNC_UBTVQH individual']

const ask = (award: AwardCode, decisionOn: string, subject: Subject = 'individual', receivedOn?: string) =>
  prizeFor({
    award,
    subject,
    decisionOn: day(decisionOn),
    ...(receivedOn && { receivedOn: day(receivedOn) }),
  })

describe('law.md E.2: test vectors', () => {
  test.each<[AwardCode, Subject, string, number, string]>([
    ['LDTT', 'individual', '2026-06-30', 710_000, '0,3 × 2.340.000'],
    ['LDTT', 'individual', '2026-07-01', 760_000, '0,3 × 2.530.000'],
    ['TTLDXS', 'collective', '2026-07-01', 3_800_000, '1,5 × 2.530.000'],
    ['CSTDTQ', 'individual', '2025-03-01', 10_530_000, '4,5 × 2.340.000'],
    ['COCP', 'collective', '2025-03-01', 28_080_000, '12 × 2.340.000'],
    ['AHLD', 'individual', '2025-03-01', 36_270_000, '15,5 × 2.340.000'],
    ['AHLD', 'collective', '2025-03-01', 72_540_000, '31 × 2.340.000'],
  ])('%s, %s, decided %s: %d', (award, subject, decisionOn, amount, formula) => {
    expect(ask(award, decisionOn, subject)).toMatchObject({ kind: 'known', amount, formula })
  })
})

test('NĐ 98 Điều 53.2, NĐ 152 Điều 49.2: rounded up, and what is round already stays', () => {
  expect(ask('CSTDCS', '2025-03-01')).toMatchObject({ amount: 2_340_000 })
  expect(ask('LDTT', '2024-06-30')).toMatchObject({ amount: 540_000, formula: '0,3 × 1.800.000' })
  expect(ask('TTLDTT', '2025-08-01', 'collective')).toMatchObject({ amount: 1_880_000 })
})

test('NĐ 152 Điều 54: a household takes 1,5 times the individual coefficient', () => {
  expect(ask('BKT', '2026-07-01', 'household')).toMatchObject({
    kind: 'known',
    amount: 5_700_000,
    formula: '1,5 × 1,5 × 2.530.000',
  })
  expect(ask('BKTTG', '2025-07-01', 'household')).toMatchObject({ kind: 'known', amount: 12_290_000 })
  expect(ask('BKTTG', '2025-06-30', 'household')).toMatchObject({ kind: 'unconfirmed', amount: 12_290_000 })
  expect(ask('LDTT', '2025-07-01', 'household')).toMatchObject({
    kind: 'not-known',
    why: '“Lao động tiên tiến” không tặng cho hộ gia đình.',
  })
})

test('NĐ 98 Điều 53.1, NĐ 152 Điều 49.1: the salary is that of the decision, the steps carry their clauses', () => {
  const prize = ask('BKTTG', '2026-07-01')
  expect(prize.kind).toBe('known')
  if (prize.kind !== 'known') return
  expect(prize.steps.map(({ text }) => text)).toEqual([
    'Hệ số tiền thưởng cá nhân: 3,5',
    'Lương cơ sở ngày quyết định 01/07/2026: 2.530.000 đồng',
    '8.855.000 đồng, làm tròn lên 10.000 đồng: 8.860.000 đồng',
  ])
  expect(prize.steps.map(({ standing }) => printCitation(standing.cite))).toEqual([
    'Điều 54 Nghị định số 152/2025/NĐ-CP',
    'khoản 2 Điều 3 Nghị định số 161/2026/NĐ-CP',
    'khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP',
  ])
  expect(ask('BKTTG', '2026-06-30')).toMatchObject({ amount: 8_190_000 })
})

test('NĐ 98 Điều 58 by number recalled: the figure is shown, not confirmed, and says why', () => {
  const prize = ask('BKTTG', '2024-12-20')
  expect(prize).toMatchObject({ kind: 'unconfirmed', amount: 8_190_000, formula: '3,5 × 2.340.000' })
  expect(prize.kind === 'unconfirmed' && prize.why).toContain('theo trí nhớ')
})

test('Giấy khen of one person is nowhere read: never confirmed; of a collective it is, from 1/7/2025', () => {
  expect(ask('GK', '2025-07-01').kind).toBe('unconfirmed')
  expect(ask('GK', '2025-07-01', 'household').kind).toBe('unconfirmed')
  expect(ask('GK', '2025-07-01', 'collective')).toMatchObject({ kind: 'known', amount: 1_410_000 })
})

test('NĐ 152 Điều 54.1: a ceiling is not rounded up, for that would exceed it', () => {
  expect(ask('KNC', '2025-07-01')).toMatchObject({
    kind: 'ceiling',
    amount: 1_404_000,
    formula: '0,6 × 2.340.000',
  })
})

test('Gia đình văn hóa has no prize in either decree as read, and the reason is said', () => {
  const prize = ask('GDVH', '2025-07-01', 'household')
  expect(prize.kind === 'not-known' && prize.why).toContain('Gia đình văn hóa')
})

describe('days on which the law changes', () => {
  test('31/12/2023 and 01/01/2024: the old decree is not entered', () => {
    const old = ask('LDTT', '2023-12-31')
    expect(old.kind === 'not-known' && old.why).toContain('năm 2003')
    expect(ask('LDTT', '2024-01-01')).toMatchObject({ kind: 'known', amount: 540_000 })
  })

  test('30/6 and 01/7/2025: the clause changes, the amount does not', () => {
    const cited = (on: string) => {
      const prize = ask('CSTDCS', on)
      return prize.kind === 'known' ? [prize.amount, printCitation(prize.steps[0]!.standing.cite)] : null
    }
    expect(cited('2025-06-30')).toEqual([2_340_000, 'điểm c khoản 1 Điều 54 Nghị định số 98/2023/NĐ-CP'])
    expect(cited('2025-07-01')).toEqual([2_340_000, 'điểm c khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP'])
  })

  test('30/9 and 01/10/2026: unknown under the amending law, unless received before it', () => {
    expect(ask('LDTT', '2026-09-30')).toMatchObject({ kind: 'known', amount: 760_000 })
    const amended = ask('LDTT', '2026-10-01')
    expect(amended.kind === 'not-known' && amended.why).toContain('06/2026/QH16')
    expect(ask('LDTT', '2026-10-01', 'individual', '2026-09-30')).toMatchObject({
      kind: 'known',
      amount: 760_000,
    })
    expect(ask('LDTT', '2026-10-01', 'individual', '2026-10-01').kind).toBe('not-known')
  })

  test('an achievement of 2025 decided after 01/7/2026 is paid at the new salary', () => {
    expect(ask('LDTT', newSalary, 'individual', '2026-01-15')).toMatchObject({ amount: 760_000 })
  })
})
