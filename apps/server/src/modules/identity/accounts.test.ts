import { beforeAll, describe, expect, test } from 'vitest'
import { actorWith, systemAdministrator } from '../../../../../tests/support/actors.ts'
import {
  PASSWORD,
  type TestLocality,
  testAccount,
  testLocality,
} from '../../../../../tests/support/accounts.ts'
import { type Caller, type TestApp, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { type Visitor, visitor } from '../../../../../tests/support/visitor.ts'
import { roles } from '../../platform/auth/roles.ts'
import { ROLE_CODES } from '@guongsang/contract/roles.ts'

let app: TestApp
let locality: TestLocality
let foreign: TestLocality
let administrator: Caller
let foreignAdministrator: Caller

beforeAll(async () => {
  app = await testApp()
  locality = await testLocality(app.platform.database, 'tanbien', 'Tân Biên')
  foreign = await testLocality(app.platform.database, 'cammy', 'Cẩm Mỹ')
  administrator = administratorOf(locality)
  foreignAdministrator = administratorOf(foreign)
})

const administratorOf = (place: TestLocality): Caller =>
  app.as(
    actorWith('administrator', {
      localityId: place.id,
      organizationPath: place.department.path,
      name: 'Vũ Quản Trị',
    }),
  )

let counter = 0
const newAccount = (name = 'Nguyễn Văn Ân', place = locality) =>
  testAccount(app.platform.database, place, {
    login: `nguoi${++counter}`,
    name,
    organizationId: place.unit.id,
  })

let host = 0
const signIn = async (
  login: string,
  password = PASSWORD,
): Promise<{ who: Visitor; body: unknown; status: number }> => {
  const who = visitor(app, { address: `10.2.0.${++host}` })
  const { body, status } = await who.post('/api/session', { login, password })
  return { who, body, status }
}

const timeline = (accountId: string, place = locality) =>
  app.platform.database.transaction({ localityId: place.id }, (tx) =>
    tx
      .selectFrom('audit.events')
      .select(['name', 'actor_name', 'facts'])
      .where('locality_id', '=', place.id)
      .where('object_id', '=', accountId)
      .orderBy('seq')
      .execute(),
  )

test('the roles of the contract are the roles of the policies, in the order R1 to R28', () => {
  expect(ROLE_CODES).toEqual([...roles])
})

describe('an account is created', () => {
  test('with a temporary password that opens only the choice of one’s own', async () => {
    const reply = await administrator.post('/api/accounts', {
      login: 'tanbien.vanthu',
      name: 'Trần Thị Hoà'.normalize('NFD'),
      email: 'hoa@example.gov.vn',
      organizationId: locality.department.id,
    })
    expect(reply.status).toBe(201)
    const { id, temporaryPassword } = reply.body as { id: string; temporaryPassword: string }
    const { who, body } = await signIn('tanbien.vanthu', temporaryPassword)
    expect(body).toEqual({ next: 'new-password' })
    expect((await who.get('/api/account/sessions')).status).toBe(401)
    const weak = await who.post('/api/session/new-password', { password: 'matkhau123' })
    expect(weak).toMatchObject({ status: 422, body: { errors: [{ field: 'password' }] } })
    const same = await who.post('/api/session/new-password', { password: temporaryPassword })
    expect(same).toMatchObject({ status: 422, body: { errors: [{ field: 'password' }] } })
    expect((await who.post('/api/session/new-password', { password: 'mười cánh đồng' })).body).toEqual({
      next: 'done',
    })
    const account = (await who.get('/api/session')).body as { account: { name: string } }
    expect(account.account.name).toBe('Trần Thị Hoà'.normalize('NFC'))
    expect((await signIn('tanbien.vanthu', temporaryPassword)).status).toBe(401)
    expect((await timeline(id)).map(({ name }) => name)).toEqual([
      'account-created',
      'password-changed',
      'sign-in-succeeded',
      'sign-in-refused',
    ])
  })

  test('under a name that is free in the whole installation and begins with the locality', async () => {
    const taken = await newAccount()
    const create = (login: string) => administrator.post('/api/accounts', { login, name: 'Ai Đó' })
    expect(await create(taken.login)).toMatchObject({ status: 409, body: { code: 'login-taken' } })
    expect(await create('cammy.vanthu')).toMatchObject({
      status: 422,
      body: { code: 'login-outside-locality', detail: expect.stringContaining('“tanbien.”') },
    })
    expect(await create('tânbiên.vănthư')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'login' }] },
    })
  })

  test('in an organisation of its own locality only', async () => {
    const reply = await administrator.post('/api/accounts', {
      login: 'tanbien.lacloi',
      name: 'Ai Đó',
      organizationId: foreign.unit.id,
    })
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ field: 'organizationId' }] } })
  })
})

