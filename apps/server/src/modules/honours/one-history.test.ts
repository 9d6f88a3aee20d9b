import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addPerson } from '../../../../../tests/support/people.ts'

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
let places = 0

interface Assessed {
  subject: { id: string; name: string }
  assumed: string | null
  results: {
    verdict: string
    routes: { conditions: { code: string; holds: boolean | null; sentence: string; records: string[] }[] }[]
  }[]
}

async function office() {
  const place = await testLocality(database, `mot-lich-su-${++places}`, 'Một Lịch Sử')
  const as = (role: Parameters<typeof actorWith>[0], at = place.department) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: at.path }))
  const officer = as('officer')
  const post = async (url: string, body: object) => {
    const { status, body: answer } = await officer.post(url, body)
    return status < 300
      ? ((answer as { id: string } | null)?.id ?? 'done')
      : (answer as { code: string }).code
  }
  const join = (name: string, unit = place.unit, since?: string) =>
    addPerson(database, { localityId: place.id, organizationId: unit.id }, name, since)
  const award = (id: string, awardCode: string, year: number, more: object = {}) =>
    post('/api/awards', {
      subject: { kind: 'person', id, name: 'Nguyễn Thị Hòa' },
      organizationId: place.unit.id,
      awardCode,
      ground: 'CONG_TRANG',
      level: 'province',
      year,
      ...more,
    })
  const rate = (id: string, year: number, rating: string, more: object = {}) =>
    post('/api/ratings', { subject: { kind: 'person', id }, year, rating, ...more })
  const titles = async (query: string, caller = officer) => {
    const { body } = await caller.get(`/api/awards${query}`)
    return (body as { rows: { awardCode: string; year: number }[] }).rows.map(
      (row) => `${row.awardCode} ${row.year}`,
    )
  }
  const assess = async (id: string, awardCode: string, more: object = {}) => {
    const asked = {
      subject: { kind: 'person', id },
      awardCodes: [awardCode],
      registerComplete: true,
      ...more,
    }
    return (await officer.post('/api/assessments', asked)).body as Assessed
  }
  const merge = (url: string, keptId: string, droppedId: string, more: object = {}) =>
    post(url, { keptId, droppedId, reason: 'Nhập hai lần', ...more })
  return { ...place, as, officer, post, join, award, rate, titles, assess, merge }
}

test('S003-II-2-1b: what was written under either record of a person is one history once they are merged', async () => {
  const { join, award, rate, titles, assess, merge, officer, post } = await office()
  const [kept, dropped] = [await join('Nguyễn Thị Hòa'), await join('Nguyễn Thị Hoà')]
  const early = await award(dropped, 'BKT', 2019, { decisionNumber: '10/QĐ-UBND' })
  // The same certificate, written down under both records: it counts once.
  const early2 = await award(kept, 'BKT', 2019, { decisionNumber: '10/QĐ-UBND' })
  await award(dropped, 'CSTDCS', 2020)
  await award(kept, 'CSTDCS', 2022)
  for (const year of [2020, 2021, 2022]) await rate(dropped, year, 'HTTNV')
  for (const year of [2022, 2023, 2024]) await rate(kept, year, 'HTTNV')
  expect(await titles(`?subjectId=${kept}&subjectKind=person`)).toEqual(['CSTDCS 2022', 'BKT 2019'])
  const merged = await merge('/api/person-merges', kept, dropped, { take: [] })

  const whole = ['CSTDCS 2022', 'CSTDCS 2020', 'BKT 2019', 'BKT 2019']
  expect(await titles(`?subjectId=${kept}&subjectKind=person`)).toEqual(whole)
  // By its old address too.
  expect(await titles(`?subjectId=${dropped}`)).toEqual(whole)
  const asked = await assess(dropped, 'BKTTG', { ground: 'CONG_TRANG' })
  expect(asked.subject).toEqual({ kind: 'person', id: kept, name: 'Nguyễn Thị Hòa' })
  const counted = asked.results[0]!.routes[0]!.conditions
  const prior = counted.find(({ code }) => code === 'prior-BKT')!
  expect([prior.holds, prior.records.length]).toEqual([true, 1])
  expect([early, early2]).toContain(prior.records[0])
  expect(counted.find(({ code }) => code === 'years-rated-HTTNV')!.holds).toBe(true)
  const records = (await officer.get(`/api/subjects/person/${dropped}/records`)).body as {
    ratings: { year: number }[]
  }
  expect(records.ratings.map(({ year }) => year).toSorted()).toEqual([2020, 2021, 2022, 2023, 2024])
  // What is written from now on is written under the kept record, and asked about before it is kept twice.
  expect(await award(dropped, 'CSTDCS', 2020)).toBe('award-looks-known')
  expect(await rate(dropped, 2020, 'HTXSNV')).toBe('year-already-rated')
  // Taken apart again, each has its own.
  expect(await post(`/api/record-merges/${merged}/undoing`, {})).toBe('done')
  expect(await titles(`?subjectId=${kept}`)).toEqual(['CSTDCS 2022', 'BKT 2019'])
})

