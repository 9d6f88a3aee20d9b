import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../kernel/day.ts'
import { contains } from '../kernel/period.ts'
import { awardCodes, awardName, catalogue, type AwardEntry } from './awards/catalogue.ts'
import { generalConditions, principles } from './awards/general.ts'
import { awardRules, rulesOf } from './awards/index.ts'
import { cite, printCitation } from './cite.ts'
import { decides, isOrdered, type Standing } from './dated.ts'
import { instrumentOf, instruments } from './instruments.ts'
import { declaredGaps, followsReceipt, moreFavourable, packFor, packs, transitionsFor } from './packs.ts'
import { parameters } from './parameters/index.ts'
import type { Condition } from './rules.ts'

const everyDay: Day[] = []
for (let on = day('2017-01-01'); on <= '2027-12-31'; on = addDays(on, 1)) everyDay.push(on)

const partsOf = (condition: Condition): Condition[] => [
  condition,
  ...('of' in condition.test && Array.isArray(condition.test.of) ? condition.test.of.flatMap(partsOf) : []),
]
const everyCondition = [
  ...generalConditions,
  ...awardRules.flatMap(({ routes }) => routes.flatMap(({ conditions }) => conditions)),
].flatMap(partsOf)
const everyStanding: Standing[] = [
  ...everyCondition.flatMap(({ standing }) => standing),
  ...awardRules.flatMap((rules) => [
    ...rules.quota,
    ...rules.routes.flatMap(({ standing }) => standing),
    ...rules.principles.flatMap(({ standing }) => standing),
  ]),
  ...principles.flatMap(({ standing }) => standing),
  ...parameters.flatMap(({ versions }) => versions),
  ...awardCodes.flatMap((code) => (catalogue[code] as AwardEntry).names),
]

describe('packs', () => {
  test('every day from 2017 to 2027 has exactly one pack or a declared gap', () => {
    const wrong = everyDay.filter(
      (on) => [...packs, ...declaredGaps].filter((period) => contains(period, on)).length !== 1,
    )
    expect(wrong).toEqual([])
  })

  test('the pack changes on the days the laws and decrees say', () => {
    const at = (on: string) => packFor(day(on))?.id ?? null
    expect(
      ['2004-06-30', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2026-09-30', '2026-10-01'].map(
        at,
      ),
    ).toEqual([
      null,
      'vn-tdkt-luat2003-nd91',
      'vn-tdkt-luat2022-nd98',
      'vn-tdkt-luat2022-nd98',
      'vn-tdkt-luat2022-nd152',
      'vn-tdkt-luat2022-nd152',
      'vn-tdkt-luat2026',
    ])
  })

  test('Luật 06/2026 Điều 4.4: received before, decided after: the old law, and a person weighs the more favourable', () => {
    expect(transitionsFor(day('2026-09-30'), day('2026-10-01'))).toEqual([followsReceipt, moreFavourable])
    expect(transitionsFor(day('2026-09-30'), day('2026-09-30'))).toEqual([])
    expect(transitionsFor(day('2026-10-01'), day('2026-12-01'))).toEqual([])
  })

  test('every instrument of a pack is known', () => {
    expect(packs.flatMap((pack) => pack.instruments).filter((number) => !instrumentOf(number))).toEqual([])
  })
})

describe('the rules as data', () => {
  test('every dated list is sorted and never holds two at once', () => {
    const lists = [
      ...everyCondition.map(({ standing }) => standing),
      ...awardRules.flatMap(({ routes, quota }) => [quota, ...routes.map(({ standing }) => standing)]),
      ...parameters.map(({ versions }) => versions),
      ...awardCodes.map((code) => (catalogue[code] as AwardEntry).names),
    ]
    expect(lists.filter((list) => !isOrdered(list))).toEqual([])
  })

  test('every rule cites a known instrument; a verified one says where it was read', () => {
    expect(everyStanding.filter(({ cite: { instrument } }) => !instrumentOf(instrument))).toEqual([])
    expect(
      everyStanding.filter(({ confidence, sources }) => confidence === 'VERIFIED' && sources.length === 0),
    ).toEqual([])
  })

  test('nothing but a verified rule decides', () => {
    expect(
      everyStanding.filter((standing) => decides(standing) && standing.confidence !== 'VERIFIED'),
    ).toEqual([])
    expect(
      everyStanding.filter(
        ({ confidence, enforce }) =>
          confidence !== 'VERIFIED' && (enforce === 'auto' || enforce === 'attest'),
      ),
    ).toEqual([])
  })

  test('the codes of a route are told apart', () => {
    const repeated = awardRules.flatMap(({ code, routes }) =>
      routes.flatMap((route) => {
        const codes = route.conditions.flatMap(partsOf).map((condition) => condition.code)
        return codes
          .filter((one, index) => codes.indexOf(one) !== index)
          .map((one) => `${code} ${route.id} ${one}`)
      }),
    )
    expect(repeated).toEqual([])
  })

  test('parameters have codes of their own', () => {
    const codes = parameters.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('no number of the law stands outside parameters', () => {
    const folder = join(import.meta.dirname, 'awards')
    const bare = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .flatMap((name) => {
        const code = readFileSync(join(folder, name), 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
          .replace(/`[^`]*`/g, '``')
        return [...code.matchAll(/(?<![\w$])(\d+(?:\.\d+)?)(?!\w)/g)]
          .filter(([, number]) => Number(number) > 1)
          .map(([, number]) => `${name}: ${number}`)
      })
    expect(bare).toEqual([])
  })

  test('every award of the district has rules; the others are in the catalogue only', () => {
    expect(awardCodes.filter((code) => rulesOf(code) === undefined)).toEqual([
      'CO_QK_DHQG',
      'BK_QK_DHQG',
      'KNC_UBTVQH',
      'HCQC1',
      'HCQC2',
      'HCQC3',
      'HCBVTQ1',
      'HCBVTQ2',
      'HCBVTQ3',
      'HCCC1',
      'HCCC2',
      'HCCC3',
      'HUY_CHUONG',
      'AHLLVT',
      'BMVNAH',
      'TINHAH',
      'NHAN_DAN',
      'UU_TU',
      'GTHCM',
      'GTNN',
    ])
  })
})

describe('citations and names', () => {
  test('are printed as officials write them', () => {
    expect(printCitation(cite('06/2022/QH15', '73.1.b'))).toBe(
      'điểm b khoản 1 Điều 73 Luật Thi đua, khen thưởng năm 2022',
    )
    expect(printCitation(cite('98/2023/NĐ-CP', '4.4'))).toBe('khoản 4 Điều 4 Nghị định số 98/2023/NĐ-CP')
    expect(printCitation(cite('86/2023/NĐ-CP', 'Phụ lục III'))).toBe('Phụ lục III Nghị định số 86/2023/NĐ-CP')
  })

  test('a commune of 2026 is no longer called thị trấn', () => {
    expect(awardName('XPTB', day('2025-06-30'))).toBe('Xã, phường, thị trấn tiêu biểu')
    expect(awardName('XPTB', day('2025-07-01'))).toBe('Xã, phường, đặc khu tiêu biểu')
    expect(awardName('XPTB', day('2020-01-01'))).toBe('Xã, phường, thị trấn tiêu biểu')
    expect(awardName('XPTB')).toBe('Xã, phường, đặc khu tiêu biểu')
  })

  test('instruments have numbers of their own', () => {
    expect(new Set(instruments.map(({ number }) => number)).size).toBe(instruments.length)
  })
})
