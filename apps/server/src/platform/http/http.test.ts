import { DayText, IdParams, Nothing, Problem, route } from '@guongsang/contract/route.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testApp, type Caller } from '../../../../../tests/support/app.ts'
import { systemAdministrator } from '../../../../../tests/support/actors.ts'
import { definePolicy } from '../auth/policy.ts'
import { AppError } from '../errors.ts'
import { createClock } from '../clock.ts'
import { loadConfig } from '../config.ts'
import { createServer } from '../../app.ts'
import { handle } from './handle.ts'

const anybody = definePolicy('can-try-the-door', 'Thử cửa vào', 'anyone')
const Shown = z.object({ name: z.string() })
const readRoute = route({
  id: 'readThing',
  method: 'GET',
  path: '/api/things/:id',
  summary: 'Đọc',
  params: IdParams,
  res: { 200: Shown, 404: Problem },
})
const writeRoute = route({
  id: 'writeThing',
  method: 'POST',
  path: '/api/things',
  summary: 'Ghi',
  body: z.object({
    name: z.string('Nhập tên.').min(3, 'Tên có ít nhất 3 ký tự.'),
    parts: z.array(z.object({ size: z.number('Nhập cỡ.') })),
  }),
  res: { 204: Nothing },
})

const countRoute = route({
  id: 'countThings',
  method: 'POST',
  path: '/api/counts',
  summary: 'Đếm',
  body: z.object({ count: z.number().max(5), on: DayText }),
  res: { 204: Nothing },
})

let guest: Caller

beforeAll(async () => {
  const app = await testApp()
  // A server of its own: the shared one is closed to new routes once it is ready.
  const server = await createServer({
    ...app.platform,
    config: loadConfig({ LOG_LEVEL: 'silent' }),
    clock: createClock(null),
  })
  handle(server, readRoute, anybody, async ({ params }) => {
    if (params.id.startsWith('0')) throw new AppError('not-found')
    if (params.id.startsWith('1')) throw new Error('secret of the house')
    return { name: 'Đèn', passwordHash: 'never to be seen' } as { name: string }
  })
  handle(server, writeRoute, anybody, async () => {})
  handle(server, countRoute, anybody, async () => {})
  await server.fastify.ready()
  const send: Caller['send'] = async (options) => {
    const reply = await server.fastify.inject(options)
    const json = String(reply.headers['content-type']).includes('json')
    return {
      status: reply.statusCode,
      text: reply.body,
      headers: reply.headers,
      body: (json ? reply.json() : null) as never,
    }
  }
  guest = {
    ...app.as(systemAdministrator(null)),
    send,
    get: (url) => send({ method: 'GET', url }),
    post: (url, payload) => send({ method: 'POST', url, ...(payload && { payload }) }),
  }
})

describe('replies', () => {
  test('a field that the contract does not name never leaves', async () => {
    const answer = await guest.get('/api/things/2f6b0a52-7b1c-4f0e-9a55-000000000000')
    expect(answer.body).toEqual({ name: 'Đèn' })
  })

  test('a bug is told without its secret', async () => {
    const answer = await guest.get('/api/things/1f6b0a52-7b1c-4f0e-9a55-000000000000')
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain('secret')
    expect(answer.body).toMatchObject({ code: 'internal-error', status: 500, title: 'Lỗi hệ thống' })
  })

  test('what is expected is told with a code and a sentence that says what to do', async () => {
    const answer = await guest.get('/api/things/0f6b0a52-7b1c-4f0e-9a55-000000000000')
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body).toMatchObject({ code: 'not-found', status: 404, type: '/loi/not-found' })
    expect((await guest.get('/api/khong-co-duong-nay')).body).toMatchObject({ code: 'not-found' })
  })
})

describe('input', () => {
  test('every wrong field is told at once, at its place, in Vietnamese', async () => {
    const answer = await guest.post('/api/things', { name: 'ă', parts: [{ size: 1 }, { size: 'lớn' }] })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      code: 'invalid-input',
      errors: [
        { field: 'name', message: 'Tên có ít nhất 3 ký tự.' },
        { field: 'parts.1.size', message: 'Nhập cỡ.' },
      ],
    })
    const nobody = await guest.get('/api/things/khong-phai-ma')
    expect(nobody.body).toMatchObject({ errors: [{ field: 'id', message: 'Mã không đúng dạng.' }] })
  })

  test('no refusal speaks English, whatever the schema left unsaid', async () => {
    const messages = async (payload: unknown) => {
      const { body } = await guest.send({
        method: 'POST',
        url: '/api/counts',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(payload),
      })
      return body as Problem
    }
    expect((await messages({ count: 9, on: '2024-01-01' })).errors).toEqual([
      { field: 'count', message: 'Không lớn hơn 5.' },
    ])
    expect((await messages(null)).errors).toEqual([{ field: '', message: 'Chưa nhập ô này.' }])
    expect((await messages({ count: 1, on: '0202-01-01' })).errors).toEqual([
      { field: 'on', message: 'Năm chưa đúng. Nhập ngày từ năm 1000 đến năm 2200.' },
    ])
  })

  test.each(['a\u0000bc', 'abc\ud800'])(
    'what no database keeps is refused at its field: %j',
    async (name) => {
      const answer = await guest.post('/api/things', { name, parts: [] })
      expect([answer.status, (answer.body as Problem).errors]).toEqual([
        422,
        [{ field: 'name', message: 'Có ký tự không hiển thị được. Hãy xóa rồi nhập lại.' }],
      ])
      const asked = await guest.get('/api/things/x?q=%00')
      expect([asked.status, (asked.body as Problem).errors?.[0]?.field]).toEqual([422, 'q'])
    },
  )

  test('an address with it leads nowhere, in the office and on the portal', async () => {
    for (const address of ['/api/things/%00', '/%00', '/noi/dien-hinh/%00'])
      expect(`${address} ${(await guest.get(address)).status}`).toBe(`${address} 404`)
  })

  test('broken JSON, too much of it, and a page of another site are refused in words', async () => {
    const json = { 'content-type': 'application/json' }
    const broken = await guest.send({
      method: 'POST',
      url: '/api/things',
      headers: json,
      payload: '{ "name": ',
    })
    expect([broken.status, (broken.body as Problem).code]).toEqual([422, 'invalid-input'])
    const huge = await guest.post('/api/things', { name: 'a'.repeat(1_200_000), parts: [] })
    expect([huge.status, (huge.body as Problem).code]).toEqual([413, 'request-too-large'])
    const long = await guest.get(`/api/things/${'a'.repeat(500)}`)
    expect([long.status, (long.body as Problem).code]).toEqual([404, 'not-found'])
    const mangled = await guest.get('/api/things/%C0')
    expect([mangled.status, (mangled.body as Problem).code]).toEqual([404, 'not-found'])
    const foreign = { ...json, origin: 'https://ke-gian.example' }
    const answer = await guest.send({ method: 'POST', url: '/api/things', headers: foreign, payload: '{}' })
    expect([answer.status, (answer.body as Problem).code]).toEqual([403, 'foreign-origin'])
  })
})

test('every answer carries the headers that harden it', async () => {
  const { headers } = await guest.get('/healthz')
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  })
  expect(headers['strict-transport-security']).toBeUndefined()
})
