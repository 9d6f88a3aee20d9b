import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import {
  PASSWORD,
  type TestLocality,
  testAccount,
  testLocality,
} from '../../../../../tests/support/accounts.ts'
import { type TestApp, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { visitor } from '../../../../../tests/support/visitor.ts'
import { type Actor, publicActor } from '../../platform/auth/actor.ts'
import { canManageAccounts } from './policy.ts'
import { openSession } from './session-store.ts'
import { newToken } from './tokens.ts'
import { accountAddresses, accountsWithPolicy, ensureFirstAdministrator, resolveActor } from './index.ts'

let app: TestApp
let locality: TestLocality
beforeAll(async () => {
  app = await testApp()
  locality = await testLocality(app.platform.database, 'dienbien', 'Điện Biên')
})

async function cookieOf(login: string): Promise<string> {
  const who = visitor(app)
  await who.post('/api/session', { login, password: PASSWORD })
  return `gs-session=${who.cookies.get('gs-session')}`
}

const asked = (cookie?: string): Promise<Actor> =>
  resolveActor(app.platform, { headers: { cookie }, protocol: 'http' } as FastifyRequest)

test('the actor carries person, place and every grant with the tree path of its organisation', async () => {
  const account = await testAccount(app.platform.database, locality, {
    login: 'truongphong',
    name: 'Bùi Trưởng Phòng',
    organizationId: locality.department.id,
    grants: [{ role: 'unit-head', organizationId: locality.department.id }, { role: 'council-member' }],
  })
  const actor = await asked(await cookieOf(account.login))
  expect(actor).toEqual({
    kind: 'account',
    accountId: account.id,
    personId: null,
    localityId: locality.id,
    organizationId: locality.department.id,
    name: 'Bùi Trưởng Phòng',
    sessionId: expect.any(String),
    grants: [
      { role: 'council-member', scope: { kind: 'locality', id: null, path: null }, delegatedFrom: null },
      {
        role: 'unit-head',
        scope: { kind: 'organization', id: locality.department.id, path: locality.department.path },
        delegatedFrom: null,
      },
    ],
  })
})

test('it takes one statement, whatever the grants', async () => {
  const plain = await testAccount(app.platform.database, locality, { login: 'moi', name: 'Người Mới' })
  const laden = await testAccount(app.platform.database, locality, {
    login: 'nhieu',
    name: 'Người Nhiều Việc',
    grants: [{ role: 'officer' }, { role: 'chair' }, { role: 'council-member' }],
  })
  for (const { login } of [plain, laden]) {
    const cookie = await cookieOf(login)
    expect(await countStatements(app.platform.database, () => asked(cookie))).toBe(1)
  }
})

test('it reads sessions and grants by index, not by scanning the tables', async () => {
  const { owner } = app.platform.database
  const script = `
    insert into identity.accounts (locality_id, id, login, name, name_fold, sort_key, state, password_hash, must_change_password, created_at)
      select '${locality.id}', gen_random_uuid(), 'dienbien.loat' || i, 'x', 'x', 'x', 'active', '', false, now()
      from generate_series(1, 3000) i;
    insert into identity.sessions (locality_id, id, token_hash, account_id, way, device, address, signed_in_at, last_seen_at, expires_at)
      select locality_id, gen_random_uuid(), md5(id::text), id, 'password', '', '', now(), now(), now() + interval '1 hour'
      from identity.accounts where login like 'dienbien.loat%';
    insert into identity.grants (locality_id, id, account_id, role, scope_kind, valid_from, granted_at, granted_by_name)
      select locality_id, gen_random_uuid(), id, 'officer', 'locality', '2020-01-01', now(), ''
      from identity.accounts where login like 'dienbien.loat%';
    analyze identity.accounts; analyze identity.sessions; analyze identity.grants;`
  await owner.transaction((session) => session.script(script))
  const now = new Date()
  const asking = openSession(
    { localityId: locality.id, hash: 'x' },
    { now, idleSince: now },
    app.platform.clock.today(),
  )
  const { rows } = await app.platform.database.transaction({ localityId: locality.id }, (tx) =>
    sql<Record<string, string>>`explain ${asking}`.execute(tx),
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('sessions_by_token')
  expect(plan).not.toMatch(/Seq Scan on (sessions|accounts|grants)/)
})

test('no cookie, a broken one and a made-up one are nobody', async () => {
  for (const cookie of [
    undefined,
    'gs-session=',
    'gs-session=abc',
    `gs-session=${newToken(locality.id).text}`,
  ])
    expect(await asked(cookie)).toBe(publicActor)
})

test('behind https only the cookie with the prefix counts', async () => {
  const account = await testAccount(app.platform.database, locality, { login: 'https', name: 'Người Dùng' })
  const cookie = await cookieOf(account.login)
  const https = (header: string) =>
    resolveActor(app.platform, { headers: { cookie: header }, protocol: 'https' } as FastifyRequest)
  expect(await https(cookie)).toBe(publicActor)
  expect((await https(`__Host-${cookie}`)).accountId).toBe(account.id)
})

test('a session of an account that is locked is nobody, whoever locked it and however', async () => {
  const { database } = app.platform
  const account = await testAccount(database, locality, { login: 'khoa', name: 'Người Bị Khóa' })
  const cookie = await cookieOf(account.login)
  await database.transaction({ localityId: locality.id }, (tx) =>
    tx.updateTable('identity.accounts').set({ state: 'locked' }).where('id', '=', account.id).execute(),
  )
  expect(await asked(cookie)).toBe(publicActor)
})

test('a token of one locality opens nothing in another', async () => {
  const foreign = await testLocality(app.platform.database, 'cammy', 'Cẩm Mỹ')
  const account = await testAccount(app.platform.database, locality, { login: 'nham', name: 'Người Nhầm' })
  const cookie = await cookieOf(account.login)
  const moved = newToken(foreign.id).text.slice(0, 22) + cookie.slice('gs-session='.length + 22)
  expect(await asked(`gs-session=${moved}`)).toBe(publicActor)
})

test('the door tells whom to write to and who passes a policy', async () => {
  const { database, clock } = app.platform
  const account = await testAccount(database, locality, {
    login: 'quantri',
    name: 'Vũ Quản Trị',
    grants: [{ role: 'administrator' }],
  })
  const [found, addresses] = await database.transaction({ localityId: locality.id }, async (tx) => [
    await accountsWithPolicy(tx, locality.id, canManageAccounts, clock.today()),
    await accountAddresses(tx, locality.id, [account.id]),
  ])
  expect(found).toEqual([account.id])
  expect(addresses).toEqual([{ accountId: account.id, name: 'Vũ Quản Trị', email: null }])
})

test('where there are accounts no first administrator is made', async () => {
  expect(await ensureFirstAdministrator(app.platform)).toBeNull()
})
