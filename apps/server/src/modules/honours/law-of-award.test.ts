import { expect, test } from 'vitest'
import type { AwardLaw, AwardProcedure, ProcedureChange } from '@guongsang/contract/honours-law-awards.ts'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'

const app = await testApp({ today: '2025-08-01' })
let places = 0

async function office() {
  const place = await testLocality(app.platform.database, `luat-khen-${++places}`, 'Luật Khen')
  const as = (role: Parameters<typeof actorWith>[0]) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: place.department.path }))
  const officer = as('officer')
  const read = async <T>(url: string): Promise<T> => {
    const { status, body } = await as('broadcaster').get(url)
    expect([url, status]).toEqual([url, 200])
    return body
  }
  const enact = async (rule: object, more: object = {}) => {
    const asked = {
      from: '2025-07-15',
      instrument: 'Quyết định số 9/2025/QĐ-UBND',
      place: '4.2',
      checked: true,
    }
    expect((await officer.post('/api/local-rules', { ...asked, rule, ...more })).status).toBe(201)
  }
  return { as, officer, read, enact }
}

test('S003-II-3-3h: procedures with papers, steps and statutory days, and what became simpler, each by its clause', async () => {
  const { read, enact } = await office()
  const { rows } = await read<{ rows: AwardProcedure[] }>('/api/law/procedures?on=2025-08-01')
  const family = rows.find(({ awardCode }) => awardCode === 'GDVH')!
  expect(family).toMatchObject({
    steps: ['Trưởng thôn, Tổ trưởng tổ dân phố', 'Chủ tịch Ủy ban nhân dân cấp xã'],
    copies: 1,
    decides: { kind: 'known', citation: expect.stringContaining('Điều 80') },
    dossier: { citation: expect.stringContaining('152/2025/NĐ-CP') },
  })
  expect(family.papers.map(({ name }) => name)).toContain('Biên bản họp bình xét')
  expect(family.limits).toContainEqual({
    name: 'Quyết định Gia đình văn hóa, Thôn, tổ dân phố văn hóa',
    days: 10,
    said: {
      kind: 'known',
      text: '10 ngày kể từ ngày nhận đủ hồ sơ',
      citation: expect.stringContaining('86/2023/NĐ-CP'),
      note: null,
    },
  })
  // Nothing is left blank: what nobody found says so.
  for (const { submits, decides, dossier, vote, occasion, publicity } of rows)
    for (const said of [submits, decides, dossier, vote, occasion, ...publicity]) {
      expect(said.text).not.toBe('')
      expect(said.kind === 'not-known' || said.citation !== null).toBe(true)
    }

  const simpler = () => read<{ rows: ProcedureChange[] }>('/api/law/procedure-changes?effect=simpler')
  const before = (await simpler()).rows
  expect(before.map(({ awardCode, question, sentence }) => [awardCode, question, sentence])).toEqual([
    ['TDPVH', 'decides', 'Quyết định ở cấp gần hơn.'],
    ['TDPVH', 'submits', 'Bớt 1 bước.'],
  ])
  // The province asks for fewer papers from a day on: that is a simplification too.
  const papers = [{ name: 'Tờ trình' }, { name: 'Báo cáo thành tích' }]
  await enact({ kind: 'dossier', award: 'GK', papers, copies: 1 })
  const own = (await simpler()).rows.filter(({ local }) => local)
  expect(own).toHaveLength(1)
  expect(own[0]).toMatchObject({
    awardCode: 'GK',
    question: 'papers',
    on: '2025-07-15',
    sentence: expect.stringContaining('Bớt 2 loại giấy tờ'),
    after: { citation: 'khoản 2 Điều 4 Quyết định số 9/2025/QĐ-UBND' },
  })
})

test('the rules of an award are grouped under it, in the version of the day', async () => {
  const { read } = await office()
  const law = await read<AwardLaw>('/api/law/awards/BKTTG?on=2025-03-01')
  expect(law).toMatchObject({
    name: 'Bằng khen của Thủ tướng Chính phủ',
    pack: { id: 'vn-tdkt-luat2022-nd98', modelled: true },
    situations: expect.any(Number),
  })
  expect(law.situations).toBeGreaterThan(3)
  const route = law.routes.find(({ id }) => id === '73.1.b')!
  expect(route).toMatchObject({ citation: expect.stringContaining('Điều 73'), local: false })
  expect(route.conditions.map(({ sentence }) => sentence)).toContain(
    'Có từ 5 năm liên tục sau Bằng khen của bộ, ban, ngành, tỉnh tính đến năm xét được xếp loại từ Hoàn thành tốt nhiệm vụ trở lên.',
  )
  expect(law.general.map(({ code }) => code)).toContain('not-under-review')
  const sentences = JSON.stringify(law)
  expect(sentences).not.toMatch(/\{\w+\}|Chưa có kết quả|undefined/)
  const later = await read<AwardLaw>('/api/law/awards/BKTTG?on=2026-10-01')
  expect(later).toMatchObject({ pack: { modelled: false }, routes: [], quota: null })
  expect((await (await office()).officer.get('/api/law/awards/SAI')).status).toBe(404)
})

test('a condition or a route of the locality stands among those of the nation, marked as its own', async () => {
  const { read, enact } = await office()
  await enact({
    kind: 'condition',
    award: 'LDTT',
    route: '24.1',
    subject: 'individual',
    what: 'không bị xử phạt trong năm',
  })
  const here = await read<AwardLaw>('/api/law/awards/LDTT')
  const route = here.routes.find(({ id }) => id === '24.1')!
  expect(route.conditions.at(-1)).toMatchObject({
    sentence: 'Không bị xử phạt trong năm.',
    citation: 'khoản 2 Điều 4 Quyết định số 9/2025/QĐ-UBND',
  })
  const elsewhere = await (await office()).read<AwardLaw>('/api/law/awards/LDTT')
  expect(elsewhere.routes.find(({ id }) => id === '24.1')!.conditions).toHaveLength(
    route.conditions.length - 1,
  )
})

test('situations are found by code and by words, page by page, with the answer the law must give', async () => {
  const { read } = await office()
  const list = (query: string) =>
    read<{
      rows: { name: string; awardCode: string; verdict: string; facts: string[] }[]
      next: string | null
      total: { count: number }
    }>(`/api/law/situations?${query}`)
  const all = await list('limit=200')
  expect(all.total.count).toBeGreaterThanOrEqual(331)
  const next = await list(`limit=200&cursor=${all.next}`)
  expect(new Set([...all.rows, ...next.rows].map(({ name }) => name)).size).toBe(all.total.count)
  const of = await list('code=BKTTG:73.1.b&verdict=not-eligible')
  expect(of.rows.length).toBeGreaterThan(0)
  for (const { awardCode, verdict, facts } of of.rows) {
    expect([awardCode, verdict]).toEqual(['BKTTG', 'not-eligible'])
    expect(facts[0]).toContain('hồ sơ nhận ngày')
  }
  const { rows } = await read<{ rows: { situations: number }[] }>('/api/law/entry?code=BKTTG:73.1.b')
  expect(rows[0]!.situations).toBe((await list('code=BKTTG:73.1.b')).total.count)
  // Not a word of the program in what an official reads.
  expect(JSON.stringify(all.rows.map(({ facts }) => facts))).not.toMatch(
    /CONG_TRANG|HTTNV|CSTD|undefined|null/,
  )
})
