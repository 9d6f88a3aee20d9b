/** A portal for tests: its own Fastify, sample data, a day that stands still. */
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { hardenHeaders } from '../platform/http/guard.ts'
import { registerPortal } from './portal.ts'
import { sampleReads } from './reads.fixture.ts'
import type { PublicReads } from './reads.ts'
import type { PublicSuggestions } from './suggestions.ts'

export interface PortalOptions {
  reads?: PublicReads
  suggestions?: PublicSuggestions
  today?: () => Day
  baseUrl?: string | null
}

/** Nobody hands anything in here. */
const closedDesk: PublicSuggestions = { receive: async () => null, follow: async () => null }

export async function openPortal(options: PortalOptions = {}): Promise<FastifyInstance> {
  const {
    reads = sampleReads(),
    suggestions = closedDesk,
    today = () => day('2024-03-10'),
    baseUrl = null,
  } = options
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  hardenHeaders(app, false)
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('application/problem+json').send('{}'))
  await registerPortal(app, { reads, suggestions, clock: { today }, baseUrl, sample: true })
  return app
}
