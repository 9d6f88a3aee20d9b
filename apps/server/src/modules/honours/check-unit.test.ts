import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addPerson } from '../../../../../tests/support/people.ts'

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
let places = 0

interface Checked {
  awards: { code: string; counts: Record<string, number> }[]
  rows: {
    subject: { name: string }
    place: string
    findings: { awardCode: string; verdict: string; why: string }[]
  }[]
  next: string | null
  total: { count: number }
}

async function office() {
  const place = await testLocality(database, `ra-soat-${++places}`, 'Rà Soát')
  const as = (role: Parameters<typeof actorWith>[0], at = place.department) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: at.path }))
  const officer = as('officer')
  const join = (name: string, unit: { id: string }, since?: string) =>
    addPerson(database, { localityId: place.id, organizationId: unit.id }, name, since)
  const rate = (id: string, rating: string) =>
    officer.post('/api/ratings', { subject: { kind: 'person', id }, year: 2024, rating })
  const check = async (query: string, caller = officer) => {
    const { status, body } = await caller.get(`/api/unit-checks?registerComplete=true&${query}`)
    expect([status, body]).toEqual([200, expect.anything()])
    return body as Checked
  }
  return { ...place, as, officer, join, rate, check }
}

test('S002-II-IV-1: before the season a whole unit is looked at: who could be proposed for what, and why not', async () => {
  const { department, unit, neighbour, join, rate, check, officer } = await office()
  await rate(await join('Nguyễn Văn An', department), 'HTXSNV')
  await rate(await join('Trần Thị Bình', unit), 'HTNV')
  await rate(await join('Lê Văn Chi', neighbour), 'HTXSNV')
  const all = await check(`withinId=${department.id}&awardCodes=LDTT,CSTDCS`)
  expect(all.rows.map(({ subject, place }) => [subject.name, place])).toEqual([
    ['Nguyễn Văn An', 'Phòng Nội vụ'],
    ['Trần Thị Bình', 'Bộ phận Thi đua'],
  ])
  const [an, binh] = all.rows.map(({ findings }) => findings[1]!)
  expect(an!.verdict).not.toBe('not-eligible')
  expect(binh).toMatchObject({ awardCode: 'CSTDCS', verdict: 'not-eligible' })
  expect(binh!.why).toContain('Điều 23')
  expect(all.awards[1]!.counts['not-eligible']).toBe(1)
  const not = await check(`withinId=${department.id}&awardCodes=CSTDCS&verdict=not-eligible`)
  expect(not.rows.map(({ subject }) => subject.name)).toEqual(['Trần Thị Bình'])
  expect((await check(`withinId=${department.id}&q=nguyen%20van`)).total.count).toBe(1)
  const file = await officer.get(`/api/unit-checks/export?withinId=${department.id}`)
  expect([file.status, file.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')])
})

test('pages follow one another, and the number of statements does not grow with the unit', async () => {
  const { department, join, rate, check } = await office()
  await rate(await join('Lê An', department), 'HTTNV')
  const one = await countStatements(database, () => check(`withinId=${department.id}`))
  for (const name of ['Lê Bình', 'Lê Chi']) await rate(await join(name, department), 'HTTNV')
  expect(await countStatements(database, () => check(`withinId=${department.id}`))).toBe(one)
  const first = await check(`withinId=${department.id}&limit=2`)
  const last = await check(`withinId=${department.id}&limit=2&cursor=${first.next}`)
  expect([...first.rows, ...last.rows].map(({ subject }) => subject.name)).toEqual([
    'Lê An',
    'Lê Bình',
    'Lê Chi',
  ])
  expect(last.next).toBe(null)
})

test('a wrong award or unit is refused; an empty unit is empty; units do not look at each other', async () => {
  const { department, unit, neighbour, as, officer, check, join } = await office()
  const status = async (query: string) => (await officer.get(`/api/unit-checks?${query}`)).status
  expect(await status(`withinId=${department.id}&awardCodes=TTLDXS`)).toBe(422)
  expect(await status(`withinId=${department.id}&receivedOn=2025-02-31`)).toBe(422)
  expect(await status('withinId=abc')).toBe(422)
  expect((await check(`withinId=${unit.id}`)).rows).toEqual([])
  expect((await check(`withinId=${unit.id}&kind=collective`)).rows).toEqual([])
  await join('Nguyễn Văn An', department)
  const elsewhere = await office()
  expect((await elsewhere.officer.get(`/api/unit-checks?withinId=${department.id}`)).status).toBe(404)
  const own = await check(`withinId=${department.id}`, as('unit-officer'))
  expect(own.rows.map(({ subject }) => subject.name)).toEqual(['Nguyễn Văn An'])
  const foreign = as('unit-officer', neighbour)
  expect((await foreign.get(`/api/unit-checks?withinId=${department.id}`)).status).toBe(403)
  expect((await foreign.get(`/api/unit-checks/export?withinId=${department.id}`)).status).toBe(403)
})
