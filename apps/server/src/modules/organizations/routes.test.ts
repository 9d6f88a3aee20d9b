import { beforeAll, describe, expect, test } from 'vitest'
import { type Caller, testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { newId } from '../../platform/id.ts'
import { newLocality, officerOf, systemAdministrator, unitOfficerOf } from './organizations.fixture.ts'

let app: TestApp
let officer: Caller
let foreigner: Caller
let locality: { id: string; jurisdictionId: string; slug: string }

beforeAll(async () => {
  app = await testApp({ today: '2024-03-10' })
  locality = await newLocality(app.platform.database)
  officer = app.as(officerOf(locality.id))
  foreigner = app.as(officerOf((await newLocality(app.platform.database)).id))
})

const office = (officialName: string, more: object = {}) => ({
  officialName,
  kindCode: 'office',
  level: 'district',
  underCommittee: true,
  vertical: false,
  ...more,
})
const make = async (path: string, body: object): Promise<string> => {
  const reply = await officer.post(path, body)
  expect([path, reply.status, reply.text]).toMatchObject([path, 201, expect.any(String)])
  return (reply.body as { id: string }).id
}
const codeOf = (reply: { body: never }): string => (reply.body as { code: string }).code
const fieldsOf = (reply: { body: never }): string[] =>
  (reply.body as { errors?: { field: string }[] }).errors?.map((one) => one.field) ?? []

describe('the whole way through the contract', () => {
  test('a unit is added, edited, renamed, moved, merged, and read on any day', async () => {
    const committee = await make('/api/organizations', office('Ủy ban nhân dân huyện'))
    const a = await make(
      '/api/organizations',
      office('Phòng Nội vụ', { parentId: committee, shortName: 'Nội vụ' }),
    )
    const b = await make('/api/organizations', office('Phòng Lao động', { parentId: committee }))
    const edited = {
      ...office(''),
      email: 'noivu@dienkhanh.gov.vn',
      fieldCodes: ['home-affairs'],
      version: 1,
    }
    expect((await officer.put(`/api/organizations/${a}`, edited)).status).toBe(204)
    const renaming = { officialName: 'Phòng Nội vụ huyện', from: '2024-01-15' }
    expect((await officer.post(`/api/organizations/${a}/names`, renaming)).status).toBe(204)
    await make(`/api/organizations/${a}/aliases`, { name: 'Phòng Nội vụ (cơ quan thường trực)' })
    expect((await officer.put(`/api/organizations/${a}/head-counts/2024`, { headCount: 9 })).status).toBe(204)
    const merger = {
      predecessorIds: [a, b],
      successor: { kind: 'new', organization: office('Phòng Nội vụ và Lao động', { parentId: committee }) },
      effectiveOn: '2024-06-01',
      decision: 'Quyết định số 1/QĐ-UBND ngày 20/5/2024 của UBND huyện',
    }
    expect((await officer.post('/api/organization-mergers/preview', merger)).body).toMatchObject({
      obstacles: [],
    })
    expect((await officer.post('/api/organization-mergers', merger)).status).toBe(201)
    const names = async (on: string) => {
      const { rows } = (await officer.get(`/api/organizations/tree?on=${on}`)).body as {
        rows: { name: string }[]
      }
      return rows.map((row) => row.name)
    }
    expect(await names('2024-01-01')).toEqual(['Ủy ban nhân dân huyện', 'Phòng Lao động', 'Phòng Nội vụ'])
    expect(await names('2024-06-01')).toEqual(['Ủy ban nhân dân huyện', 'Phòng Nội vụ và Lao động'])
    const page = await officer.get('/api/organizations?on=2024-03-10&q=noi%20vu&limit=1')
    expect(page.body).toMatchObject({
      rows: [{ name: 'Phòng Nội vụ huyện' }],
      next: null,
      total: { count: 1 },
    })
    expect((await officer.get(`/api/organizations/${a}?on=2024-07-01`)).body).toMatchObject({
      state: 'merged',
    })
    const resolved = await officer.get(
      `/api/organizations/resolution?name=${encodeURIComponent('Phòng Nội vụ')}`,
    )
    expect(resolved.body).toEqual({ matches: [{ id: a, name: 'Phòng Nội vụ huyện' }] })
  })

  test('a person is added, appointed, listed, exported; the number is read with a reason', async () => {
    const unitId = await make('/api/organizations', office('Phòng Tư pháp'))
    const id = await make('/api/people', {
      fullName: 'Nguyễn Văn An',
      organizationId: unitId,
      birthOn: '1980-02-03',
      identityNumber: '079080000123',
    })
    await make(`/api/people/${id}/posts`, { organizationId: unitId, title: 'Trưởng phòng', isHead: true })
    const list = await officer.get(`/api/people?organizationId=${unitId}&manager=true`)
    expect(list.body).toMatchObject({
      rows: [{ fullName: 'Nguyễn Văn An', title: 'Trưởng phòng', isHead: true }],
    })
    expect(list.text).not.toContain('079080000123')
    expect((await officer.get(`/api/people/${id}`)).body).toMatchObject({ birthOn: '1980-02-03', version: 1 })
    const reading = await officer.post(`/api/people/${id}/identity-number/reading`, { reason: 'Đối chiếu' })
    expect(reading.body).toEqual({ number: '079080000123' })
    const matches = await officer.get('/api/people/matches?fullName=nguyen%20van%20an&birthOn=1980-02-03')
    expect(matches.body).toMatchObject({ rows: [{ id }] })
    for (const path of ['/api/people/export', '/api/organizations/export']) {
      const file = await officer.get(path)
      expect([file.status, file.headers['content-type']]).toEqual([
        200,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ])
      expect(file.text.startsWith('PK')).toBe(true)
    }
  })

  test('functions, blocs, groups, areas and the rest answer in the shape of the contract', async () => {
    const unitId = await make('/api/organizations', office('Phòng Y tế'))
    const personId = await make('/api/people', { fullName: 'Trần Thị Y', organizationId: unitId })
    await make('/api/designations', {
      functionCode: 'standing-agency',
      organizationId: unitId,
      from: '2024-01-01',
    })
    await make('/api/blocs', {
      name: 'Khối 1',
      kind: 'sector',
      from: '2024-01-01',
      organizationIds: [unitId],
    })
    const expression = { include: [{ by: 'kind', code: 'office' }] }
    const group = await make('/api/addressee-groups', { wording: 'Các phòng, ban', expression })
    const frozen = await officer.post(`/api/addressee-groups/${group}/freezing`, {
      on: '2024-03-10',
      version: 1,
    })
    expect(frozen.status).toBe(200)
    await make(`/api/jurisdictions/${locality.jurisdictionId}/attributes`, { attribute: 'remote' })
    await make('/api/collectives', { name: 'Tổ Khám bệnh', organizationId: unitId })
    await make('/api/households', {
      jurisdictionId: locality.jurisdictionId,
      members: [{ fullName: 'Trần Văn Hộ', relation: 'Chủ hộ', isHead: true }],
    })
    await make('/api/emulation-officers', {
      personId,
      organizationId: unitId,
      fullTime: false,
      from: '2024-01-01',
    })
    await make('/api/publicity-force', {
      personId,
      kindCode: 'reporter',
      level: 'district',
      from: '2024-01-01',
    })
    const lists = [
      '/api/designations',
      '/api/designations?period=all',
      '/api/blocs',
      '/api/addressee-groups',
      `/api/addressee-groups/${group}`,
      '/api/jurisdictions?state=all',
      '/api/jurisdictions/area-figures',
      '/api/catalogues/organization-kind',
      '/api/collectives',
      '/api/households',
      '/api/emulation-officers',
      '/api/publicity-force',
      '/api/people/look-alikes',
      '/api/organizations/look-alikes',
    ]
    for (const path of lists) {
      const reply = await officer.get(path)
      expect([path, reply.status]).toEqual([path, 200])
      expect([path, Object.values(reply.body as object).flat().length > 0]).toEqual([path, true])
    }
  })
})

describe('what does not fit', () => {
  test('a day that is not in the calendar, an empty body and a wrong name are told at their fields', async () => {
    expect((await officer.get('/api/organizations?on=2024-02-31')).status).toBe(422)
    const empty = await officer.post('/api/organizations', {})
    expect([empty.status, fieldsOf(empty)]).toMatchObject([
      422,
      expect.arrayContaining(['officialName', 'kindCode']),
    ])
    const blank = await officer.post('/api/organizations', office('  '))
    expect(fieldsOf(blank)).toEqual(['officialName'])
    const badNumber = { fullName: 'Nguyễn Văn An', identityNumber: '12345' }
    expect(fieldsOf(await officer.post('/api/people', badNumber))).toEqual(['identityNumber'])
  })

  test('a unit of another locality answers as if it had never been', async () => {
    const id = await make('/api/organizations', office('Phòng Riêng'))
    const nowhere = newId()
    const answer = async (path: string, body?: object) => {
      const { status, body: problem } = body ? await foreigner.post(path, body) : await foreigner.get(path)
      const { requestId: _, ...rest } = problem as Record<string, unknown>
      return { status, rest }
    }
    const moving = { parentId: null, jurisdictionId: null, from: '2024-03-01' }
    for (const [path, body] of [
      ['/api/organizations/:id', undefined],
      ['/api/people/:id', undefined],
      ['/api/addressee-groups/:id', undefined],
      ['/api/organizations/:id/placements', moving],
      ['/api/posts/:id/end', { to: '2024-03-01' }],
      ['/api/designations/:id/end', { to: '2024-03-01' }],
      ['/api/record-merges/:id/undoing', {}],
    ] as const) {
      const [theirs, none] = [
        await answer(path.replace(':id', id), body),
        await answer(path.replace(':id', nowhere), body),
      ]
      expect([path, theirs]).toEqual([path, none])
      expect(theirs.status).toBe(404)
    }
  })

  test('an account of the installation must first choose a locality', async () => {
    const reply = await app.as(systemAdministrator()).get('/api/organizations')
    expect([reply.status, codeOf(reply)]).toEqual([409, 'locality-not-chosen'])
  })

  test('a unit officer is refused at the door of what is the office’s, and let in to what is the unit’s', async () => {
    const id = await make('/api/organizations', office('Phòng Kinh tế'))
    const own = app.as(unitOfficerOf(locality.id, `/${id}/`))
    expect((await own.post('/api/organizations', {})).status).toBe(403)
    expect((await own.get('/api/people/look-alikes')).status).toBe(403)
    expect((await own.put(`/api/organizations/${id}/head-counts/2024`, { headCount: 3 })).status).toBe(204)
    expect((await own.get(`/api/organizations/${id}`)).body).toMatchObject({ may: ['edit'] })
  })
})