describe('the list of accounts', () => {
  let place: TestLocality
  let reader: Caller
  beforeAll(async () => {
    place = await testLocality(app.platform.database, 'dienkhanh', 'Diên Khánh')
    reader = administratorOf(place)
    const add = (login: string, name: string, grants: { role: 'officer' | 'chair' }[] = []) =>
      testAccount(app.platform.database, place, { login, name, organizationId: place.unit.id, grants })
    await add('an1', 'Nguyễn Văn Ân', [{ role: 'officer' }])
    await add('an2', 'Trần Thị An', [{ role: 'chair' }, { role: 'officer' }])
    await add('dung', 'Đỗ Dũng')
    await add('lan', 'Lê Lan')
    await add('mien', 'Bùi Miên')
  })
  const names = (reply: { body: unknown }) =>
    (reply.body as { rows: { name: string }[] }).rows.map(({ name }) => name)
  const find = async (query: string) => names(await reader.get(`/api/accounts?${query}`))

  test('stands in Vietnamese order of given names', async () => {
    expect(await find('')).toEqual(['Trần Thị An', 'Nguyễn Văn Ân', 'Đỗ Dũng', 'Lê Lan', 'Bùi Miên'])
  })

  test('is searched without marks, with them, decomposed, and by login', async () => {
    expect(await find('q=nguyen van an')).toEqual(['Nguyễn Văn Ân'])
    expect(await find('q=an')).toEqual(['Trần Thị An', 'Nguyễn Văn Ân'])
    expect(await find(`q=${encodeURIComponent('ân')}`)).toEqual(['Nguyễn Văn Ân'])
    expect(await find(`q=${encodeURIComponent('Ân'.normalize('NFD'))}`)).toEqual(['Nguyễn Văn Ân'])
    expect(await find('q=dienkhanh.du')).toEqual(['Đỗ Dũng'])
    expect(await find(`q=${encodeURIComponent("'; drop table identity.accounts; --")}`)).toEqual([])
  })

  test('is narrowed by role and by state', async () => {
    expect(await find('role=officer')).toEqual(['Trần Thị An', 'Nguyễn Văn Ân'])
    expect(await find('role=chair')).toEqual(['Trần Thị An'])
    expect(await find('state=locked')).toEqual([])
  })

  test('turns its pages without losing or repeating anybody', async () => {
    const first = await reader.get('/api/accounts?limit=2')
    const { next, total } = first.body as { next: string; total: unknown }
    expect(total).toEqual({ count: 5, capped: false })
    const second = await reader.get(`/api/accounts?limit=2&cursor=${next}`)
    const third = await reader.get(`/api/accounts?limit=2&cursor=${(second.body as { next: string }).next}`)
    expect([...names(first), ...names(second), ...names(third)]).toEqual(await find(''))
    expect((third.body as { next: null }).next).toBeNull()
    expect((await reader.get('/api/accounts?cursor=khongphai')).status).toBe(422)
  })

  test('shows the roles of each with their scope', async () => {
    const { rows } = (await reader.get('/api/accounts?q=tran thi an')).body as { rows: { roles: unknown }[] }
    expect(rows[0]!.roles).toEqual([
      { role: 'chair', roleName: expect.stringContaining('Chủ tịch'), scopeName: 'Toàn địa phương' },
      { role: 'officer', roleName: 'Chuyên viên thi đua, khen thưởng', scopeName: 'Toàn địa phương' },
    ])
  })

  test('asks the database as often for one account as for five', async () => {
    const { database } = app.platform
    const one = await countStatements(database, () => reader.get('/api/accounts?limit=1'))
    const five = await countStatements(database, () => reader.get('/api/accounts?limit=5'))
    expect(five).toBe(one)
  })

  test('holds nobody of another locality', async () => {
    expect(names(await foreignAdministrator.get('/api/accounts'))).not.toContain('Đỗ Dũng')
  })
})

