import type { MovementResponse } from '@guongsang/contract/movements.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { fieldsOf, idOf, launchedBy, movementOffice, outcome, response } from './movements.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

describe('who takes part', () => {
  test('S000-H-5: collectives and people are counted apart, for a movement and for a year', async () => {
    const { unit, neighbour, by, officer, add, show } = await movementOffice(app)
    const id = await add({ followsHoChiMinh: true })
    await add({
      name: 'Cán bộ thi đua thực hiện văn hóa công sở',
      level: 'province',
      launchedBy: 'Ủy ban nhân dân tỉnh',
    })
    const head = by('unit-head', unit)
    const responseId = idOf(await head.post(`/api/movements/${id}/responses`, response(unit.id)))
    const other = await head.post(`/api/movements/${id}/responses`, response(neighbour.id))
    expect(outcome(other)).toBe('forbidden')
    expect(outcome(await head.post(`/api/movements/${id}/responses`, response(unit.id)))).toBe(
      'already-responded',
    )
    idOf(
      await by('unit-officer', neighbour).post(
        `/api/movements/${id}/responses`,
        response(neighbour.id, { collectives: 1, individuals: 9, informed: 12 }),
      ),
    )
    const edited = await head.put(`/api/movement-responses/${responseId}`, {
      respondedOn: '2024-03-02',
      collectives: 5,
      individuals: 60,
      version: 1,
    })
    expect(outcome(edited)).toBe(204)
    expect((await show(id)).responses).toEqual({ units: 2, collectives: 6, individuals: 69 })
    const { rows } = (await head.get(`/api/movements/${id}/responses`)).body as { rows: MovementResponse[] }
    expect(rows.map((row) => [row.organization.name, row.collectives, row.individuals, row.may])).toEqual([
      ['Bộ phận Thi đua', 5, 60, ['edit']],
      ['Phòng Tài chính', 1, 9, []],
    ])
    const figures = (await officer.get('/api/movements/figures?year=2024')).body
    expect(figures).toEqual({
      year: 2024,
      rows: [
        {
          level: 'central',
          movements: 1,
          focus: 0,
          followsHoChiMinh: 1,
          units: 2,
          collectives: 6,
          individuals: 69,
        },
        {
          level: 'province',
          movements: 1,
          focus: 0,
          followsHoChiMinh: 0,
          units: 0,
          collectives: 0,
          individuals: 0,
        },
      ],
    })
    expect((await officer.get('/api/movements/figures?year=2026')).body).toEqual({ year: 2026, rows: [] })
  })

  test('S000-II-2-3b S003-I-2-1a: a unit tells its own people of its own content; the share of them is reckoned', async () => {
    const { id: localityId, unit, by, add } = await movementOffice(app)
    await database.transaction({ localityId }, (tx) =>
      sql`insert into organizations.organization_head_counts (locality_id, organization_id, year, head_count)
        values (${localityId}, ${unit.id}, 2023, 24)`.execute(tx),
    )
    const head = by('unit-head', unit)
    const national = await add()
    const own = await add(
      launchedBy(unit.id, { parentId: national, content: 'Mỗi phòng một vườn rau.' }),
      head,
    )
    idOf(await head.post(`/api/movements/${own}/responses`, response(unit.id, { informed: 18 })))
    const { rows } = (await head.get(`/api/movements/${own}/responses`)).body as { rows: MovementResponse[] }
    expect(rows).toMatchObject([
      { content: 'Mỗi bộ phận nhận một tuyến đường.', informed: 18, informedPercent: 75 },
    ])
  })

  test('S000-II-1-2n: what others launched this year waits on the page of each unit until it says that it takes part', async () => {
    const { unit, neighbour, by, officer, add } = await movementOffice(app)
    const home = async (caller: Caller) => {
      const { waiting } = (await caller.get('/api/home')).body as {
        waiting: { kind: string; title: string; href: string }[]
      }
      return waiting.filter(({ kind }) => kind === 'Phong trào').map(({ title, href }) => [title, href])
    }
    const head = by('unit-head', unit)
    await add({ name: 'Của năm trước', launchedOn: '2023-12-31' })
    expect(await home(head)).toEqual([])
    const first = await add({ name: 'Mới một', launchedOn: '2024-01-02' })
    const second = await add({
      name: 'Mới hai',
      level: 'province',
      launchedBy: 'UBND tỉnh',
      launchedOn: '2024-03-01',
    })
    const all = '/van-phong/phong-trao?chon=chua-huong-ung'
    for (const caller of [head, by('commune-officer', neighbour)])
      expect(await home(caller)).toEqual([
        ['2 phong trào mới đơn vị chưa ghi hưởng ứng, mới nhất: Mới hai', all],
      ])
    await head.post(`/api/movements/${second}/responses`, response(unit.id))
    expect(await home(head)).toEqual([
      ['Phong trào mới “Mới một” đơn vị chưa ghi hưởng ứng', `/van-phong/phong-trao/${first}`],
    ])
    await officer.post(`/api/movements/${first}/cancellation`, { reason: 'Ghi nhầm', version: 1 })
    expect(await home(head)).toEqual([])
  })

  test('a unit finds what it has not answered yet', async () => {
    const { unit, by, add, names } = await movementOffice(app)
    const id = await add()
    await add({ name: 'Dân vận khéo' })
    await add({ name: 'Đã xong', to: '2023-12-31' })
    await by('unit-head', unit).post(`/api/movements/${id}/responses`, response(unit.id))
    expect(await names(`?unansweredById=${unit.id}`)).toEqual(['Dân vận khéo'])
  })

  test('S000-I-2d: what follows Hồ Chí Minh is a list of its own', async () => {
    const { add, names } = await movementOffice(app)
    await add({
      name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      followsHoChiMinh: true,
    })
    await add({ name: 'Dân vận khéo' })
    expect(await names('?followsHoChiMinh=true')).toEqual([
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ])
  })
})

