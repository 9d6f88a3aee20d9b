import type { MovementResponse, MovementRow, Movement } from '@guongsang/contract/movements.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Answer, type Caller, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { movementHeads, publicMovements } from './index.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform
const TODAY = '2024-03-10' as Day
let places = 0

async function movementOffice() {
  const place = await testLocality(database, `phong-trao-${++places}`, 'Phong Trào')
  await database.transaction({ localityId: place.id }, (tx) =>
    sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'organization-kind', 'department', 'Phòng', 1)`.execute(tx),
  )
  const by = (role: Parameters<typeof actorWith>[0], where = place.department): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path }))
  const officer = by('officer')
  const add = async (more: object = {}, caller = officer): Promise<string> =>
    idOf(await caller.post('/api/movements', movement(more)))
  const show = async (id: string, caller = officer): Promise<Movement> => {
    const { status, body } = await caller.get(`/api/movements/${id}`)
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body as Movement
  }
  const names = async (query: string, caller = officer): Promise<string[]> => {
    const { body } = await caller.get(`/api/movements${query}`)
    return (body as { rows: MovementRow[] }).rows.map(({ name }) => name)
  }
  return { ...place, by, officer, add, show, names }
}

/** A movement of the level above, as the office writes it down. */
const movement = (more: object): object => ({
  name: 'Cả nước chung sức xây dựng nông thôn mới',
  kind: 'thematic',
  level: 'central',
  launchedBy: 'Thủ tướng Chính phủ',
  from: '2021-01-01',
  to: '2025-12-31',
  ...more,
})
const own = (organizationId: string, more: object = {}): object => ({
  level: null,
  launchedBy: null,
  organizationId,
  name: 'Sạch từ nhà ra ngõ',
  launchedOn: '2024-02-20',
  from: null,
  to: null,
  ...more,
})

function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}
const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status
const fieldsOf = ({ body }: Answer): string[] =>
  ((body as { errors?: { field: string }[] }).errors ?? []).map(({ field }) => field)

describe('what is launched', () => {
  test('is shown whole, with the local name of a national movement', async () => {
    const { department, officer, add, show } = await movementOffice()
    const national = await add({ aliases: ['Chung sức xây dựng nông thôn mới'], isFocus: true })
    const local = await add(
      own(department.id, { name: 'Phong Trào chung sức xây dựng nông thôn mới', parentId: national }),
    )
    expect(await show(local)).toMatchObject({
      organization: { id: department.id, name: 'Phòng Nội vụ' },
      level: 'district',
      launchedBy: 'Phòng Nội vụ',
      launchedOn: '2024-02-20',
      parent: { id: national, name: 'Cả nước chung sức xây dựng nông thôn mới' },
      standing: 'running',
      may: ['edit', 'cancel', 'schedule'],
    })
    expect(await show(national)).toMatchObject({
      organization: null,
      launchedBy: 'Thủ tướng Chính phủ',
      launchedOn: null,
      from: '2021-01-01',
      isFocus: true,
      variants: [{ id: local, name: 'Phong Trào chung sức xây dựng nông thôn mới' }],
    })
    const turned = await officer.put(`/api/movements/${national}`, movement({ parentId: local, version: 1 }))
    expect(fieldsOf(turned)).toEqual(['parentId'])
  })

  test('is found under every name it is printed under, with marks or without', async () => {
    const { add, names } = await movementOffice()
    await add({
      name: 'Chung tay vì người nghèo, không để ai bị bỏ lại phía sau',
      aliases: ['Vì người nghèo - Không để ai bị bỏ lại phía sau'],
    })
    await add({ name: 'Toàn dân đoàn kết xây dựng đời sống văn hóa', kind: 'campaign' })
    expect(await names('?q=vi+nguoi+ngheo+khong')).toEqual([
      'Chung tay vì người nghèo, không để ai bị bỏ lại phía sau',
    ])
    expect(await names(`?q=${encodeURIComponent('đời sống văn hoá')}`)).toEqual([
      'Toàn dân đoàn kết xây dựng đời sống văn hóa',
    ])
  })

  test('is written down once, however it is spelled', async () => {
    const { officer, department, add } = await movementOffice()
    await add()
    const again = await officer.post(
      '/api/movements',
      movement({ name: 'CẢ NƯỚC chung sức xây dựng nông thôn  mới' }),
    )
    expect(outcome(again)).toBe('movement-known')
    await add(own(department.id, { name: 'Cả nước chung sức xây dựng nông thôn mới' }))
  })

  test('S000-II-2-2a: each organisation launches in its own authority, and in nobody else’s', async () => {
    const { neighbour, department, unit, by, officer, add, show } = await movementOffice()
    const front = by('front-union', neighbour)
    const id = await add(own(neighbour.id), front)
    expect(await show(id)).toMatchObject({ level: 'district', launchedBy: 'Phòng Tài chính' })
    expect(outcome(await front.post('/api/movements', movement(own(department.id))))).toBe('forbidden')
    expect(outcome(await front.post('/api/movements', movement({})))).toBe('forbidden')
    const unitHead = by('unit-head', unit)
    expect(
      outcome(await unitHead.put(`/api/movements/${id}`, movement({ ...own(unit.id), version: 1 }))),
    ).toBe('forbidden')
    expect((await show(id, unitHead)).may).toEqual([])
    const without = await officer.post('/api/movements', movement({ launchedBy: ' ', level: null }))
    expect(fieldsOf(without)).toEqual(['launchedBy'])
    const undated = await front.post('/api/movements', movement(own(neighbour.id, { launchedOn: null })))
    expect(fieldsOf(undated)).toEqual(['launchedOn'])
  })

  test('is not told of before its day, but to whoever may write it', async () => {
    const { neighbour, by, add, names, show } = await movementOffice()
    const head = by('unit-head', neighbour)
    const id = await add(own(neighbour.id, { launchedOn: '2024-03-11' }), head)
    expect((await show(id, head)).standing).toBe('planned')
    expect(outcome(await by('unit-head').get(`/api/movements/${id}`))).toBe('movement-not-found')
    expect(await names('', by('unit-head'))).toEqual([])
    expect(await names('')).toEqual(['Sạch từ nhà ra ngõ'])
  })

  test('is filtered by where it stands as core says it stands', async () => {
    const { slug, department, officer, add } = await movementOffice()
    const days = [null, '2024-03-10', '2024-03-11', '2023-01-01']
    for (const [at, from] of days.entries())
      for (const to of [null, '2024-03-09', '2024-03-10'])
        if (to === null || from === null || to >= from)
          await add({ name: `Phong trào ${at} ${to}`, from, to })
    const cancelled = await add(own(department.id))
    await officer.post(`/api/movements/${cancelled}/cancellation`, { reason: 'Gộp vào đợt khác', version: 1 })
    const standings = ['planned', 'running', 'ended', 'cancelled']
    const counts = []
    for (const standing of standings) {
      const { body } = await officer.get(`/api/movements?standing=${standing}`)
      const { rows } = body as { rows: MovementRow[] }
      expect(new Set(rows.map((row) => row.standing))).toEqual(new Set([standing]))
      counts.push(rows.length)
    }
    expect(counts).toEqual([1, 6, 2, 1])
    const heads = await publicMovements(database).movements(slug, TODAY, { limit: 50 })
    expect(heads!.map(({ standing }) => standing)).toEqual([
      ...Array.from({ length: 6 }, () => 'running'),
      ...Array.from({ length: 2 }, () => 'ended'),
    ])
  })

  test('of one locality is not told of in another', async () => {
    const { id, slug, add } = await movementOffice()
    const { id: foreign, slug: elsewhere, officer } = await movementOffice()
    const movementId = await add({ content: 'Làm đường, trồng cây.' })
    const heads = (localityId: string) =>
      database.transaction({ localityId }, (tx) =>
        movementHeads(tx, localityId, [movementId, movementId], TODAY),
      )
    const { movement: told } = publicMovements(database)
    expect(outcome(await officer.get(`/api/movements/${movementId}`))).toBe('movement-not-found')
    expect((await heads(foreign)).size).toBe(0)
    expect(await told(elsewhere, movementId, TODAY)).toBeNull()
    expect((await heads(id)).get(movementId)).toMatchObject({
      launchedBy: 'Thủ tướng Chính phủ',
      standing: 'running',
    })
    expect(await told(slug, movementId, TODAY)).toMatchObject({ content: 'Làm đường, trồng cây.', units: 0 })
    expect(await told(slug, movementId, '2020-12-31' as Day)).toBeNull()
    expect(await told(slug, 'khong-phai-ma', TODAY)).toBeNull()
  })

  test('takes nothing more in once it is cancelled, and says why', async () => {
    const { unit, officer, by, add, show } = await movementOffice()
    const id = await add()
    expect(
      outcome(await officer.post(`/api/movements/${id}/cancellation`, { reason: 'x', version: 1 })),
    ).toBe('invalid-input')
    await officer.post(`/api/movements/${id}/cancellation`, { reason: 'Ghi trùng', version: 1 })
    expect(await show(id)).toMatchObject({
      standing: 'cancelled',
      cancelledReason: 'Ghi trùng',
      cancelledOn: '2024-03-10',
      may: [],
    })
    const answer = await by('unit-head', unit).post(`/api/movements/${id}/responses`, response(unit.id))
    expect(outcome(answer)).toBe('movement-cancelled')
  })

  test('is listed by pages at a cost that does not grow with the rows', async () => {
    const { add, officer } = await movementOffice()
    const costOf = (query: string) => countStatements(database, () => officer.get(`/api/movements${query}`))
    await add({ name: 'An' })
    const one = await costOf('')
    for (const name of ['Bình', 'Châu', 'Ái']) await add({ name })
    expect(await costOf('')).toBe(one)
    const first = (await officer.get('/api/movements?limit=3')).body as { rows: MovementRow[]; next: string }
    const rest = (await officer.get(`/api/movements?limit=3&cursor=${first.next}`)).body as typeof first
    expect([...first.rows, ...rest.rows].map(({ name }) => name)).toEqual(['Ái', 'An', 'Bình', 'Châu'])
    expect(rest.next).toBeNull()
  })
})

const response = (organizationId: string, more: object = {}): object => ({
  organizationId,
  respondedOn: '2024-03-01',
  content: 'Mỗi bộ phận nhận một tuyến đường.',
  collectives: 4,
  individuals: 52,
  ...more,
})

describe('who takes part', () => {
  test('S000-H-5: collectives and people are counted apart, for a movement and for a year', async () => {
    const { unit, neighbour, by, officer, add, show } = await movementOffice()
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

  test('a unit finds what it has not answered yet', async () => {
    const { unit, by, add, names } = await movementOffice()
    const id = await add()
    await add({ name: 'Dân vận khéo' })
    await add({ name: 'Đã xong', to: '2023-12-31' })
    await by('unit-head', unit).post(`/api/movements/${id}/responses`, response(unit.id))
    expect(await names(`?unansweredById=${unit.id}`)).toEqual(['Dân vận khéo'])
  })

  test('S000-I-2d: what follows Hồ Chí Minh is a list of its own', async () => {
    const { add, names } = await movementOffice()
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

describe('summaries', () => {
  test('S001-III-3-b3: are scheduled for each movement and listed by the level that launched it', async () => {
    const { department, neighbour, by, officer, add, show } = await movementOffice()
    const national = await add()
    const provincial = await add({
      name: 'Chuyển đổi số',
      level: 'province',
      launchedBy: 'Ủy ban nhân dân tỉnh',
    })
    const district = await add(own(department.id))
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
