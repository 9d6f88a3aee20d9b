import { beforeAll, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'

const TOKEN = 'mot-chuoi-bi-mat-dai'
let app: TestApp
let withToken: TestApp

beforeAll(async () => {
  app = await testApp()
  withToken = await testApp({ config: { METRICS_TOKEN: TOKEN } })
})

const ask = (from: TestApp, remoteAddress: string, headers: Record<string, string> = {}) =>
  from.asBrowser().send({ method: 'GET', url: '/metrics', remoteAddress, headers })

test('requests are counted by route pattern and status, never by address', async () => {
  await app.asBrowser().get('/api/files/0190c7a5-0000-7000-8000-000000000001')
  await app.asBrowser().get('/api/files/0190c7a5-0000-7000-8000-000000000002?q=Nguyen')
  const { text } = await ask(app, '127.0.0.1')
  expect(text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/api/files/:id",status="401"} 2',
  )
  expect(text).not.toContain('0190c7a5')
  expect(text).not.toContain('Nguyen')
})

test('jobs are counted by state', async () => {
  const { text } = await ask(app, '::1')
  expect(text).toMatch(/^jobs\{state="waiting"\} 0$/m)
  expect(text).toMatch(/^jobs\{state="dead"\} 0$/m)
})

test('figures are for this machine: from elsewhere, or through a proxy, there is nothing here', async () => {
  expect((await ask(app, '203.0.113.7')).status).toBe(404)
  expect((await ask(app, '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404)
})

test('with a token configured, the token alone opens them, from anywhere', async () => {
  expect((await ask(withToken, '127.0.0.1')).status).toBe(404)
  expect((await ask(withToken, '203.0.113.7', { authorization: `Bearer ${TOKEN}x` })).status).toBe(404)
  expect((await ask(withToken, '203.0.113.7', { authorization: `Bearer ${TOKEN}` })).status).toBe(200)
})
