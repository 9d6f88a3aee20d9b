import fastify, { type FastifyInstance } from 'fastify'
import { Writable } from 'node:stream'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { loadConfig } from '../config.ts'
import { sendProblem } from '../http/problem.ts'
import { loggerOptions } from '../log.ts'

const NAME = 'Nguyễn Thị Ngọc Ẩn'
const IDENTITY_NUMBER = '079190001234'
const TOKEN = 'abcdef0123456789'

let app: FastifyInstance
let lines: Record<string, unknown>[] = []

beforeAll(async () => {
  const database = await testDatabase()
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()))
      done()
    },
  })
  const options = loggerOptions(loadConfig({ LOG_LEVEL: 'debug' }))
  app = fastify({ logger: { ...(options as object), stream } })
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))
  app.post('/api/people', async () => ({ name: NAME }))
  app.get('/api/broken', () => database.owner.query(`select '${IDENTITY_NUMBER}'::date`))
  app.get('/api/duplicate', () =>
    database.owner.script(
      `create temp table person (identity_number text primary key);
       insert into person values ('${IDENTITY_NUMBER}'); insert into person values ('${IDENTITY_NUMBER}')`,
    ),
  )
  await app.ready()
})

beforeEach(() => {
  lines = []
})

test('a request leaves its method, its path and its status, and nothing of what was said', async () => {
  const reply = await app.inject({
    method: 'POST',
    url: `/api/people?q=${encodeURIComponent(NAME)}&identityNumber=${IDENTITY_NUMBER}`,
    headers: { cookie: `session=${TOKEN}`, authorization: `Bearer ${TOKEN}` },
    payload: { name: NAME, identityNumber: IDENTITY_NUMBER, password: TOKEN },
  })
  expect(reply.statusCode).toBe(200)
  const text = JSON.stringify(lines)
  expect(text).toContain('"path":"/api/people"')
  expect(text).toContain('"statusCode":200')
  for (const secret of [NAME, encodeURIComponent(NAME), IDENTITY_NUMBER, TOKEN])
    expect(text).not.toContain(secret)
})

test.each([
  ['/api/broken', '22008'],
  ['/api/duplicate', '23505'],
])('an error of the database at %s is told by its code %s, not by the row it quotes', async (url, code) => {
  const reply = await app.inject({ url })
  expect(reply.statusCode).toBe(500)
  expect(reply.body).not.toContain(IDENTITY_NUMBER)
  const text = JSON.stringify(lines)
  expect(text).toContain(`"code":"${code}"`)
  expect(text).not.toContain(IDENTITY_NUMBER)
})
