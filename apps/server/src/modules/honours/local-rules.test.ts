import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { newId } from '../../platform/id.ts'
import { addCollective, addPerson } from '../../../../../tests/support/people.ts'

const app = await testApp({ today: '2025-03-10' })
let places = 0

async function office() {
  const place = await testLocality(app.platform.database, `quy-dinh-${++places}`, 'Quy Định')
  const as = (role: Parameters<typeof actorWith>[0]) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: place.department.path }))
  const officer = as('officer')
  const percent = (value: number, more: object = {}) => ({
    kind: 'threshold',
    parameter: 'LDTT-percent-for-TTLDTT',
    value,
    ...more,
  })
  const provision = (rule: object, more: object = {}) => ({
    from: '2025-01-01',
    instrument: 'Quyết định số 12/2025/QĐ-UBND',
    place: '5.1',
    checked: true,
    rule,
    ...more,
  })
  const preview = async (rule: object) =>
    (await officer.post('/api/local-rules/preview', provision(rule))).body as {
      kind: string
      sentence: string
    }
  const enact = async (rule: object, more: object = {}) => {
    const { status, body } = await officer.post('/api/local-rules', provision(rule, more))
    return status === 201 ? (body as { id: string }).id : (body as { code: string }).code
  }
  const where = { localityId: place.id, organizationId: place.unit.id }
  const collective = { kind: 'collective', id: await addCollective(app.platform.database, where) }
  const person = { kind: 'person', id: await addPerson(app.platform.database, where) }
  const assess = async (awardCode: string, more: object = {}) => {
    const asked = {
      subject: collective,
      awardCodes: [awardCode],
      upToYear: 2024,
      registerComplete: true,
      collective: { members: 20, withLDTT: 15, disciplined: 0 },
      ...more,
    }
    const { body } = await officer.post('/api/assessments', asked)
    return (body as { results: { verdict: string; why: string; quota: string | null }[] }).results[0]!
  }
  await officer.post('/api/ratings', { subject: collective, year: 2024, rating: 'HTTNV' })
  return { ...place, as, officer, person, percent, provision, preview, enact, assess }
}

test('S003-I-1-2a: a stricter local share is previewed, entered with its article, and decides from its day', async () => {
  const { percent, preview, enact, assess, officer } = await office()
  expect((await assess('TTLDTT')).verdict).not.toBe('not-eligible')
  expect((await preview(percent(80))).kind).toBe('tightened')
  expect((await assess('TTLDTT')).verdict).not.toBe('not-eligible')
  const id = await enact(percent(80))
  const found = await assess('TTLDTT')
  expect(found.verdict).toBe('not-eligible')
  expect((await assess('TTLDTT', { receivedOn: '2024-12-31', upToYear: 2024 })).verdict).not.toBe(
    'not-eligible',
  )
  expect((await officer.get('/api/local-rules')).body).toMatchObject({
    rows: [{ id, citation: 'khoản 1 Điều 5 Quyết định số 12/2025/QĐ-UBND', remark: { kind: 'tightened' } }],
  })
})

test('the nation is never loosened in silence: refused, or said in words with its ground', async () => {
  const { percent, preview, enact } = await office()
  expect((await preview(percent(60))).kind).toBe('refused')
  expect(await enact(percent(60))).toBe('local-rule-refused')
  const loosened = await preview(percent(60, { loosenedBecause: 'khoản 2 Điều 28' }))
  expect(loosened.kind).toBe('loosened')
  expect(loosened.sentence).toContain('nới lỏng')
  expect(await enact(percent(1, { parameter: 'khong-co' }))).toBe('local-rule-refused')
})

test('what nobody held against the signed text decides nothing', async () => {
  const { percent, enact, assess } = await office()
  await enact(percent(80), { checked: false })
  expect((await assess('TTLDTT')).verdict).not.toBe('not-eligible')
  // Nor does it lift the number of the nation.
  const few = { members: 20, withLDTT: 2, disciplined: 0 }
  expect((await assess('TTLDTT', { collective: few })).verdict).toBe('not-eligible')
})