describe('an account of another locality', () => {
  test.each([
    ['GET', ''],
    ['PATCH', '', { name: 'Tên Khác' }],
    ['POST', '/lock', { reason: 'thử xem' }],
    ['POST', '/unlock'],
    ['POST', '/password-reset'],
    ['POST', '/second-step-reset', { reason: 'thử xem' }],
    ['DELETE', '/sessions'],
    ['POST', '/links', { issuer: 'https://id.example', subject: '1' }],
    ['POST', '/grants', { role: 'officer', scope: { kind: 'locality' }, from: '2024-01-01' }],
  ] as const)('is not there for %s %s', async (method, path, body?: object) => {
    const account = await newAccount()
    const reply = await foreignAdministrator.send({
      method,
      url: `/api/accounts/${account.id}${path}`,
      ...(body && { payload: body }),
    })
    expect(reply).toMatchObject({ status: 404, body: { code: 'account-not-found' } })
    expect(await timeline(account.id)).toEqual([])
  })
})

describe('without the role', () => {
  test.each(ROLE_CODES.filter((role) => role !== 'administrator'))('%s manages no account', async (role) => {
    const account = await newAccount()
    const actor = actorWith(role, { localityId: locality.id, organizationPath: locality.department.path })
    const who = app.as(actor)
    expect((await who.get('/api/accounts')).status).toBe(403)
    expect((await who.post(`/api/accounts/${account.id}/password-reset`)).status).toBe(403)
    expect((await who.post(`/api/accounts/${account.id}/lock`, { reason: 'thử xem' })).status).toBe(403)
  })

  test('and without a session every one of these routes is closed', async () => {
    const nobody = app.asBrowser()
    for (const { method, path, policy } of app.server.routes.filter(({ path }) =>
      /^\/api\/(accounts?|grants|delegations)/.test(path),
    )) {
      expect(policy.open).not.toBe('anyone')
      const reply = await nobody.send({ method: method as 'GET', url: path.replace(/:\w+/g, locality.id) })
      expect([path, reply.status]).toEqual([path, 401])
    }
  })
})

describe('an administrator', () => {
  test('locks an account: its session is refused at once, and it says so only to whoever knows the password', async () => {
    const account = await newAccount()
    const { who } = await signIn(account.login)
    expect(
      (await administrator.post(`/api/accounts/${account.id}/lock`, { reason: 'Nghỉ việc' })).status,
    ).toBe(204)
    expect((await who.get('/api/account/sessions')).status).toBe(401)
    expect((await signIn(account.login, 'đoán bừa')).status).toBe(401)
    expect(await signIn(account.login)).toMatchObject({ status: 423, body: { code: 'account-locked' } })
    expect((await administrator.post(`/api/accounts/${account.id}/unlock`)).status).toBe(204)
    expect((await who.get('/api/account/sessions')).status).toBe(401)
    expect((await signIn(account.login)).status).toBe(200)
    expect((await administrator.post(`/api/accounts/${account.id}/unlock`)).body).toMatchObject({
      code: 'account-not-locked',
    })
  })

  test('gives a new temporary password: sessions end, and a name that had to wait waits no longer', async () => {
    const account = await newAccount()
    const { who } = await signIn(account.login)
    for (let i = 0; i < 6; i++) await signIn(account.login, 'đoán bừa')
    const reply = await administrator.post(`/api/accounts/${account.id}/password-reset`)
    const { temporaryPassword } = reply.body as { temporaryPassword: string }
    expect(temporaryPassword).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){2}$/)
    expect((await who.get('/api/account/sessions')).status).toBe(401)
    expect((await signIn(account.login)).status).toBe(401)
    expect((await signIn(account.login, temporaryPassword)).body).toEqual({ next: 'new-password' })
    const found = await timeline(account.id)
    expect(JSON.stringify(found)).not.toContain(temporaryPassword)
  })

  test('edits a name and finds it again under the new one; what changed is in the trail', async () => {
    const account = await newAccount('Phạm Cũ')
    const change = { name: 'Phạm Mới', organizationId: null }
    expect((await administrator.patch(`/api/accounts/${account.id}`, change)).status).toBe(204)
    expect((await administrator.get(`/api/accounts/${account.id}`)).body).toMatchObject({
      name: 'Phạm Mới',
      organization: null,
    })
    const { rows } = (await administrator.get('/api/accounts?q=pham moi')).body as { rows: unknown[] }
    expect(rows).toHaveLength(1)
    expect(await timeline(account.id)).toMatchObject([
      {
        name: 'account-edited',
        facts: { before: { name: 'Phạm Cũ' }, after: { name: 'Phạm Mới', organization_id: null } },
      },
    ])
  })

  test('has no power over himself', async () => {
    const account = await newAccount()
    const self = app.as(
      actorWith('administrator', {
        localityId: locality.id,
        organizationPath: locality.department.path,
        accountId: account.id,
      }),
    )
    const grant = { role: 'chair', scope: { kind: 'locality' }, from: '2024-03-10' }
    for (const reply of [
      await self.post(`/api/accounts/${account.id}/lock`, { reason: 'thử xem' }),
      await self.post(`/api/accounts/${account.id}/password-reset`),
      await self.post(`/api/accounts/${account.id}/grants`, grant),
    ])
      expect(reply).toMatchObject({ status: 409, body: { code: 'not-on-yourself' } })
  })
})

