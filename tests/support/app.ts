/** The whole application over a fresh database, asked without a port. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { InjectOptions } from 'fastify'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '../../apps/server/src/app.ts'
import { createPlatform } from '../../apps/server/src/platform.ts'
import type { Actor } from '../../apps/server/src/platform/auth/actor.ts'
import { createClock } from '../../apps/server/src/platform/clock.ts'
import { type Config, loadConfig } from '../../apps/server/src/platform/config.ts'
import type { Platform, Server } from '../../apps/server/src/platform/http/server.ts'
import { testDatabase } from './database.ts'

export interface Answer {
  status: number
  body: never
  text: string
  headers: Record<string, unknown>
}

/** Asks as one actor. `body` is untyped on purpose: a test compares the whole value. */
export interface Caller {
  get(url: string): Promise<Answer>
  post(url: string, body?: object): Promise<Answer>
  put(url: string, body?: object): Promise<Answer>
  patch(url: string, body?: object): Promise<Answer>
  delete(url: string): Promise<Answer>
  send(options: InjectOptions): Promise<Answer>
}

export interface TestApp {
  server: Server
  platform: Platform
  /** Asks as this actor, past the sign-in; every policy still holds. */
  as(actor: Actor): Caller
  /** Asks as a browser would: whoever the cookie names, or nobody. */
  asBrowser(headers?: Record<string, string>): Caller
}

const HEADER = 'x-test-actor'

export async function testApp(options: { today?: string; config?: Partial<Config> } = {}): Promise<TestApp> {
  const database = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'))
  const config: Config = { ...loadConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }), ...options.config }
  const platform = createPlatform(config, createClock((options.today ?? '2024-03-10') as Day), database)
  const server = await createServer(platform)
  const actors = new Map<string, Actor>()
  const signedIn = server.resolveActor
  server.resolveActor = async (request) => actors.get(String(request.headers[HEADER])) ?? signedIn(request)
  await server.fastify.ready()
  return {
    server,
    platform,
    as: (actor) => {
      const key = String(actors.size + 1)
      actors.set(key, actor)
      return caller(server, { [HEADER]: key })
    },
    asBrowser: (headers = {}) => caller(server, headers),
  }
}

function caller(server: Server, headers: Record<string, string>): Caller {
  const send = async (options: InjectOptions): Promise<Answer> => {
    const reply = await server.fastify.inject({ ...options, headers: { ...headers, ...options.headers } })
    const isJson = String(reply.headers['content-type'] ?? '').includes('json')
    return {
      status: reply.statusCode,
      body: (isJson && reply.body !== '' ? reply.json() : null) as never,
      text: reply.body,
      headers: reply.headers,
    }
  }
  const withBody =
    (method: 'POST' | 'PUT' | 'PATCH') =>
    (url: string, body?: object): Promise<Answer> =>
      send({ method, url, ...(body && { payload: body }) })
  return {
    send,
    get: (url) => send({ method: 'GET', url }),
    delete: (url) => send({ method: 'DELETE', url }),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
  }
}