test('S003-III-IV-6: a ratio and a form of the locality join those of the law', async () => {
  const { enact, assess, person } = await office()
  const ratio = { kind: 'quota', award: 'CSTDCS', percentMax: 20, of: 'số cá nhân đạt Lao động tiên tiến' }
  await enact(ratio)
  expect((await assess('CSTDCS', { subject: person, collective: undefined })).quota).toContain('20%')
  const medal = {
    kind: 'route',
    award: 'KNC',
    subject: 'individual',
    grounds: ['CONG_HIEN'],
    title: 'Kỷ niệm chương của tỉnh',
    criteria: ['gắn bó, đóng góp cho tỉnh'],
  }
  await enact(medal)
  const found = await assess('KNC', { subject: person, collective: undefined, ground: 'CONG_HIEN' })
  expect(JSON.stringify(found)).toContain('Kỷ niệm chương của tỉnh')
})

test('two of the same for one day are refused; ended or entered by mistake, they no longer decide', async () => {
  const { percent, enact, assess, officer } = await office()
  const both = await Promise.all([enact(percent(80)), enact(percent(90))])
  expect(both).toContain('local-rule-overlaps')
  const id = both.find((one) => one !== 'local-rule-overlaps')!
  const end = (body: object) => officer.post(`/api/local-rules/${id}/end`, body)
  expect((await end({ lastDay: '2024-01-01', reason: 'Hết hiệu lực' })).status).toBe(422)
  expect((await end({ lastDay: null, reason: 'Ghi nhầm tỉnh' })).status).toBe(204)
  expect((await end({ lastDay: null, reason: 'Ghi nhầm tỉnh' })).status).toBe(409)
  expect((await assess('TTLDTT')).verdict).not.toBe('not-eligible')
  expect(await enact(percent(80), { to: '2025-02-28' })).not.toContain('local-rule')
  expect((await assess('TTLDTT')).verdict).not.toBe('not-eligible')
})

test('wrong input is named at its field; units and other localities are kept out', async () => {
  const { percent, provision, officer, as, enact } = await office()
  const fields = async (rule: object, more: object = {}) => {
    const { body } = await officer.post('/api/local-rules', provision(rule, more))
    return ((body as { errors?: { field: string }[] }).errors ?? []).map(({ field }) => field)
  }
  expect(await fields(percent(80), { from: '2025-02-31' })).toEqual(['from'])
  expect(await fields(percent(80), { place: 'Điều năm' })).toEqual(['place'])
  expect(await fields(percent(80), { to: '2024-12-31' })).toEqual(['to'])
  expect(await fields({ kind: 'quota', award: 'SAI', percentMax: 10, of: 'tổng số' })).toEqual(['rule.award'])
  expect((await as('unit-officer').post('/api/local-rules', provision(percent(80)))).status).toBe(403)
  const id = await enact(percent(80))
  const elsewhere = await office()
  expect((await elsewhere.officer.get('/api/local-rules')).body).toEqual({
    rows: [],
    next: null,
    total: { count: 0, capped: false },
  })
  const ended = await elsewhere.officer.post(`/api/local-rules/${id}/end`, {
    lastDay: null,
    reason: 'Thử xem',
  })
  expect(ended.status).toBe(404)
})

