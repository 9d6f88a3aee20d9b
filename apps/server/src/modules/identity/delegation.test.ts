import { beforeAll, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import {
  PASSWORD,
  type TestGrant,
  type TestLocality,
  testAccount,
  testLocality,
} from '../../../../../tests/support/accounts.ts'
import { type TestApp, testApp } from '../../../../../tests/support/app.ts'
import { type Visitor, visitor } from '../../../../../tests/support/visitor.ts'

let app: TestApp
let locality: TestLocality
let foreign: TestLocality

beforeAll(async () => {
  app = await testApp({ today: '2024-03-10' })
  locality = await testLocality(app.platform.database, 'vinhthuan', 'Vĩnh Thuận')
  foreign = await testLocality(app.platform.database, 'cammy', 'Cẩm Mỹ')
})

let counter = 0
const newAccount = (name: string, grants: TestGrant[] = [], place = locality) =>
  testAccount(app.platform.database, place, { login: `nguoi${++counter}`, name, grants })

let host = 0
async function signedIn({ login }: { login: string }): Promise<Visitor> {
  const who = visitor(app, { address: `10.3.0.${++host}` })
  expect((await who.post('/api/session', { login, password: PASSWORD })).body).toEqual({ next: 'done' })
  return who
}

interface Held {
  role: string
  scope: { name: string }
  onBehalfOf: { name: string } | null
}
async function held(who: Visitor): Promise<Held[]> {
  return ((await who.get('/api/session')).body as { account: { grants: Held[] } }).account.grants
}

async function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  app.platform.clock.believe(day as never)
  try {
    return await work()
  } finally {
    app.platform.clock.believe('2024-03-10' as never)
  }
}

const absence = { from: '2024-03-11', to: '2024-03-15', reason: 'Đi công tác' }

test('S002-III-1-7c: the receiver acts in the giver’s place for the days given, and the trail says for whom', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'administrator' }])
  const receiver = await newAccount('Lý Phó Phòng')
  const target = await newAccount('Ai Đó')
  const giving = await signedIn(giver)
  const reply = await giving.post('/api/delegations', {
    receiverId: receiver.id,
    roles: ['administrator'],
    ...absence,
  })
  expect(reply.status).toBe(201)
  const who = await signedIn(receiver)
  const lock = () => who.post(`/api/accounts/${target.id}/lock`, { reason: 'Nghỉ việc' })
  expect(await held(who)).toEqual([])
  expect((await lock()).status).toBe(403)
  await on('2024-03-11', async () => {
    expect(await held(who)).toMatchObject([
      { role: 'administrator', onBehalfOf: { name: 'Bùi Trưởng Phòng' } },
    ])
    expect((await lock()).status).toBe(204)
  })
  await on('2024-03-16', async () => {
    expect(await held(who)).toEqual([])
    expect((await who.post(`/api/accounts/${target.id}/unlock`)).status).toBe(403)
  })
  const events = await app.platform.database.transaction({ localityId: locality.id }, (tx) =>
    tx
      .selectFrom('audit.events')
      .select(['name', 'actor_name', 'on_behalf_of'])
      .where('object_id', '=', target.id)
      .execute(),
  )
  expect(events).toEqual([
    { name: 'account-locked', actor_name: 'Lý Phó Phòng', on_behalf_of: 'Bùi Trưởng Phòng' },
  ])
})

test('only the chosen roles are handed over, each with the giver’s own scope', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [
    { role: 'unit-head', organizationId: locality.department.id },
    { role: 'council-member' },
  ])
  const receiver = await newAccount('Lý Phó Phòng', [
    { role: 'unit-officer', organizationId: locality.unit.id },
  ])
  const giving = await signedIn(giver)
  await giving.post('/api/delegations', {
    receiverId: receiver.id,
    roles: ['unit-head'],
    ...absence,
    from: '2024-03-10',
  })
  const who = await signedIn(receiver)
  expect(
    (await held(who)).map(({ role, scope, onBehalfOf }) => [role, scope.name, onBehalfOf?.name]),
  ).toEqual([
    ['unit-officer', 'Bộ phận Thi đua', undefined],
    ['unit-head', 'Phòng Nội vụ', 'Bùi Trưởng Phòng'],
  ])
})

test('what one does not hold, or holds only for another, cannot be handed over', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'officer' }])
  const receiver = await newAccount('Lý Phó Phòng', [{ role: 'publicity-officer' }])
  const third = await newAccount('Người Thứ Ba')
  const giving = await signedIn(giver)
  const today = { ...absence, from: '2024-03-10' }
  await giving.post('/api/delegations', { receiverId: receiver.id, roles: ['officer'], ...today })
  const who = await signedIn(receiver)
  const handOn = await who.post('/api/delegations', {
    receiverId: third.id,
    roles: ['publicity-officer', 'officer', 'chair'],
    ...today,
  })
  expect(handOn).toMatchObject({ status: 422, body: { code: 'delegation-beyond-roles' } })
  const { detail } = handOn.body as { detail: string }
  expect(detail).toContain('Chuyên viên thi đua, khen thưởng; Chủ tịch, Phó Chủ tịch')
  expect(detail).not.toContain('tuyên truyền')
})

