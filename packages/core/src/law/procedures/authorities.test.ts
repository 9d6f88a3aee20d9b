import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { awardCodes, type AwardCode } from '../awards/catalogue.ts'
import { printCitation } from '../cite.ts'
import type { Answer } from './answer.ts'
import { authorityOn } from './authorities.ts'
import { offices, stepInWords } from './offices.ts'

const lastOfDistricts = day('2025-06-30')
const firstWithout = day('2025-07-01')

function valueOf<T>(answer: Answer<T>): T | null {
  return answer.kind === 'not-known' ? null : answer.value
}

const decidersOf = (award: AwardCode, on: typeof firstWithout): readonly string[] | null =>
  valueOf(authorityOn(award, on).decides)

const heads = ['unit-head', 'department-head', 'enterprise-director']

test.each<[AwardCode, string[], string[]]>([
  ['LDTT', [...heads, 'district-chair', 'commune-chair'], [...heads, 'commune-chair']],
  ['CSTDCS', [...heads, 'district-chair'], [...heads, 'commune-chair']],
  ['TTLDTT', [...heads, 'district-chair'], [...heads, 'commune-chair']],
  ['TDPVH', ['district-chair'], ['commune-chair']],
  ['GDVH', ['commune-chair'], ['commune-chair']],
  [
    'GK',
    [...heads, 'board-chair', 'district-chair', 'commune-chair'],
    [...heads, 'board-chair', 'commune-chair'],
  ],
])('Luật Điều 80, NĐ 129 Điều 59: who decides %s on 30/6 and 1/7/2025', (award, before, after) => {
  expect(decidersOf(award, lastOfDistricts)).toEqual(before)
  expect(decidersOf(award, firstWithout)).toEqual(after)
})

test('NĐ 129 Điều 59: no district office is left in any answer from 1/7/2025', () => {
  const left = awardCodes.filter((award) => {
    const { decides, submits } = authorityOn(award, firstWithout)
    const named = [...(valueOf(decides) ?? []), ...(valueOf(submits) ?? []).flat()]
    return named.some((office) => offices[office].level === 'district')
  })
  expect(left).toEqual([])
})

test('NĐ 129 Điều 59 is cited for the commune, Luật 2022 Điều 80 before it', () => {
  const before = authorityOn('CSTDCS', lastOfDistricts).decides
  const after = authorityOn('CSTDCS', firstWithout).decides
  expect(before.kind === 'known' && printCitation(before.standing.cite)).toBe(
    'Điều 80 Luật Thi đua, khen thưởng năm 2022',
  )
  expect(after.kind === 'known' && printCitation(after.standing.cite)).toBe(
    'Điều 59 Nghị định số 129/2025/NĐ-CP',
  )
})

describe('Luật Điều 77, 78: the State', () => {
  test.each<[AwardCode, string]>([
    ['CSTDTQ', 'prime-minister'],
    ['BKTTG', 'prime-minister'],
    ['COCP', 'government'],
    ['HCLD3', 'president'],
    ['HCSV', 'president'],
    ['AHLD', 'president'],
    ['BMVNAH', 'president'],
    ['HUY_CHUONG', 'president'],
    ['GTHCM', 'president'],
    ['KNC_UBTVQH', 'national-assembly-committee'],
  ])('%s is decided by %s', (award, office) => {
    const { decides } = authorityOn(award, firstWithout)
    expect(decides).toMatchObject({ kind: 'known', value: [office] })
  })
})

test('Luật Điều 79 by number recalled: the flag and the fighter of a province are unconfirmed, not refused', () => {
  for (const award of ['CSTDT', 'COT'] as const) {
    const { decides } = authorityOn(award, firstWithout)
    expect(decides).toMatchObject({ kind: 'unconfirmed', value: ['minister', 'province-chair'] })
    expect(decides.kind === 'unconfirmed' && decides.why).toContain('theo trí nhớ')
  }
  expect(authorityOn('TTLDXS', firstWithout).decides.kind).toBe('known')
  expect(authorityOn('BKT', firstWithout).decides.kind).toBe('known')
})

test('Luật Điều 83.1, 83.2: the way up, from the grass-roots unit and from the province', () => {
  expect(valueOf(authorityOn('LDTT', firstWithout).submits)).toEqual([
    ['grass-roots-unit'],
    ['managing-level'],
  ])
  expect(valueOf(authorityOn('BKT', firstWithout).submits)?.at(-1)).toEqual(['minister', 'province-chair'])
  expect(valueOf(authorityOn('HCLD2', firstWithout).submits)).toEqual([
    ['minister', 'province-chair'],
    ['prime-minister'],
    ['president'],
  ])
})

test('NĐ 98 Điều 33, 37, 42: the ways through the Ministry; since 1/7/2025 only NĐ 152 Điều 42 was read', () => {
  const kinds = (award: AwardCode) =>
    [lastOfDistricts, firstWithout].map((on) => authorityOn(award, on).submits.kind)
  expect(kinds('CSTDTQ')).toEqual(['known', 'unconfirmed'])
  expect(kinds('COCP')).toEqual(['known', 'unconfirmed'])
  expect(kinds('HCDDK')).toEqual(['known', 'unconfirmed'])
  expect(kinds('BKTTG')).toEqual(['known', 'known'])
  expect(valueOf(authorityOn('HCDDK', lastOfDistricts).submits)?.[0]).toEqual(['province-front'])
})

test('NĐ 86 Phụ lục IV: the commune submits Xã tiêu biểu since 1/7/2025 is a guess, and said so', () => {
  expect(authorityOn('XPTB', lastOfDistricts).submits).toMatchObject({
    kind: 'known',
    value: [['district-committee'], ['province-chair']],
  })
  expect(authorityOn('XPTB', firstWithout).submits.kind).toBe('unconfirmed')
})

test('NĐ 86 stands from 30/01/2024: before it who submits is not known, with the reason', () => {
  const why = 'Nghị định số 86/2023/NĐ-CP có hiệu lực từ ngày 30/01/2024'
  const before = authorityOn('GDVH', day('2024-01-29')).submits
  expect(before.kind === 'not-known' && before.why).toContain(why)
  expect(authorityOn('GDVH', day('2024-01-30')).submits.kind).toBe('known')
})

test('no award is answered under a law that is not entered: 31/12/2023 and 01/10/2026', () => {
  for (const award of awardCodes) {
    const old = authorityOn(award, day('2023-12-31')).decides
    const amended = authorityOn(award, day('2026-10-01')).decides
    expect(old.kind === 'not-known' && old.why).toContain('Luật Thi đua, khen thưởng năm 2003')
    expect(amended.kind === 'not-known' && amended.why).toContain('06/2026/QH16')
  }
  expect(authorityOn('LDTT', day('2024-01-01')).decides.kind).toBe('known')
  expect(authorityOn('LDTT', day('2026-09-30')).decides.kind).toBe('known')
})

test('flags and certificates of quân khu, đại học quốc gia are out of scope in words', () => {
  const { decides, submits } = authorityOn('CO_QK_DHQG', firstWithout)
  expect([decides.kind, submits.kind]).toEqual(['not-known', 'not-known'])
})

test('a step is said as officials write it', () => {
  expect(stepInWords(['province-chair'])).toBe('Chủ tịch Ủy ban nhân dân cấp tỉnh')
  expect(stepInWords(['minister', 'province-chair'])).toBe(
    'Bộ trưởng, Thủ trưởng ban, ngành hoặc Chủ tịch Ủy ban nhân dân cấp tỉnh',
  )
})
