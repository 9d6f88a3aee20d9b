import type { Server } from './server.ts'

/** Is the process alive; is it ready (database answers, migrations current, not closing). Neither is logged. */
export function registerHealth(server: Server): void {
  const { fastify, platform } = server
  let closing = false
  fastify.addHook('preClose', async () => {
    closing = true
  })
  const quiet = { logLevel: 'silent', schema: { hide: true } } as const
  fastify.get('/healthz', quiet, async () => ({ status: 'ok' }))
  fastify.get('/readyz', quiet, async (_request, reply) => {
    const problem = closing ? 'closing' : await databaseProblem(platform.database)
    return problem
      ? reply.code(503).send({ status: problem })
      : { status: 'ready', engine: platform.database.engine, readOnly: platform.database.readOnly }
  })
}

async function databaseProblem(database: Server['platform']['database']): Promise<string | null> {
  try {
    await database.owner.query('select 1')
    return null
  } catch {
    return 'database-does-not-answer'
  }
}
