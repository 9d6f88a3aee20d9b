import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { awardCodes, type AwardCode } from '../awards/catalogue.ts'
import { answerOn } from './answer.ts'
import { partNames } from './dossier-parts.ts'
import {
  dossierFor,
  electronicFiling,
  foreignerDossier,
  simplifiedDossier,
  type Dossier,
} from './dossiers.ts'
import { templatesOn } from './templates.ts'

const under98 = day('2025-06-30')
const under152 = day('2025-07-01')

function dossierOn(award: AwardCode, on = under98): Dossier {
  const answer = dossierFor(award, on)
  if (answer.kind === 'not-known') throw new Error(answer.why)
  return answer.value
}

const partsOf = ({ parts }: Dossier): string[] => parts.map(({ code }) => code)

test('NĐ 98 Điều 33: Chiến sĩ thi đua toàn quốc, one set of originals; carried over unconfirmed since', () => {
  const dossier = dossierOn('CSTDTQ')
  expect(partsOf(dossier)).toEqual([
    'submission',
    'confirmed-report',
    'minutes-and-vote',
    'work-certificate',
    'related-documents',
  ])
  expect(dossier.copies).toBe(1)
  expect(dossierFor('CSTDTQ', under98).kind).toBe('known')
  expect(dossierFor('CSTDTQ', under152).kind).toBe('unconfirmed')
})

test('NĐ 98 Điều 34: the other titles, with the result of the vote', () => {
  for (const award of ['LDTT', 'CSTDCS', 'TTLDTT', 'CSTDT', 'TTLDXS', 'COT'] as const) {
    expect(partsOf(dossierOn(award))).toEqual([
      'submission',
      'report',
      'minutes-and-vote',
      'work-certificate',
    ])
    expect(dossierOn(award).copies).toBeNull()
  }
})

test('NĐ 152 Điều 6.2.c: from 1/7/2025 the locality sets the dossier of six awards, and of no other', () => {
  const local = awardCodes.filter((award) => {
    const answer = dossierFor(award, under152)
    return answer.kind !== 'not-known' && answer.value.setBy === 'locality'
  })
  expect(local).toEqual(['LDTT', 'CSTDCS', 'TTLDTT', 'TDPVH', 'GDVH', 'GK'])
  expect(awardCodes.filter((award) => isLocal(award))).toEqual([])
})

function isLocal(award: AwardCode): boolean {
  const answer = dossierFor(award, under98)
  return answer.kind !== 'not-known' && answer.value.setBy === 'locality'
}

test('QĐ 638/QĐ-BNV: Chiến sĩ thi đua cơ sở at the commune names Mẫu 01 and Mẫu 05', () => {
  const { parts } = dossierOn('CSTDCS', under152)
  expect(parts.slice(0, 2).map(({ template }) => template)).toEqual(['Mẫu số 01', 'Mẫu số 05'])
})

test('NĐ 98 Điều 42, NĐ 152 Điều 42: Bằng khen của Thủ tướng is known on both sides of 1/7/2025', () => {
  for (const on of [under98, under152]) {
    expect(dossierFor('BKTTG', on)).toMatchObject({ kind: 'known', value: { copies: 1 } })
  }
  expect(partsOf(dossierOn('BKTTG'))).toContain('merit-certificate')
})

test('QĐ 311 Mục XIII, XV: orders for sudden merit and the Government’s flag come as Word and PDF', () => {
  const order = dossierFor('HCLD3', under98, 'DOT_XUAT')
  expect(order).toMatchObject({ kind: 'known', value: { copies: 1, files: ['docx', 'pdf'] } })
  expect(order.kind === 'known' && partsOf(order.value)[0]).toBe('submission-with-list')
  expect(dossierOn('COCP').files).toEqual(['docx', 'pdf'])
  expect(dossierFor('COCP', under152).kind).toBe('unconfirmed')
  expect(answerOn(electronicFiling, under98)).toMatchObject({ kind: 'known', value: ['docx', 'pdf'] })
})

test('NĐ 98 Điều 41: Anh hùng Lao động needs the opinion of the central council', () => {
  expect(partsOf(dossierOn('AHLD'))).toContain('central-council-opinion')
  expect(partsOf(dossierOn('AHLD'))).toContain('minutes-and-vote')
})

test('Luật Điều 84.1, 84.2: where no decree was read the papers of the law itself are asked', () => {
  expect(partsOf(dossierOn('CO_QK_DHQG'))).toEqual([
    'submission',
    'report',
    'review-minutes',
    'work-certificate',
  ])
  expect(partsOf(dossierOn('BKT'))).toEqual(['submission', 'report', 'award-minutes', 'merit-certificate'])
  expect(partsOf(dossierOn('HCLD3'))).toEqual(['submission', 'report', 'award-minutes', 'merit-certificate'])
})

test('NĐ 86 Điều 7, Phụ lục IV: the three cultural titles with their forms, from 30/01/2024', () => {
  expect(partsOf(dossierOn('GDVH'))).toEqual(['village-proposal', 'residents-summary', 'residents-minutes'])
  expect(dossierOn('GDVH').decisionTemplate).toBe('Mẫu số 10')
  expect(dossierOn('TDPVH').parts.map(({ template }) => template)).toEqual([
    'Mẫu số 04',
    'Mẫu số 05',
    'Mẫu số 06',
  ])
  expect(dossierOn('XPTB').parts.map(({ template }) => template)).toEqual([
    'Mẫu số 07',
    'Mẫu số 08',
    'Mẫu số 09',
  ])
  expect(dossierOn('XPTB').decisionTemplate).toBe('Mẫu số 12')
  expect(dossierFor('XPTB', day('2024-01-29')).kind).toBe('not-known')
})

test('NĐ 98 Điều 40: the simplified procedure takes a summary report, one set', () => {
  expect(answerOn(simplifiedDossier, under98)).toMatchObject({ kind: 'known', value: { copies: 1 } })
  expect(answerOn(simplifiedDossier, under152).kind).toBe('unconfirmed')
})

test('NĐ 152 Điều 42.2: foreigners; nothing was read for the time before', () => {
  expect(answerOn(foreignerDossier, under152)).toMatchObject({ kind: 'known', value: { copies: 1 } })
  expect(answerOn(foreignerDossier, under98).kind).toBe('not-known')
})

test('one set of originals for the State and for the cultural titles', () => {
  const ofOneSet = awardCodes.filter((award) => dossierOn(award).copies === 1)
  expect(ofOneSet).toEqual(['CSTDTQ', 'COCP', 'XPTB', 'TDPVH', 'GDVH', 'BKTTG', 'AHLD'])
  expect(awardCodes.filter((award) => ![1, null].includes(dossierOn(award).copies))).toEqual([])
})

test('every paper asked for anywhere has a name', () => {
  const asked = new Set(awardCodes.flatMap((award) => partsOf(dossierOn(award, day('2025-03-01')))))
  expect([...asked].filter((code) => !(code in partNames))).toEqual([])
})

test('NĐ 152 Phụ lục: Mẫu 01 and Mẫu 05 by number, ten reports by title; NĐ 98 printed others', () => {
  const now = templatesOn(under152)
  const ofDecree86 = templatesOn(under98)
  expect(ofDecree86.map(({ number }) => number)).toEqual([
    'Mẫu số 04',
    'Mẫu số 05',
    'Mẫu số 06',
    'Mẫu số 07',
    'Mẫu số 08',
    'Mẫu số 09',
    'Mẫu số 10',
    'Mẫu số 12',
  ])
  expect(now.length - ofDecree86.length).toBe(12)
  expect(now.filter(({ number }) => number === null)).toHaveLength(10)
})