test('awards of a unit written down twice stay in sight, and are the kept record’s', async () => {
  const { as, award, join, titles, merge, post, unit, neighbour, officer } = await office()
  await award(await join('Nguyễn Thị Hòa', neighbour), 'CSTDCS', 2022, { organizationId: neighbour.id })
  const agency = {
    subject: { kind: 'organization', id: neighbour.id, name: 'Phòng' },
    organizationId: neighbour.id,
  }
  await post('/api/awards', { ...agency, awardCode: 'BKT', level: 'province', year: 2021 })
  expect(await titles('', as('unit-officer', unit))).toEqual([])
  expect(await merge('/api/organization-record-merges', unit.id, neighbour.id)).not.toContain('merge')
  expect(await titles('')).toEqual(['CSTDCS 2022', 'BKT 2021'])
  expect(await titles('', as('unit-officer', unit))).toEqual(['CSTDCS 2022', 'BKT 2021'])
  expect(await titles(`?subjectId=${unit.id}&subjectKind=organization`)).toEqual(['BKT 2021'])
  const { body } = await officer.get('/api/awards?awardCode=BKT')
  expect(body).toMatchObject({ rows: [{ organization: { name: 'Bộ phận Thi đua' } }] })
})

test('a unit check counts what stands under a merged record, in as many statements as before', async () => {
  const { join, rate, merge, officer, unit } = await office()
  const [kept, dropped] = [await join('Trần Văn Bình'), await join('Trần Văn Bình')]
  await rate(dropped, 2024, 'HTNV')
  const check = async () =>
    (await officer.get(`/api/unit-checks?withinId=${unit.id}&awardCodes=CSTDCS&registerComplete=true`))
      .body as {
      assumed: string
      rows: { subject: { id: string }; findings: { verdict: string; why: string }[] }[]
    }
  const before = await countStatements(database, check)
  await merge('/api/person-merges', kept, dropped, { take: [] })
  const { rows, assumed } = await check()
  expect(rows.map(({ subject, findings }) => [subject.id, findings[0]!.verdict])).toEqual([
    [kept, 'not-eligible'],
  ])
  expect(rows[0]!.findings[0]!.why).toContain(assumed)
  expect(assumed).toContain('hồ sơ của đơn vị đã nhập đủ')
  expect(await countStatements(database, check)).toBe(before)
})

