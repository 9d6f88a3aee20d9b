import { describe, expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { newId } from '../../platform/id.ts'

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
let places = 0

async function office() {
  const place = await testLocality(database, `khen-thuong-${++places}`, 'Khen Thưởng')
  const by = (role: Parameters<typeof actorWith>[0], where = place.department) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path }))
  const officer = by('officer')
  const person = async (name: string) => ({
    kind: 'person',
    id: await addPerson(database, { localityId: place.id, organizationId: place.unit.id }, name),
    name,
  })
  const hoa = await person('Nguyễn Thị Hòa')
  const award = (more: object = {}) => ({
    subject: hoa,
    organizationId: place.unit.id,
    awardCode: 'CSTDCS',
    ground: 'CONG_TRANG',
    level: 'district',
    year: 2023,
    decisionNumber: '1520/QĐ-UBND',
    decidedOn: '2023-12-28',
    decidedBy: 'Chủ tịch UBND huyện',
    ...more,
  })
  const record = async (more: object = {}) => {
    const { status, body } = await officer.post('/api/awards', award(more))
    expect([status, body]).toEqual([201, { id: expect.any(String) }])
    return (body as { id: string }).id
  }
  const titles = async (query: string, caller = officer) => {
    const { body } = await caller.get(`/api/awards${query}`)
    return (body as { rows: { subject: { name: string }; awardCode: string; year: number }[] }).rows.map(
      (row) => `${row.subject.name} ${row.awardCode} ${row.year}`,
    )
  }
  return { ...place, by, officer, person, award, record, titles }
}