test('S003-II-3-1d: criteria, ratios, forms, thresholds and papers are the province’s to set, each from the day of its regulation', async () => {
  const { enact, assess, person, percent, officer, preview } = await office()
  const law = async (code: string, on: string) =>
    (await officer.get(`/api/law/awards/${code}?on=${on}`)).body as {
      quota: { text: string; citation: string } | null
      routes: {
        id: string
        title: string
        local: boolean
        conditions: { sentence: string; citation: string }[]
      }[]
      procedure: { papers: { name: string }[]; copies: number | null; dossier: { citation: string | null } }
    }
  const dossier = {
    kind: 'dossier',
    award: 'CSTDCS',
    papers: [{ name: 'Tờ trình kèm danh sách' }],
    copies: 1,
  }
  const rules = {
    ratio: { kind: 'quota', award: 'CSTDCS', percentMax: 18, of: 'số cá nhân đạt Lao động tiên tiến' },
    criterion: {
      kind: 'condition',
      award: 'LDTT',
      route: '24.1',
      subject: 'individual',
      what: 'đăng ký thi đua từ đầu năm',
    },
    form: {
      kind: 'route',
      award: 'KNC',
      subject: 'individual',
      grounds: ['CONG_HIEN'],
      title: 'Kỷ niệm chương của tỉnh',
      criteria: ['gắn bó với tỉnh từ 15 năm'],
    },
    threshold: percent(80),
    dossier,
  }
  expect(await preview(rules.dossier)).toMatchObject({
    kind: 'loosened',
    sentence: expect.stringContaining('bớt 3 loại'),
  })
  expect((await preview(rules.threshold)).kind).toBe('tightened')
  for (const rule of Object.values(rules)) await enact(rule)

  // The day before, the law of the nation alone; from the day on, the province's beside it, by its own article.
  const [before, after] = ['2024-12-31', '2025-01-01'] as const
  const citation = 'khoản 1 Điều 5 Quyết định số 12/2025/QĐ-UBND'
  expect((await law('CSTDCS', before)).quota!.text).toContain('Không có tỷ lệ khống chế')
  expect((await law('CSTDCS', after)).quota).toEqual({
    text: 'Không quá 18% số cá nhân đạt Lao động tiên tiến.',
    citation,
  })
  const criteria = async (on: string) =>
    (await law('LDTT', on)).routes.find(({ id }) => id === '24.1')!.conditions.map(({ sentence }) => sentence)
  expect(await criteria(before)).not.toContain('Đăng ký thi đua từ đầu năm.')
  expect(await criteria(after)).toContain('Đăng ký thi đua từ đầu năm.')
  const forms = async (on: string) =>
    (await law('KNC', on)).routes.filter(({ local }) => local).map(({ title }) => title)
  expect([await forms(before), await forms(after)]).toEqual([[], ['Kỷ niệm chương của tỉnh']])
  const papers = async (on: string) => (await law('CSTDCS', on)).procedure
  expect((await papers(before)).papers).toHaveLength(4)
  expect(await papers(after)).toMatchObject({
    papers: [{ name: 'Tờ trình kèm danh sách' }],
    copies: 1,
    dossier: { kind: 'known', citation },
  })

  // What is assessed follows: the dossier received the day before is untouched.
  const received = (receivedOn: string) => ({ receivedOn, upToYear: 2024 })
  expect((await assess('TTLDTT', received(before))).verdict).not.toBe('not-eligible')
  expect((await assess('TTLDTT', received(after))).verdict).toBe('not-eligible')
  const one = { subject: person, collective: undefined }
  const asked = { ...one, facts: { recruitedMonths: 60 }, attested: ['tu-luc-doan-ket'] }
  await officer.post('/api/ratings', { subject: person, year: 2024, rating: 'HTTNV' })
  expect((await assess('LDTT', { ...asked, ...received(before) })).verdict).toBe('eligible')
  const now = await assess('LDTT', { ...asked, ...received(after) })
  expect([now.verdict, now.why]).toEqual(['needs-attestation', expect.stringContaining(citation)])
  const forKnc = async (on: string) =>
    JSON.stringify(await assess('KNC', { ...one, ground: 'CONG_HIEN', ...received(on) }))
  expect([await forKnc(before), await forKnc(after)]).toEqual([
    expect.not.stringContaining('gắn bó với tỉnh từ 15 năm'),
    expect.stringContaining('gắn bó với tỉnh từ 15 năm'),
  ])
})

test('what only the centre decides keeps the papers of the law', async () => {
  const { preview, enact } = await office()
  const papers = { kind: 'dossier', award: 'HCLD3', papers: [{ name: 'Tờ trình' }], copies: 1 }
  expect(await preview(papers)).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('cấp trung ương'),
  })
  expect(await enact(papers)).toBe('local-rule-refused')
})

test('a rule is shown whole at its address, in words, with its file; a file that is not there is refused', async () => {
  const { enact, officer, percent, provision } = await office()
  const id = await enact(percent(80))
  expect((await officer.get(`/api/local-rules/${id}`)).body).toMatchObject({
    says: 'Tỷ lệ cá nhân Lao động tiên tiến của Tập thể lao động tiên tiến: 80 %.',
    instrument: 'Quyết định số 12/2025/QĐ-UBND',
    place: '5.1',
    file: null,
    remark: { kind: 'tightened' },
  })
  const elsewhere = await office()
  expect((await elsewhere.officer.get(`/api/local-rules/${id}`)).status).toBe(404)
  const none = await officer.post(
    '/api/local-rules',
    provision(percent(90), { from: '2026-01-01', fileId: newId() }),
  )
  expect(none).toMatchObject({ status: 422, body: { errors: [{ field: 'fileId' }] } })
  const list = async (query: string) =>
    ((await officer.get(`/api/local-rules${query}`)).body as { rows: object[] }).rows.length
  expect([await list('?on=2025-06-01'), await list('?on=2024-06-01')]).toEqual([1, 0])
})
