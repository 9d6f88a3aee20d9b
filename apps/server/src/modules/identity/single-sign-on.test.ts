import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type TestLocality, testAccount, testLocality } from '../../../../../tests/support/accounts.ts'
import { type TestApp, testApp } from '../../../../../tests/support/app.ts'
import { type Visitor, visitor } from '../../../../../tests/support/visitor.ts'

const BASE_URL = 'https://tdkt.example.gov.vn'
const CLIENT = { OIDC_CLIENT_ID: 'guong-sang', OIDC_CLIENT_SECRET: 'a-secret-for-this-test-only' }

/** A real provider on a loopback port, which signs in whoever types a name. */
let issuer: string
let http: Server
let app: TestApp
let locality: TestLocality

beforeAll(async () => {
  // The provider warns at length that it is not set up for production; it is not in production.
  for (const level of ['warn', 'info'] as const) vi.spyOn(console, level).mockReturnValue()
  http = createServer((request, response) => void callback(request, response))
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.OIDC_CLIENT_ID,
        client_secret: CLIENT.OIDC_CLIENT_SECRET,
        redirect_uris: [`${BASE_URL}/van-phong/dang-nhap/mot-lan`],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['for this test only'] },
  })
  const callback = provider.callback()
  app = await testApp({ config: { ...CLIENT, OIDC_ISSUER: issuer, BASE_URL } })
  locality = await testLocality(app.platform.database, 'dienbien', 'Điện Biên')
})
afterAll(async () => {
  vi.restoreAllMocks()
  await new Promise((done) => http.close(done))
})

const start = async (who: Visitor): Promise<string> => {
  const { body } = await who.post('/api/session/single-sign-on')
  return (body as { url: string }).url
}

/** What a person does on the provider's pages: follows them, types a name, agrees. Gives what comes back to the office. */
async function atProvider(url: string, name: string): Promise<string> {
  const jar = new Map<string, string>()
  const ask = async (target: string, form?: Record<string, string>) => {
    const response = await fetch(new URL(target, issuer), {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return { location: response.headers.get('location'), page: await response.text() }
  }
  let { location } = await ask(url)
  for (let steps = 0; location && !location.startsWith(BASE_URL) && steps < 12; steps++) {
    const { location: next, page } = await ask(location)
    const form = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    location =
      next ?? (form ? (await ask(location, { prompt: form, login: name, password: 'x' })).location : null)
  }
  return new URL(location!).search.slice(1)
}

const finish = (who: Visitor, query: string) => who.post('/api/session/single-sign-on/return', { query })
const browser = () => visitor(app, { headers: { origin: BASE_URL } })

const administrator = () =>
  app.as(actorWith('administrator', { localityId: locality.id, organizationPath: locality.department.path }))

test('a person the provider knows is refused until an administrator links the identity, then signed in', async () => {
  const who = browser()
  const refused = await finish(who, await atProvider(await start(who), 'nguyen-van-an'))
  expect(refused).toMatchObject({
    status: 403,
    body: { code: 'single-sign-on-unknown', facts: { issuer, subject: 'nguyen-van-an' } },
  })
  expect((refused.body as { detail: string }).detail).toContain('mã định danh nguyen-van-an')
  expect(who.cookies.size).toBe(0)

  const account = await testAccount(app.platform.database, locality, { login: 'an', name: 'Nguyễn Văn An' })
  const link = { issuer, subject: 'nguyen-van-an' }
  expect((await administrator().post(`/api/accounts/${account.id}/links`, link)).status).toBe(201)
  const signedIn = await finish(who, await atProvider(await start(who), 'nguyen-van-an'))
  expect(signedIn.body).toEqual({ next: 'done' })
  expect([...who.cookies.keys()]).toEqual(['__Host-gs-session'])
  expect((await who.get('/api/session')).body).toMatchObject({
    account: { login: account.login },
    features: { singleSignOn: 'Đăng nhập bằng tài khoản cơ quan' },
  })
  const stored = await app.platform.database.owner.query(
    `select coalesce(string_agg(s::text, ''), '') || (select coalesce(string_agg(e::text, ''), '') from audit.events e) as all_text from identity.sessions s`,
  )
  expect(String(stored.rows[0]!['all_text'])).not.toMatch(/eyJ[\w-]+\./)
})

test('the provider is asked with code flow, PKCE, state and nonce, and for nothing but the identity', async () => {
  const url = new URL(await start(browser()))
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    response_type: 'code',
    scope: 'openid',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{20,}$/),
    nonce: expect.stringMatching(/^[\w-]{20,}$/),
    redirect_uri: `${BASE_URL}/van-phong/dang-nhap/mot-lan`,
  })
})