test('a delegation ends with the giver’s own role, and with his account', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'officer', to: '2024-03-12' }])
  const receiver = await newAccount('Lý Phó Phòng')
  const giving = await signedIn(giver)
  await giving.post('/api/delegations', { receiverId: receiver.id, roles: ['officer'], ...absence })
  const who = await signedIn(receiver)
  const count = (day: string) => on(day, async () => (await held(who)).length)
  expect([await count('2024-03-12'), await count('2024-03-13')]).toEqual([1, 0])
  const administrator = app.as(
    actorWith('administrator', { localityId: locality.id, organizationPath: locality.department.path }),
  )
  await administrator.post(`/api/accounts/${giver.id}/lock`, { reason: 'Nghỉ việc' })
  expect(await count('2024-03-12')).toBe(0)
})

test('either side ends it, from that day on; a stranger does not', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'officer' }])
  const receiver = await newAccount('Lý Phó Phòng')
  const [giving, receiving, stranger] = [
    await signedIn(giver),
    await signedIn(receiver),
    await signedIn(await newAccount('Người Lạ')),
  ]
  const today = { ...absence, from: '2024-03-10' }
  const { id } = (
    await giving.post('/api/delegations', { receiverId: receiver.id, roles: ['officer'], ...today })
  ).body as { id: string }
  expect(await held(receiving)).toHaveLength(1)
  const end = (who: Visitor) => who.post(`/api/delegations/${id}/end`, { reason: 'Về sớm' })
  expect((await end(stranger)).status).toBe(403)
  expect((await end(receiving)).status).toBe(204)
  expect(await held(receiving)).toEqual([])
  expect((await end(giving)).body).toMatchObject({ code: 'delegation-over' })
  const { rows } = (await giving.get('/api/delegations')).body as { rows: unknown[] }
  expect(rows).toMatchObject([
    {
      giver: { name: 'Bùi Trưởng Phòng' },
      receiver: { name: 'Lý Phó Phòng' },
      state: 'ended',
      endReason: 'Về sớm',
    },
  ])
  expect((await stranger.get('/api/delegations')).body).toMatchObject({ rows: [] })
})

test.each([
  [{ from: '2024-03-09' }, 'from'],
  [{ from: '2024-03-12', to: '2024-03-11' }, 'to'],
  [{ roles: [] }, 'roles'],
  [{ reason: '' }, 'reason'],
])('%o is refused at its field', async (change, field) => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'officer' }])
  const receiver = await newAccount('Lý Phó Phòng')
  const giving = await signedIn(giver)
  const body = { receiverId: receiver.id, roles: ['officer'], ...absence, ...change }
  expect(await giving.post('/api/delegations', body)).toMatchObject({
    status: 422,
    body: { errors: [{ field }] },
  })
})

test('not to oneself, not to a locked account, not to another locality', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'officer' }])
  const outsider = await newAccount('Người Ngoài', [], foreign)
  const giving = await signedIn(giver)
  const to = (receiverId: string) =>
    giving.post('/api/delegations', { receiverId, roles: ['officer'], ...absence })
  expect((await to(giver.id)).body).toMatchObject({ errors: [{ field: 'receiverId' }] })
  expect((await to(outsider.id)).status).toBe(404)
  const { rows } = (await giving.get('/api/delegations/receivers?q=nguoi ngoai')).body as { rows: unknown[] }
  expect(rows).toEqual([])
})

test('an administrator enters it for somebody who is already away; an officer cannot', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'agency-head' }])
  const receiver = await newAccount('Lý Phó Phòng')
  const standing = { localityId: locality.id, organizationPath: locality.department.path }
  const body = { giverId: giver.id, receiverId: receiver.id, roles: ['agency-head'], ...absence }
  expect((await app.as(actorWith('officer', standing)).post('/api/delegations', body)).status).toBe(403)
  const administrator = app.as(actorWith('administrator', standing))
  expect((await administrator.post('/api/delegations', body)).status).toBe(201)
  const all = (await administrator.get('/api/delegations?scope=locality')).body as {
    rows: { giver: { id: string } }[]
  }
  expect(all.rows.some((row) => row.giver.id === giver.id)).toBe(true)
  expect((await app.as(actorWith('officer', standing)).get('/api/delegations?scope=locality')).status).toBe(
    403,
  )
})

interface Waiting {
  id: string
  title: string
  dueOn: string
}

test('both sides find it among their own work while it lasts', async () => {
  const giver = await newAccount('Bùi Trưởng Phòng', [{ role: 'officer' }])
  const receiver = await newAccount('Lý Phó Phòng')
  const [giving, receiving] = [await signedIn(giver), await signedIn(receiver)]
  await giving.post('/api/delegations', { receiverId: receiver.id, roles: ['officer'], ...absence })
  const waiting = async (who: Visitor) =>
    ((await who.get('/api/home')).body as { waiting: Waiting[] }).waiting.filter((one) =>
      one.id.startsWith('delegations:'),
    )
  expect(await waiting(receiving)).toEqual([])
  await on('2024-03-11', async () => {
    expect(await waiting(receiving)).toMatchObject([
      { title: 'Làm thay Bùi Trưởng Phòng đến 15/03/2024', dueOn: '2024-03-15' },
    ])
    expect(await waiting(giving)).toMatchObject([{ title: 'Lý Phó Phòng làm thay đến 15/03/2024' }])
  })
})
