import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
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