test('an answer that another browser started is refused, and so is one used twice', async () => {
  const [victim, attacker] = [browser(), browser()]
  const answer = await atProvider(await start(attacker), 'attacker')
  await start(victim)
  expect(await finish(victim, answer)).toMatchObject({ status: 401, body: { code: 'single-sign-on-failed' } })
  expect((await finish(attacker, answer)).status).toBe(403)
  expect(await finish(attacker, answer)).toMatchObject({ status: 410, body: { code: 'sign-in-step-over' } })
})

test('an answer whose state was changed on the way is refused', async () => {
  const account = await testAccount(app.platform.database, locality, { login: 'doi', name: 'Người Dùng' })
  await administrator().post(`/api/accounts/${account.id}/links`, { issuer, subject: 'doi' })
  const who = browser()
  const answer = await atProvider(await start(who), 'doi')
  const reply = await finish(who, answer.replace(/state=[^&]+/, 'state=khac'))
  expect(reply).toMatchObject({ status: 401, body: { code: 'single-sign-on-failed' } })
})

test('an identity opens one account only, and none once it is unlinked', async () => {
  const [one, two] = await Promise.all(
    ['mot', 'hai'].map((login) =>
      testAccount(app.platform.database, locality, { login, name: 'Người Dùng' }),
    ),
  )
  const link = { issuer, subject: 'chung' }
  const { id } = (await administrator().post(`/api/accounts/${one!.id}/links`, link)).body as { id: string }
  expect(await administrator().post(`/api/accounts/${two!.id}/links`, link)).toMatchObject({
    status: 409,
    body: { code: 'link-taken' },
  })
  expect((await administrator().get(`/api/accounts/${one!.id}`)).body).toMatchObject({
    links: [{ id, ...link }],
  })
  expect((await administrator().delete(`/api/accounts/${one!.id}/links/${id}`)).status).toBe(204)
  const who = browser()
  expect((await finish(who, await atProvider(await start(who), 'chung'))).status).toBe(403)
})

test('a locked account stays locked, whichever way one comes', async () => {
  const account = await testAccount(app.platform.database, locality, { login: 'khoa', name: 'Người Dùng' })
  await administrator().post(`/api/accounts/${account.id}/links`, { issuer, subject: 'khoa' })
  await administrator().post(`/api/accounts/${account.id}/lock`, { reason: 'Nghỉ việc' })
  const who = browser()
  expect((await finish(who, await atProvider(await start(who), 'khoa'))).status).toBe(423)
})

test('without a configured provider there is nothing to start', async () => {
  const plain = await testApp()
  const reply = await visitor(plain).post('/api/session/single-sign-on')
  expect(reply).toMatchObject({ status: 404, body: { code: 'single-sign-on-off' } })
})

test('a provider that does not answer is told in words, and asked again the next time', async () => {
  const broken = createServer((_request, response) => response.writeHead(500).end())
  await new Promise<void>((done) => broken.listen(0, '127.0.0.1', done))
  const { port } = broken.address() as AddressInfo
  const silent = await testApp({ config: { ...CLIENT, OIDC_ISSUER: `http://127.0.0.1:${port}`, BASE_URL } })
  const who = visitor(silent, { headers: { origin: BASE_URL } })
  for (let i = 0; i < 2; i++)
    expect(await who.post('/api/session/single-sign-on')).toMatchObject({
      status: 502,
      body: { code: 'single-sign-on-unreachable' },
    })
  broken.close()
})
