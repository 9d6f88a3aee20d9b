import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { newId } from '../../platform/id.ts'

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
let places = 0

interface Table {
  rows: {
    subject: { id: string; name: string }
    place: string
    rating: { rating: string; decisionNumber: string | null } | null
    before: string | null
  }[]
  next: string | null
  rated: number
  whole: number
}

async function office() {
  const place = await testLocality(database, `xep-loai-${++places}`, 'Xếp Loại')
  const as = (role: Parameters<typeof actorWith>[0]) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: place.department.path }))
  const officer = as('officer')
  const join = async (name: string, unit: { id: string }, since = '2015-01-01', until?: string) => {
    const id = await addPerson(database, { localityId: place.id, organizationId: unit.id }, name, since)
    if (until !== undefined)
      await database.transaction({ localityId: place.id }, (tx) =>
        sql`update organizations.affiliations set valid_to = ${until} where person_id = ${id}`.execute(tx),
      )
    return id
  }
  const table = async (query = '', caller = officer) => {
    const { status, body } = await caller.get(
      `/api/unit-ratings?withinId=${place.department.id}&year=2024&${query}`,
    )
    expect([status, body]).toEqual([200, expect.anything()])
    return body as Table
  }
  const rate = (ratings: { id: string; rating: string }[], more: object = {}) =>
    officer.post('/api/unit-ratings', { withinId: place.department.id, year: 2024, ratings, ...more })
  return { ...place, as, officer, join, table, rate }
}

test('a unit is rated as one table by one decision; who is left out stays unrated', async () => {
  const { department, unit, join, table, rate, officer } = await office()
  const [an, binh] = [await join('Lê An', department), await join('Lê Bình', unit)]
  await join('Lê Chi', department)
  const { status, body } = await rate(
    [
      { id: an, rating: 'HTXSNV' },
      { id: binh, rating: 'HTTNV' },
    ],
    { decisionNumber: '15/QĐ-PNV', decidedOn: '2025-01-10' },
  )
  expect([status, body]).toEqual([200, { recorded: 2, unchanged: 0 }])
  const { rows, rated, whole } = await table()
  expect([rated, whole]).toEqual([2, 3])
  expect(rows.map(({ subject, rating }) => [subject.name, rating])).toEqual([
    ['Lê An', { rating: 'HTXSNV', decisionNumber: '15/QĐ-PNV' }],
    ['Lê Bình', { rating: 'HTTNV', decisionNumber: '15/QĐ-PNV' }],
    ['Lê Chi', null],
  ])
  expect((await table('only=missing')).rows.map(({ subject }) => subject.name)).toEqual(['Lê Chi'])
  expect((await table('q=le%20binh')).rows).toHaveLength(1)
  const records = await officer.get(`/api/subjects/person/${an}/records`)
  expect(records.body).toMatchObject({ ratings: [{ year: 2024, rating: 'HTXSNV' }] })
})

test('another rating for the same year asks for a reason, and nothing of the table is written without it', async () => {
  const { department, join, table, rate } = await office()
  const [an, binh] = [await join('Lê An', department), await join('Lê Bình', department)]
  await rate([{ id: an, rating: 'HTTNV' }])
  const both = [
    { id: an, rating: 'HTXSNV' },
    { id: binh, rating: 'HTTNV' },
  ]
  const refused = await rate(both)
  expect([refused.status, refused.body]).toMatchObject([409, { code: 'ratings-differ' }])
  expect((refused.body as { detail: string }).detail).toContain('Lê An')
  expect((await table()).rated).toBe(1)
  expect((await rate(both, { reason: 'Kết luận lại sau khiếu nại' })).body).toEqual({
    recorded: 2,
    unchanged: 0,
  })
  expect((await rate(both)).body).toEqual({ recorded: 0, unchanged: 2 })
  expect((await table()).rows[0]!.rating!.rating).toBe('HTXSNV')
})

test('who belonged to the unit at the end of the year is rated, not who came later or works elsewhere', async () => {
  const { department, neighbour, join, table, rate, as } = await office()
  const left = await join('Lê An', department, '2015-01-01', '2025-01-31')
  const later = await join('Lê Bình', department, '2025-02-01')
  const elsewhere = await join('Lê Chi', neighbour)
  expect((await table()).rows.map(({ subject }) => subject.id)).toEqual([left])
  for (const id of [later, elsewhere, newId()])
    expect((await rate([{ id, rating: 'HTTNV' }])).status).toBe(422)
  expect((await rate([{ id: left, rating: 'HTTNV' }], { year: 2026 })).status).toBe(422)
  expect((await rate([{ id: left, rating: 'TOT' }])).status).toBe(422)
  for (const role of ['unit-officer', 'chair'] as const) {
    const caller = as(role)
    expect((await caller.get(`/api/unit-ratings?withinId=${department.id}&year=2024`)).status).toBe(403)
    expect(
      (await caller.post('/api/unit-ratings', { withinId: department.id, year: 2024, ratings: [] })).status,
    ).toBe(403)
  }
})

test('the table is paged, and its statements do not grow with the unit', async () => {
  const { department, join, table } = await office()
  await join('Lê An', department)
  const one = await countStatements(database, () => table())
  for (const name of ['Lê Bình', 'Lê Chi']) await join(name, department)
  expect(await countStatements(database, () => table())).toBe(one)
  const first = await table('limit=2')
  const last = await table(`limit=2&cursor=${first.next}`)
  expect([...first.rows, ...last.rows].map(({ subject }) => subject.name)).toEqual([
    'Lê An',
    'Lê Bình',
    'Lê Chi',
  ])
  expect(last.next).toBe(null)
})

test('what was written under a record merged into another stands in the table', async () => {
  const { department, join, table, rate, officer } = await office()
  const [keptId, droppedId] = [await join('Lê An', department), await join('Lê An', department)]
  await rate([{ id: droppedId, rating: 'HTXSNV' }])
  const merged = await officer.post('/api/person-merges', {
    keptId,
    droppedId,
    reason: 'Nhập hai lần',
    take: [],
  })
  expect(merged.status).toBe(201)
  const { rows } = await table()
  expect(rows.map(({ subject, rating }) => [subject.id, rating?.rating])).toEqual([[keptId, 'HTXSNV']])
  expect((await rate([{ id: keptId, rating: 'HTXSNV' }])).body).toEqual({ recorded: 0, unchanged: 1 })
})
