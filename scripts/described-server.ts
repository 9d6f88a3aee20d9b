import { createServer } from '../apps/server/src/app.ts'
import { createClock } from '../apps/server/src/platform/clock.ts'
import { loadConfig } from '../apps/server/src/platform/config.ts'
import type { Server } from '../apps/server/src/platform/http/server.ts'

const refuse = (): never => {
  throw new Error('Describing the server must not touch what is behind it')
}
const absent = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : refuse) }) as never

/** The server with every route registered and nothing behind it: enough to describe itself. */
export async function describedServer(): Promise<Server> {
  const server = await createServer({
    config: { ...loadConfig({ LOG_LEVEL: 'silent' }) },
    clock: createClock(null),
    database: absent,
    enqueue: refuse,
    files: absent,
    mailer: absent,
  })
  await server.fastify.ready()
  return server
}
