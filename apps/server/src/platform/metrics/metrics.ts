/** Figures for Prometheus. By route pattern, never by address: an address holds ids, and would make a series each. */
import { timingSafeEqual, createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { AppError } from '../errors.ts'
import type { Platform, Server } from '../http/server.ts'

const JOB_STATES = ['waiting', 'running', 'dead'] as const

export function observeRequests({ fastify, platform }: Server): void {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  })
  const jobs: Gauge<'state'> = new Gauge({
    name: 'jobs',
    help: 'Jobs by state',
    labelNames: ['state'] as const,
    registers: [register],
    collect: async () => {
      // A database that does not answer must not take the other figures with it.
      const counts = await countJobs(platform).catch(() => null)
      if (counts === null) jobs.reset()
      else for (const state of JOB_STATES) jobs.set({ state }, counts.get(state) ?? 0)
    },
  })
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000)
  })
  fastify.get('/metrics', { schema: { hide: true }, logLevel: 'silent' }, async (request, reply) => {
    if (!isAllowed(request, platform.config.METRICS_TOKEN)) throw new AppError('not-found')
    return reply.type(register.contentType).send(await register.metrics())
  })
}

async function countJobs(platform: Platform): Promise<Map<string, number>> {
  const rows = await platform.database.transaction({ localityId: null, readOnly: true }, (tx) =>
    tx
      .selectFrom('platform.jobs')
      .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
      .where('state', 'in', JOB_STATES)
      .groupBy('state')
      .execute(),
  )
  return new Map(rows.map(({ state, count }) => [state, count]))
}

/** This machine itself (not through a proxy), or whoever brings the token. */
function isAllowed(request: FastifyRequest, token: string | undefined): boolean {
  const { authorization, 'x-forwarded-for': forwarded } = request.headers
  if (token !== undefined) return authorization !== undefined && same(authorization, `Bearer ${token}`)
  const address = request.socket.remoteAddress ?? ''
  return forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(address)
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))
