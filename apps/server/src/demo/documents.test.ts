/** The papers of the five plans in the loaded register: head, what they rest on, and whom each line of Nơi nhận reaches. */
import { beforeAll, expect, test } from 'vitest'
import { actorWith } from '../../../../tests/support/actors.ts'
import { type Caller, testApp } from '../../../../tests/support/app.ts'
import { demoDefaultDay } from './accounts.ts'
import { idOf } from './ids.ts'
import { loadDemo } from './load.ts'

const app = await testApp({ today: demoDefaultDay })
const slugs = ['vinhthuan', 'dienkhanh', 'cammy', 'dienbien', 'tanbien'] as const
type Slug = (typeof slugs)[number]

interface Paper {
  head: { numberLine: string; placeAndDate: string | null }
  recipients: { text: string; purpose: string; targets: { by: string }[]; delivered: number }[]
  relations: {
    kind: string
    citation: string
    related: { reference: string | null; issuer: { name: string } } | null
  }[]
}
const papers = new Map<Slug, Paper>()
const paperOf = (slug: Slug): Paper => papers.get(slug)!
const officerOf = (slug: Slug): Caller => {
  const agency = idOf(slug, 'organization', slug === 'dienbien' ? 'so-noi-vu' : 'phong-noi-vu')
  const localityId = idOf(slug, 'locality', slug)
  return app.as(actorWith('officer', { localityId, organizationPath: `/${agency}/` }))
}

const headOf = (slug: Slug) => [paperOf(slug).head.numberLine, paperOf(slug).head.placeAndDate]
/** 'UBND các xã, thị trấn: carry-out, group, 8' */
const linesOf = (slug: Slug): string[] =>
  paperOf(slug).recipients.map(
    ({ text, purpose, targets, delivered }) =>
      `${text}: ${purpose}, ${targets.map(({ by }) => by).join('+')}, ${delivered}`,
  )
const citedBy = (slug: Slug): string[] =>
  paperOf(slug).relations.map(
    ({ kind, related }) => `${kind} ${related?.reference ?? '-'} ${related?.issuer.name ?? '-'}`,
  )

beforeAll(async () => {
  await loadDemo(app.platform.database, app.platform.clock, () => {})
  for (const slug of slugs) {
    const { body } = await officerOf(slug).get(`/api/documents/${idOf(slug, 'document', 'ke-hoach')}`)
    papers.set(slug, body as Paper)
  }
}, 60_000)

test('S001-H-3, S001-H-3b, S002-H-1, S003-H-2: number, symbol, place and day of issue are those of the paper', () => {
  expect(slugs.map(headOf)).toEqual([
    ['Số: 75/KH-UBND', 'Vĩnh Thuận, ngày 12 tháng 4 năm 2024'],
    ['Số: 87/KH-UBND', 'Diên Khánh, ngày 11 tháng 4 năm 2023'],
    ['Số: 11/KH-UBND', 'Cẩm Mỹ, ngày 11 tháng 01 năm 2024'],
    ['Số: 1023/KH-UBND', 'Điện Biên, ngày 10 tháng 01 năm 2024'],
    ['Số: ……/KH-UBND', 'Tân Biên'],
  ])
})

test('S002-N-1, S002-N-4: an office with its part in brackets is one office; party bodies are a group of their own', () => {
  expect(linesOf('cammy')).toEqual(
    expect.arrayContaining([
      'Sở Nội vụ (Ban TĐKT tỉnh): inform, organization, 1',
      'VP.HU và các Ban XD Đảng: carry-out, group, 5',
      'UBND các xã, Thị trấn: carry-out, group, 13',
      'Lưu: VT, NC HL: archive, archive, 0',
    ]),
  )
})

test('S003-N-2, S003-N-4, S003-N-6, S003-N-7: above the province, leaders by their post, the Front, the members of the council', () => {
  expect(linesOf('dienbien')).toEqual([
    'Hội đồng TĐKT Trung ương: inform, organization, 1',
    'Ban TĐKT Trung ương: inform, organization, 1',
    'TT Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh: inform, organization+organization+outside, 2',
    'Lãnh đạo UBND tỉnh: inform, post, 0',
    'UBND các tỉnh Miền núi biên giới phía Bắc: inform, outside, 0',
    'Ủy ban MTTQ Việt Nam tỉnh: inform, organization, 1',
    'Các thành viên Hội đồng TĐKT tỉnh: inform, council, 5',
    'Các CQ, ĐV, DN tham gia Cụm - khối thi đua của tỉnh: carry-out, all-blocs, 55',
    'Cổng Thông tin điện tử tỉnh: publish, portal, 0',
    'Lưu: VT, KSTT: archive, archive, 0',
  ])
})

test('S004-N-1, S004-N-2, S004-N-3: the province, two standing committees on one line, the offices of the party committee', () => {
  expect(linesOf('tanbien').slice(0, 3)).toEqual([
    'Ban TĐKT tỉnh: inform, organization, 1',
    'TT.HU; TT.HĐND huyện: inform, organization+organization, 2',
    'Các cơ quan tham mưu, giúp việc Huyện ủy: carry-out, group, 5',
  ])
})

test('S001-H-6, S001-III-1-a2, S003-II-2-4b: the plan above, directives of the party, plans of several years stand in the library', () => {
  expect(citedBy('dienkhanh')).toEqual([
    'basis 1526/QĐ-TTg Thủ tướng Chính phủ',
    'basis 2202/KH-UBND Ủy ban nhân dân tỉnh Khánh Hòa',
    'cites 34-CT/TW Bộ Chính trị',
    'cites 16-CT/TU Ban Thường vụ Tỉnh ủy',
    'continues 202/KH-UBND Ủy ban nhân dân huyện Diên Khánh',
  ])
  expect(citedBy('dienbien')).toEqual([
    'basis 06/2022/QH15 Quốc hội',
    'basis 98/2023/NĐ-CP Chính phủ',
    'cites 34-CT/TW Bộ Chính trị',
    'continues 1663/KH-UBND Ủy ban nhân dân tỉnh Điện Biên',
    'cites - Đại hội Đảng bộ tỉnh Điện Biên lần thứ XIV',
    'concretizes - Ủy ban nhân dân tỉnh Điện Biên',
    'continues 1442/KH-UBND Ủy ban nhân dân tỉnh Điện Biên',
  ])
})

test('S004-II-1-b2: a plan of several years of one’s own as a basis, directives and conclusions beside it', () => {
  expect(citedBy('tanbien')).toEqual([
    'implements 886/KH-UBND Ủy ban nhân dân tỉnh Tây Ninh',
    'basis 38/KH-UBND Ủy ban nhân dân huyện Tân Biên',
    'cites 05-CT/TW Bộ Chính trị',
    'cites 21-KL/TW Ban Chấp hành Trung ương Đảng khóa XIII',
    'cites 83-KH/HU Ban Thường vụ Huyện ủy',
    'cites 77-KH/HU Ban Thường vụ Huyện ủy',
  ])
})