describe('the award history', () => {
  test('S003-II-2-1b: what a decision says is kept, and found by name with and without marks', async () => {
    const { officer, record, titles, person } = await office()
    const id = await record()
    await record({ subject: await person('Trần Văn Hoa') })
    expect(await titles('?q=nguyen%20thi%20hoa')).toEqual(['Nguyễn Thị Hòa CSTDCS 2023'])
    // Typed with its marks apart (NFD) and the tone on the other vowel.
    expect(await titles(`?q=${encodeURIComponent('Hoà'.normalize('NFD'))}`)).toEqual([
      'Nguyễn Thị Hòa CSTDCS 2023',
    ])
    expect(await titles('?q=hoa')).toEqual(['Trần Văn Hoa CSTDCS 2023', 'Nguyễn Thị Hòa CSTDCS 2023'])
    const { body } = await officer.get(`/api/awards/${id}`)
    expect(body).toMatchObject({
      title: 'Chiến sĩ thi đua cơ sở',
      organization: { name: 'Bộ phận Thi đua' },
      ground: 'CONG_TRANG',
      yearFrom: 2023,
      decidedOn: '2023-12-28',
      revoked: false,
      changes: [],
      may: ['correct', 'withdraw', 'revoke'],
    })
  })

  test('S003-III-V-3: filters by form, ground, level, year, unit and kind of subject', async () => {
    const { unit, neighbour, record, titles } = await office()
    await record()
    await record({
      subject: { kind: 'organization', id: neighbour.id, name: 'như tên của đơn vị' },
      organizationId: neighbour.id,
      awardCode: 'BKT',
      ground: 'DOT_XUAT',
      level: 'province',
      yearFrom: 2020,
      year: 2022,
    })
    const [person, agency] = ['Nguyễn Thị Hòa CSTDCS 2023', 'Phòng Tài chính BKT 2022']
    expect(await titles('')).toEqual([person, agency])
    expect(await titles('?awardCode=BKT')).toEqual([agency])
    expect(await titles('?ground=CONG_TRANG')).toEqual([person])
    expect(await titles('?level=province')).toEqual([agency])
    expect(await titles('?year=2021')).toEqual([agency])
    expect(await titles(`?withinId=${unit.id}`)).toEqual([person])
    expect(await titles('?subjectKind=organization')).toEqual([agency])
    expect(await titles('?state=revoked')).toEqual([])
  })

  test('the same form for the same year is asked about before it is kept twice', async () => {
    const { officer, award, record, person } = await office()
    const subject = await person('Nguyễn Thị Hòa')
    const first = await record({ subject })
    const again = await officer.post('/api/awards', award({ subject }))
    expect(again).toMatchObject({ status: 409, body: { code: 'award-looks-known', facts: { ids: [first] } } })
    expect((await officer.post('/api/awards', award({ subject, isNotOneOf: [first] }))).status).toBe(201)
  })

  test('two at once keep one', async () => {
    const { officer, award } = await office()
    const same = award()
    const answers = await Promise.all([officer.post('/api/awards', same), officer.post('/api/awards', same)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('a wrong field is named: 31/02, an empty name, a form for others, a year after the decision', async () => {
    const { officer, award } = await office()
    const fields = async (more: object) => {
      const { status, body } = await officer.post('/api/awards', award(more))
      return [status, ((body as { errors?: { field: string }[] }).errors ?? []).map(({ field }) => field)]
    }
    expect(await fields({ decidedOn: '2024-02-31' })).toEqual([422, ['decidedOn']])
    expect(await fields({ decidedOn: '2025-03-11' })).toEqual([422, ['decidedOn']])
    expect(await fields({ year: 2024 })).toEqual([422, ['year']])
    expect(await fields({ awardCode: 'TTLDXS' })).toEqual([422, ['awardCode']])
    expect(await fields({ awardCode: 'KHONG_CO' })).toEqual([422, ['awardCode']])
    expect(await fields({ yearFrom: 2024, year: 2023 })).toEqual([422, ['yearFrom']])
    expect(await fields({ subject: { kind: 'person', id: null, name: 'Ai đó' } })).toEqual([
      422,
      ['subject.id'],
    ])
    expect(await fields({ subject: { kind: 'other', name: '***' } })).toEqual([422, ['subject.name']])
    expect(await fields({ organizationId: newId() })).toEqual([422, ['organizationId']])
    expect(await fields({ subject: { kind: 'person', id: newId(), name: 'Không ai' } })).toEqual([
      422,
      ['subject.id'],
    ])
    expect(await fields({ fileId: newId() })).toEqual([422, ['fileId']])
  })

  test('a list costs the same number of statements however long it is', async () => {
    const { officer, record, person } = await office()
    await record()
    const one = await countStatements(database, () => officer.get('/api/awards'))
    for (let i = 0; i < 3; i++) await record({ subject: await person(`Lê Văn ${i}`) })
    expect(await countStatements(database, () => officer.get('/api/awards'))).toBe(one)
  })

  test('pages follow one another without gap or repetition, and a garbled cursor is refused', async () => {
    const { officer, record, titles, person } = await office()
    for (const name of ['Lê An', 'Lê Bình', 'Lê Chi', 'Lê Dung', 'Lê Én'])
      await record({ subject: await person(name) })
    const all: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body } = await officer.get(`/api/awards?limit=2${cursor && `&cursor=${cursor}`}`)
      const page = body as { rows: { subject: { name: string } }[]; next: string | null }
      all.push(...page.rows.map((row) => row.subject.name))
      cursor = page.next
    }
    expect(all).toEqual(['Lê An', 'Lê Bình', 'Lê Chi', 'Lê Dung', 'Lê Én'])
    expect((await officer.get('/api/awards?cursor=abc')).status).toBe(422)
    expect(await titles('?q=khongcoai')).toEqual([])
  })

  test('is exported as a workbook', async () => {
    const { officer, record } = await office()
    await record()
    const { status, headers } = await officer.get('/api/awards/export')
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('spreadsheetml')
  })
})

describe('what happens to an award later', () => {
  test('S002-I-2-1a: a correction is a new fact that names the old one', async () => {
    const { officer, award, record, titles } = await office()
    const id = await record()
    const asked = { ...award({ year: 2022 }), reason: 'Quyết định ghi năm 2022' }
    const { body } = await officer.post(`/api/awards/${id}/correction`, asked)
    expect(await titles('')).toEqual(['Nguyễn Thị Hòa CSTDCS 2022'])
    const right = (body as { id: string }).id
    expect((await officer.get(`/api/awards/${right}`)).body).toMatchObject({ corrects: id, year: 2022 })
    expect((await officer.get(`/api/awards/${id}`)).body).toMatchObject({
      year: 2023,
      changes: [{ kind: 'corrected', replacedBy: right, reason: 'Quyết định ghi năm 2022' }],
      may: [],
    })
    const again = await officer.post(`/api/awards/${id}/correction`, asked)
    expect(again).toMatchObject({ status: 409, body: { code: 'award-superseded' } })
  })

  test('S003-IV-1-2a: revoked by a decision, restored by another, and a correction keeps that', async () => {
    const { officer, award, record } = await office()
    const id = await record()
    const act = { decisionNumber: '12/QĐ-UBND', decidedOn: '2024-05-05', reason: 'Kê khai gian dối' }
    const post = async (what: string, body: object = act) => {
      const { status, body: answer } = await officer.post(`/api/awards/${id}/${what}`, body)
      return status === 204 ? 'done' : (answer as { code: string }).code
    }
    expect(await post('restoration')).toBe('award-not-revoked')
    expect(await post('revocation', { ...act, decidedOn: '2023-01-01' })).toBe('invalid-input')
    expect(await post('revocation')).toBe('done')
    expect(await post('revocation')).toBe('award-already-revoked')
    expect(await post('restoration', { ...act, decidedOn: '2024-06-01' })).toBe('done')
    expect(await post('revocation', { ...act, decidedOn: '2024-07-01' })).toBe('done')
    const right = await officer.post(`/api/awards/${id}/correction`, { ...award(), reason: 'Sửa tên' })
    expect((await officer.get(`/api/awards/${(right.body as { id: string }).id}`)).body).toMatchObject({
      revoked: true,
      changes: [{ kind: 'revoked', decisionNumber: '12/QĐ-UBND', decidedOn: '2024-07-01' }],
    })
  })

  test('two revocations at once: one is refused', async () => {
    const { officer, record } = await office()
    const id = await record()
    const act = { decisionNumber: '12/QĐ-UBND', decidedOn: '2024-05-05', reason: 'Kê khai gian dối' }
    const answers = await Promise.all([1, 2].map(() => officer.post(`/api/awards/${id}/revocation`, act)))
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  })

  test('an award entered by mistake leaves the history, and says why at its address', async () => {
    const { officer, record, titles } = await office()
    const id = await record()
    expect((await officer.post(`/api/awards/${id}/withdrawal`, { reason: '' })).status).toBe(422)
    expect((await officer.post(`/api/awards/${id}/withdrawal`, { reason: 'Nhầm người' })).status).toBe(204)
    expect(await titles('')).toEqual([])
    expect((await officer.get(`/api/awards/${id}`)).body).toMatchObject({
      changes: [{ kind: 'withdrawn', reason: 'Nhầm người' }],
    })
  })
})

describe('who may', () => {
  test('a unit sees its own subtree and writes nothing; a foreign locality sees nothing', async () => {
    const { by, neighbour, unit, record, titles, award } = await office()
    const id = await record()
    const own = by('unit-officer', unit)
    const other = by('unit-officer', neighbour)
    expect(await titles('', own)).toEqual(['Nguyễn Thị Hòa CSTDCS 2023'])
    expect(await titles('', other)).toEqual([])
    expect((await other.get(`/api/awards/${id}`)).status).toBe(404)
    expect((await own.post('/api/awards', award())).status).toBe(403)
    expect((await by('records-clerk').post(`/api/awards/${id}/revocation`, {})).status).toBe(403)
    expect((await by('broadcaster').get('/api/awards')).status).toBe(403)
    const elsewhere = await office()
    expect((await elsewhere.officer.get(`/api/awards/${id}`)).status).toBe(404)
    const revoke = { decisionNumber: '1', decidedOn: '2024-05-05', reason: 'Thử' }
    expect(
      (await elsewhere.officer.post(`/api/awards/${id}/revocation`, { ...revoke, reason: 'Lý do' })).status,
    ).toBe(404)
  })
})
