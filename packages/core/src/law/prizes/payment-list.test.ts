import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import type { AwardCode } from '../awards/catalogue.ts'
import { printCitation } from '../cite.ts'
import { paymentList } from './payment-list.ts'
import { settle, type PrizeLine } from './settle.ts'

const year = (number: number) => ({ from: day(`${number}-01-01`), to: day(`${number}-12-31`) })

function line(recipientId: string, award: AwardCode, rest: Partial<PrizeLine> = {}): PrizeLine {
  return {
    recipientId,
    award,
    subject: 'individual',
    decisionOn: day('2025-12-20'),
    period: year(2025),
    achievement: null,
    ...rest,
  }
}

const outcomes = (lines: PrizeLine[]) => settle(lines).map(({ outcome, amount }) => [outcome, amount])
const citedBy = (lines: PrizeLine[]) =>
  settle(lines).map(({ clauses }) => clauses.map(({ cite }) => printCitation(cite)))

describe('NĐ 152 Điều 49.5: several titles at one time', () => {
  const sameYear = [line('an', 'LDTT'), line('an', 'CSTDCS')]

  test('same period: only the highest is paid, and the other names the clause', () => {
    expect(outcomes(sameYear)).toEqual([
      ['not-paid', 0],
      ['paid', 2_340_000],
    ])
    const [lower] = settle(sameYear)
    expect(lower!.why).toContain('“Chiến sĩ thi đua cơ sở”')
    expect(citedBy(sameYear)[0]).toEqual(['khoản 5 Điều 49 Nghị định số 152/2025/NĐ-CP'])
  })

  test('different periods: each is paid', () => {
    const lines = [
      line('an', 'CSTDCS'),
      line('an', 'CSTDT', { period: { ...year(2025), from: day('2023-01-01') } }),
    ]
    expect(outcomes(lines)).toEqual([
      ['paid', 2_340_000],
      ['paid', 7_020_000],
    ])
    expect(citedBy(lines)).toEqual([
      ['khoản 5 Điều 49 Nghị định số 152/2025/NĐ-CP'],
      ['khoản 5 Điều 49 Nghị định số 152/2025/NĐ-CP'],
    ])
  })

  test('two people, or two decision days, are not one time', () => {
    expect(outcomes([line('an', 'LDTT'), line('ba', 'CSTDCS')])).toEqual([
      ['paid', 710_000],
      ['paid', 2_340_000],
    ])
    expect(outcomes([line('an', 'LDTT'), line('an', 'CSTDCS', { decisionOn: day('2025-12-21') })])).toEqual([
      ['paid', 710_000],
      ['paid', 2_340_000],
    ])
  })

  test('a period nobody wrote down leaves the title to a person', () => {
    const [first, second] = settle([line('an', 'LDTT', { period: null }), line('an', 'CSTDCS')])
    expect([first!.outcome, second!.outcome]).toEqual(['person-decides', 'paid'])
    expect(first!.why).toContain('Chưa ghi thời gian tính thành tích')
  })

  test('a title under a law not entered leaves the highest in doubt', () => {
    const october = { decisionOn: day('2026-10-05') }
    const lines = [
      line('an', 'LDTT', { ...october, receivedOn: day('2026-09-01') }),
      line('an', 'CSTDCS', october),
    ]
    expect(settle(lines).map(({ outcome }) => outcome)).toEqual(['person-decides', 'person-decides'])
  })
})

test('NĐ 98 Điều 53.5 is silent on the same period: a person decides, up to 30/6/2025', () => {
  const on = (decisionOn: string) => {
    const given = { decisionOn: day(decisionOn), period: year(2024) }
    return settle([line('an', 'LDTT', given), line('an', 'CSTDCS', given)])
  }
  const before = on('2025-06-30')
  expect(before.map(({ outcome }) => outcome)).toEqual(['person-decides', 'person-decides'])
  expect(before[0]!.why).toContain('không nói trường hợp này')
  expect(on('2025-07-01').map(({ outcome }) => outcome)).toEqual(['not-paid', 'paid'])
})