test('a page of a movement costs the same for three units as for one', async () => {
  const { unit, department, neighbour, officer, add } = await movementOffice(app)
  const id = await add()
  const costs = async () => [
    await countStatements(database, () => officer.get(`/api/movements/${id}/responses`)),
    await countStatements(database, () => officer.get(`/api/movements/${id}`)),
    await countStatements(database, () => officer.get('/api/movement-summaries')),
  ]
  const plan = (on: string) =>
    officer.post(`/api/movements/${id}/summaries`, { kind: 'interim', plannedOn: on })
  await officer.post(`/api/movements/${id}/responses`, response(unit.id))
  await plan('2024-05-01')
  const one = await costs()
  for (const other of [department, neighbour])
    idOf(await officer.post(`/api/movements/${id}/responses`, response(other.id)))
  for (const on of ['2024-06-01', '2024-07-01']) await plan(on)
  expect(await costs()).toEqual(one)
})

describe('summaries', () => {
  test('S001-III-3-b3: are scheduled for each movement and listed by the level that launched it', async () => {
    const { department, neighbour, by, officer, add, show } = await movementOffice(app)
    const national = await add()
    const provincial = await add({
      name: 'Chuyển đổi số',
      level: 'province',
      launchedBy: 'Ủy ban nhân dân tỉnh',
    })
    const district = await add(launchedBy(department.id))
    const plan = async (
      id: string,
      plannedOn: string,
      kind: string,
      caller = officer,
    ): Promise<string | number> =>
      outcome(await caller.post(`/api/movements/${id}/summaries`, { kind, plannedOn }))
    expect(await plan(national, '2024-03-01', 'interim')).toBe(201)
    expect(await plan(provincial, '2024-03-20', 'interim')).toBe(201)
    expect(await plan(district, '2024-12-15', 'final')).toBe(201)
    expect(await plan(national, '2025-11-20', 'final')).toBe(201)
    expect(await plan(district, '2024-12-20', 'final', by('unit-head', neighbour))).toBe('forbidden')

    interface Row {
      id: string
      kind: string
      plannedOn: string
      standing: string
      movement: { level: string }
    }
    const schedule = async (query: string) => {
      const { rows } = (await officer.get(`/api/movement-summaries${query}`)).body as { rows: Row[] }
      return rows.map((row) => [row.movement.level, row.kind, row.plannedOn, row.standing])
    }
    expect(await schedule('')).toEqual([
      ['central', 'interim', '2024-03-01', 'overdue'],
      ['province', 'interim', '2024-03-20', 'due-soon'],
      ['district', 'final', '2024-12-15', 'not-due'],
    ])
    expect(await schedule('?year=2025&level=central')).toEqual([
      ['central', 'final', '2025-11-20', 'not-due'],
    ])

    const [first] = (await show(national)).summaries
    const held = { kind: 'interim', plannedOn: '2024-03-01', version: first!.version }
    const tomorrow = await officer.put(`/api/movement-summaries/${first!.id}`, {
      ...held,
      heldOn: '2024-03-11',
    })
    expect(fieldsOf(tomorrow)).toEqual(['heldOn'])
    await officer.put(`/api/movement-summaries/${first!.id}`, { ...held, heldOn: '2024-03-08' })
    expect((await schedule('?level=central'))[0]).toEqual(['central', 'interim', '2024-03-01', 'held'])
  })
})
