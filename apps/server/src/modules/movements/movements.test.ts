import type { MovementRow } from '@guongsang/contract/movements.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { movementHeads, publicMovements } from './index.ts'
import {
  fieldsOf,
  idOf,
  launchedBy,
  movement,
  movementOffice,
  outcome,
  response,
} from './movements.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform
const TODAY = '2024-03-10' as Day

describe('what is launched', () => {
  test('is shown whole, with the local name of a national movement', async () => {
    const { department, officer, add, show } = await movementOffice(app)
    const national = await add({ aliases: ['Chung sức xây dựng nông thôn mới'], isFocus: true })
    const local = await add(
      launchedBy(department.id, { name: 'Phong Trào chung sức xây dựng nông thôn mới', parentId: national }),
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
    const { add, names } = await movementOffice(app)
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
    const { officer, department, add } = await movementOffice(app)
    await add()
    const again = await officer.post(
      '/api/movements',
      movement({ name: 'CẢ NƯỚC chung sức xây dựng nông thôn  mới' }),
    )
    expect(outcome(again)).toBe('movement-known')
    await add(launchedBy(department.id, { name: 'Cả nước chung sức xây dựng nông thôn mới' }))
    const both = [1, 2].map(() => officer.post('/api/movements', movement({ name: 'Dân vận khéo' })))
    expect((await Promise.all(both)).map(outcome).toSorted()).toEqual([201, 'movement-known'])
  })

  test('S000-II-2-2a S002-I-2-2b: each organisation launches in its own authority, and in nobody else’s', async () => {
    const { neighbour, department, unit, by, officer, add, show } = await movementOffice(app)
    const front = by('front-union', neighbour)
    const id = await add(launchedBy(neighbour.id), front)
    expect(await show(id)).toMatchObject({ level: 'district', launchedBy: 'Phòng Tài chính' })
    expect(outcome(await front.post('/api/movements', movement(launchedBy(department.id))))).toBe('forbidden')
    expect(outcome(await front.post('/api/movements', movement({})))).toBe('forbidden')
    const unitHead = by('unit-head', unit)
    expect(
      outcome(await unitHead.put(`/api/movements/${id}`, movement({ ...launchedBy(unit.id), version: 1 }))),
    ).toBe('forbidden')
    expect((await show(id, unitHead)).may).toEqual([])
    const without = await officer.post('/api/movements', movement({ launchedBy: ' ', level: null }))
    expect(fieldsOf(without)).toEqual(['launchedBy'])
    const undated = await front.post(
      '/api/movements',
      movement(launchedBy(neighbour.id, { launchedOn: null })),
    )
    expect(fieldsOf(undated)).toEqual(['launchedOn'])
  })

  test('is not told of before its day, but to whoever may write it', async () => {
    const { neighbour, by, add, names, show } = await movementOffice(app)
    const head = by('unit-head', neighbour)
    const id = await add(launchedBy(neighbour.id, { launchedOn: '2024-03-11' }), head)
    expect((await show(id, head)).standing).toBe('planned')
    expect(outcome(await by('unit-head').get(`/api/movements/${id}`))).toBe('movement-not-found')
    expect(await names('', by('unit-head'))).toEqual([])
    expect(await names('')).toEqual(['Sạch từ nhà ra ngõ'])
  })

  test('is filtered by where it stands as core says it stands', async () => {
    const { slug, department, officer, add } = await movementOffice(app)
    const days = [null, '2024-03-10', '2024-03-11', '2023-01-01']
    for (const [at, from] of days.entries())
      for (const to of [null, '2024-03-09', '2024-03-10'])
        if (to === null || from === null || to >= from)
          await add({ name: `Phong trào ${at} ${to}`, from, to })
    const cancelled = await add(launchedBy(department.id))
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
    const { id, slug, add } = await movementOffice(app)
    const { id: foreign, slug: elsewhere, officer } = await movementOffice(app)
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

  test('points only at what its writer sees, each refusal at its field', async () => {
    const { department, unit, neighbour, by, officer, add, show } = await movementOffice(app)
    const draft = idOf(
      await officer.post('/api/documents', {
        organizationId: department.id,
        kind: 'directive',
        issuerId: department.id,
        title: 'Phát động thi đua',
      }),
    )
    const head = by('unit-head', neighbour)
    const ask = async (more: object, caller = head, whose = neighbour.id) =>
      fieldsOf(await caller.post('/api/movements', movement(launchedBy(whose, more))))
    const nobody = '018cc251-f400-7000-8000-000000000000'
    expect(await ask({ launchDocumentId: draft })).toEqual(['launchDocumentId'])
    expect(await ask({ resolutionIds: [draft] })).toEqual(['resolutionIds'])
    expect(await ask({ planId: nobody })).toEqual(['planId'])
    expect(await ask({ indicatorIds: [nobody] })).toEqual(['indicatorIds'])
    expect(await ask({ to: '2024-02-19' })).toEqual(['to'])
    const id = await add(launchedBy(department.id, { launchDocumentId: draft }))
    // Before it is signed, a directive is told of to whoever wrote the movement alone.
    expect((await show(id)).launchDocument).toMatchObject({ id: draft })
    expect((await show(id, by('unit-head', unit))).launchDocument).toBeNull()
  })

  test('takes nothing more in once it is cancelled, and says why', async () => {
    const { unit, officer, by, add, show } = await movementOffice(app)
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
    const { add, officer } = await movementOffice(app)
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