describe('a role is granted', () => {
  const grant = (accountId: string, body: object, who = administrator) =>
    who.post(`/api/accounts/${accountId}/grants`, body)
  const sessionOf = async (login: string) => {
    const { who } = await signIn(login)
    return (await who.get('/api/session')).body as { account: { grants: unknown[]; may: string[] } }
  }

  test('S002-III-1-7c: who gave which role to whom, and who took it back, stays readable for ever', async () => {
    const account = await newAccount('Hoàng Thị Liên')
    const { id } = (
      await grant(account.id, {
        role: 'unit-officer',
        scope: { kind: 'organization', id: locality.unit.id },
        from: '2024-03-01',
        to: '2024-12-31',
      })
    ).body as { id: string }
    expect((await sessionOf(account.login)).account.grants).toMatchObject([
      { role: 'unit-officer', scope: { name: 'Bộ phận Thi đua' }, from: '2024-03-01', to: '2024-12-31' },
    ])
    const ended = await administrator.post(`/api/grants/${id}/end`, { reason: 'Chuyển công tác' })
    expect(ended.status).toBe(204)
    expect((await sessionOf(account.login)).account.grants).toEqual([])
    const { grants } = (await administrator.get(`/api/accounts/${account.id}`)).body as { grants: unknown[] }
    expect(grants).toMatchObject([
      {
        inForce: false,
        grantedBy: 'Vũ Quản Trị',
        endedOn: '2024-03-10',
        endedBy: 'Vũ Quản Trị',
        endReason: 'Chuyển công tác',
      },
    ])
    expect((await timeline(account.id)).filter(({ name }) => name.startsWith('role'))).toMatchObject([
      {
        name: 'role-granted',
        actor_name: 'Vũ Quản Trị',
        facts: {
          role: 'Cán bộ thi đua, khen thưởng của đơn vị',
          name: 'Hoàng Thị Liên',
          scope: 'Bộ phận Thi đua',
          from: '01/03/2024',
          to: '31/12/2024',
        },
      },
      { name: 'role-ended', facts: { on: '10/03/2024', reason: 'Chuyển công tác' } },
    ])
    expect(await administrator.post(`/api/grants/${id}/end`, { reason: 'Lần nữa' })).toMatchObject({
      status: 409,
      body: { code: 'grant-over' },
    })
  })

  test('the application cannot rewrite or delete a grant, only end it', async () => {
    const account = await newAccount()
    await grant(account.id, { role: 'officer', scope: { kind: 'locality' }, from: '2024-01-01' })
    const { database } = app.platform
    const scope = { localityId: locality.id }
    const denied = { code: '42501' }
    await expect(
      database.transaction(scope, (tx) => tx.updateTable('identity.grants').set({ role: 'chair' }).execute()),
    ).rejects.toMatchObject(denied)
    await expect(
      database.transaction(scope, (tx) => tx.deleteFrom('identity.grants').execute()),
    ).rejects.toMatchObject(denied)
  })

  test('and holds only between its days', async () => {
    const account = await newAccount()
    const body = { role: 'officer', scope: { kind: 'locality' }, from: '2024-03-11', to: '2024-03-12' }
    expect((await grant(account.id, body)).status).toBe(201)
    const on = async (day: string) => {
      app.platform.clock.believe(day as never)
      const { grants } = (await sessionOf(account.login)).account
      app.platform.clock.believe('2024-03-10' as never)
      return grants.length
    }
    expect([
      await on('2024-03-10'),
      await on('2024-03-11'),
      await on('2024-03-12'),
      await on('2024-03-13'),
    ]).toEqual([0, 1, 1, 0])
  })

  test.each([
    [{ role: 'citizen', scope: { kind: 'locality' } }, 'role-without-account'],
    [{ role: 'unit-head', scope: { kind: 'locality' } }, 'scope-not-fitting'],
    [{ role: 'administrator', scope: { kind: 'system' } }, 'scope-not-fitting'],
    [{ role: 'unit-head', scope: { kind: 'organization' } }, 'invalid-input'],
    [
      { role: 'officer', scope: { kind: 'locality', id: '0190a0a0-0000-7000-8000-000000000001' } },
      'invalid-input',
    ],
    [
      { role: 'unit-head', scope: { kind: 'organization', id: '0190a0a0-0000-7000-8000-000000000001' } },
      'scope-not-found',
    ],
    [{ role: 'officer', scope: { kind: 'locality' }, to: '2023-12-31' }, 'invalid-input'],
    [{ role: 'không-có', scope: { kind: 'locality' } }, 'invalid-input'],
  ])('but not %o: %s', async (body, code) => {
    const account = await newAccount()
    expect((await grant(account.id, { from: '2024-01-01', ...body })).body).toMatchObject({ code })
  })

  test('not on an organisation of another locality', async () => {
    const account = await newAccount()
    const scope = { kind: 'organization', id: foreign.unit.id }
    expect((await grant(account.id, { role: 'unit-head', scope, from: '2024-01-01' })).body).toMatchObject({
      code: 'scope-not-found',
    })
  })

  test('not twice for the same days, but again after them', async () => {
    const account = await newAccount()
    const body = { role: 'officer', scope: { kind: 'locality' } }
    expect((await grant(account.id, { ...body, from: '2024-01-01', to: '2024-06-30' })).status).toBe(201)
    expect((await grant(account.id, { ...body, from: '2024-06-30' })).body).toMatchObject({
      code: 'grant-already-held',
    })
    expect((await grant(account.id, { ...body, from: '2024-07-01' })).status).toBe(201)
  })
})