describe('NĐ 152 Điều 49.6, 49.7: forms', () => {
  const forms = (first: string | null, second: string | null) => [
    line('an', 'BKT', { achievement: first }),
    line('an', 'BKTTG', { achievement: second }),
  ]

  test('49.6: for different achievements each is paid', () => {
    expect(outcomes(forms('chống bão', 'công trạng 2020–2025'))).toEqual([
      ['paid', 3_510_000],
      ['paid', 8_190_000],
    ])
    expect(citedBy(forms('a', 'b'))[0]).toEqual(['khoản 6 Điều 49 Nghị định số 152/2025/NĐ-CP'])
  })

  test('Luật Điều 5.2.c: two forms for one achievement go to a person', () => {
    expect(settle(forms('chống bão', 'chống bão')).map(({ outcome }) => outcome)).toEqual([
      'person-decides',
      'person-decides',
    ])
    expect(citedBy(forms('a', 'a'))[0]).toEqual(['điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022'])
    expect(settle(forms(null, null))[0]!.why).toContain('Chưa ghi khen thưởng cho thành tích nào')
  })

  test('49.7: a title and a form are both paid', () => {
    const lines = [line('an', 'CSTDCS'), line('an', 'BKT')]
    expect(outcomes(lines)).toEqual([
      ['paid', 2_340_000],
      ['paid', 3_510_000],
    ])
    expect(citedBy(lines)).toEqual([
      ['khoản 7 Điều 49 Nghị định số 152/2025/NĐ-CP'],
      ['khoản 7 Điều 49 Nghị định số 152/2025/NĐ-CP'],
    ])
  })
})

test('NĐ 152 Điều 54.1: a ceiling is paid as set, never above', () => {
  const knc = (amountSet?: number) =>
    settle([line('an', 'KNC', amountSet === undefined ? {} : { amountSet })])[0]!
  expect(knc()).toMatchObject({ outcome: 'person-decides', amount: 0 })
  expect(knc(1_404_000)).toMatchObject({ outcome: 'paid', amount: 1_404_000 })
  expect(knc(1_404_001)).toMatchObject({
    outcome: 'person-decides',
    why: '1.404.001 đồng vượt mức tối đa 1.404.000 đồng.',
  })
})

test('law.md E.2, Bắc Ninh 2025: four flags of the Government and one national fighter, 122.850.000', () => {
  const flags = ['Hà', 'Lạng', 'Thái', 'Yên'].map((unit) =>
    line(unit, 'COCP', { subject: 'collective', decisionOn: day('2025-08-15'), period: year(2024) }),
  )
  const fighter = line('Thu', 'CSTDTQ', { decisionOn: day('2025-08-15'), period: year(2024) })
  const list = paymentList([...flags, fighter])
  expect(list.total).toBe(122_850_000)
  expect(list.totalInWords).toBe('Một trăm hai mươi hai triệu tám trăm năm mươi nghìn đồng')
  expect(list.byAward).toEqual([
    { award: 'COCP', count: 4, amount: 112_320_000 },
    { award: 'CSTDTQ', count: 1, amount: 10_530_000 },
  ])
  expect(list.open).toBe(0)
  expect(list.rows.map(({ line: { recipientId } }) => recipientId)).toEqual([
    'Hà',
    'Lạng',
    'Thái',
    'Yên',
    'Thu',
  ])
})

test('a list with an unconfirmed line pays the others and counts what is open', () => {
  const list = paymentList([line('an', 'CSTDCS'), line('ba', 'GK', { achievement: 'trật tự đô thị' })])
  expect(list.total).toBe(2_340_000)
  expect(list.open).toBe(1)
  expect(list.rows[1]!.prize).toMatchObject({ kind: 'unconfirmed', amount: 710_000 })
})

test('an empty list is nothing, in words too', () => {
  expect(paymentList([])).toMatchObject({ total: 0, totalInWords: 'Không đồng', open: 0, byAward: [] })
})