test('a moved person keeps the history, and its new unit sees what it rests on', async () => {
  const { join, award, post, as, unit, neighbour, titles } = await office()
  const id = await join('Lê Thị Chi', unit, '2010-01-01')
  const given = await award(id, 'CSTDCS', 2022)
  const asked = { subject: { kind: 'person', id }, awardCodes: ['CSTDT'] }
  const inNeighbour = as('unit-officer', neighbour)
  expect((await inNeighbour.post('/api/assessments', asked)).status).toBe(403)
  const move = { organizationId: neighbour.id, jurisdictionId: null, from: '2025-02-01' }
  expect(await post(`/api/people/${id}/affiliations`, move)).toBe('done')
  const { status, body } = await inNeighbour.post('/api/assessments', asked)
  expect(status).toBe(200)
  // The award itself too, though it was given elsewhere; nothing else of that unit.
  expect(await titles(`?subjectId=${id}&subjectKind=person`, inNeighbour)).toEqual(['CSTDCS 2022'])
  expect((await inNeighbour.get(`/api/awards/${given}`)).status).toBe(200)
  expect(await titles('', inNeighbour)).toEqual([])
  expect(JSON.stringify(body)).toContain('2022')
  expect((await as('unit-officer', unit).post('/api/assessments', asked)).status).toBe(403)
})

test('what was given in a unit that was merged is the history of the unit that took its place', async () => {
  const { as, award, join, titles, unit, neighbour, department, officer } = await office()
  const id = await join('Đỗ Văn Em', neighbour, '2010-01-01')
  const old = await award(id, 'CSTDCS', 2022, { organizationId: neighbour.id })
  const inUnit = as('unit-officer', unit)
  expect(await titles('', inUnit)).toEqual([])
  const merger = {
    predecessorIds: [neighbour.id],
    successor: { kind: 'existing', id: unit.id },
    effectiveOn: '2025-01-01',
    decision: 'Quyết định số 1/QĐ-UBND',
  }
  expect((await officer.post('/api/organization-mergers', merger)).status).toBe(201)
  expect(await titles('', inUnit)).toEqual(['CSTDCS 2022'])
  expect((await inUnit.get(`/api/awards/${old}`)).status).toBe(200)
  expect(await titles(`?withinId=${unit.id}`)).toEqual(['CSTDCS 2022'])
  // Below the department that the unit belongs to, too.
  expect(await titles('', as('unit-officer', department))).toEqual(['CSTDCS 2022'])
  expect((await officer.get(`/api/awards?withinId=${department.id}`)).body).toMatchObject({
    rows: [{ id: old }],
  })
})

test('the day of recruitment is written down, or at least known from the first day at work', async () => {
  const { join, rate, assess, post, officer } = await office()
  const monthsOf = async (id: string) => {
    const asked = await assess(id, 'LDTT', { receivedOn: '2025-01-05' })
    const { holds, sentence } = asked.results[0]!.routes[0]!.conditions.find(
      ({ code }) => code === 'recruited-long-enough',
    )!
    return [holds, sentence.split(';')[0]]
  }
  const since = async (day?: string) => {
    const id = await join(`Phạm Văn ${day ?? 'Dung'}`, undefined, day)
    await rate(id, 2024, 'HTTNV')
    return id
  }
  // Nobody knows since when; long enough; at work for too short a time, perhaps recruited elsewhere before.
  const [nobody, long, short] = [await since(), await since('2020-01-01'), await since('2024-10-01')]
  expect((await monthsOf(nobody))[0]).toBe(null)
  expect(await monthsOf(long)).toEqual([true, 'Đã công tác ít nhất 60 tháng'])
  expect((await monthsOf(short))[0]).toBe(null)
  const write = (personId: string, recruitedOn: string, more: object = {}) =>
    post('/api/recruitments', { personId, recruitedOn, ...more })
  await write(short, '2024-07-02', { decisionNumber: '5/QĐ-UBND' })
  expect(await monthsOf(short)).toEqual([false, 'Mới tuyển dụng 5 tháng'])
  expect(await write(short, '2024-07-01')).toBe('recruitment-known')
  await write(short, '2024-07-01', { reason: 'Ghi nhầm ngày' })
  expect(await monthsOf(short)).toEqual([true, 'Đã công tác 6 tháng'])
  expect((await officer.get(`/api/subjects/person/${short}/records`)).body).toMatchObject({
    recruitment: { on: '2024-07-01', basis: 'recorded' },
  })
  expect(await write(short, '2025-03-11', { reason: 'Ngày sau' })).toBe('invalid-input')
})