describe('the installation’s administrator', () => {
  test('works in no locality until one is chosen, then in that one', async () => {
    await testAccount(app.platform.database, null, {
      login: 'quantri',
      name: 'Quản trị hệ thống',
      grants: [{ role: 'administrator' }],
    })
    const { who } = await signIn('quantri')
    const before = (await who.get('/api/session')).body as {
      account: { locality: null; localities: { slug: string }[] }
    }
    expect(before.account.locality).toBeNull()
    expect(before.account.localities.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['tanbien', 'cammy']),
    )
    const account = await newAccount()
    expect((await who.get(`/api/accounts/${account.id}`)).status).toBe(404)
    expect((await who.put('/api/session/locality', { localityId: locality.id })).status).toBe(204)
    expect((await who.get('/api/session')).body).toMatchObject({
      account: { login: 'quantri', locality: { slug: 'tanbien' } },
    })
    expect((await who.post(`/api/accounts/${account.id}/lock`, { reason: 'Kiểm tra' })).status).toBe(204)
    expect(await timeline(account.id)).toMatchObject([
      { name: 'account-locked', actor_name: 'Quản trị hệ thống' },
    ])
    expect((await who.get('/api/account/sessions')).body).toMatchObject({ rows: [{ current: true }] })
    expect((await who.put('/api/session/locality', { localityId: foreign.id })).status).toBe(204)
    expect((await who.get(`/api/accounts/${account.id}`)).status).toBe(404)
    expect((await who.delete('/api/session')).status).toBe(204)
  })

  test('is the only one who may choose a locality', async () => {
    expect((await administrator.put('/api/session/locality', { localityId: foreign.id })).status).toBe(403)
  })

  test('makes another of his kind, who belongs to no locality and gets no role of one', async () => {
    const system = app.as(systemAdministrator(null))
    const { id } = (await system.post('/api/accounts', { login: 'quantri2', name: 'Quản trị hai' })).body as {
      id: string
    }
    const grant = (scope: object, role: string) =>
      system.post(`/api/accounts/${id}/grants`, { role, scope, from: '2024-01-01' })
    expect((await grant({ kind: 'locality' }, 'officer')).body).toMatchObject({ code: 'scope-not-fitting' })
    expect((await grant({ kind: 'system' }, 'administrator')).status).toBe(201)
  })
})
