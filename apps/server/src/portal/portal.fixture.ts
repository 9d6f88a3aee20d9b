/** A portal for tests: its own Fastify, sample data, a day that stands still. */
import { day, type Day } from '@guongsang/core/kernel/day.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { hardenHeaders } from '../platform/http/guard.ts'
import type { FormDesk } from './forms.ts'
import { type PublicDesks, registerPortal } from './portal.ts'
import { sampleReads } from './reads.fixture.ts'
import type { PublicReads } from './reads.ts'

export interface PortalOptions {
  reads?: PublicReads
  desks?: Partial<PublicDesks>
  today?: () => Day
  baseUrl?: string | null
}

/** Nobody hands anything in here. */
const closedDesk: FormDesk = { receive: async () => null, follow: async () => null }

export async function openPortal(options: PortalOptions = {}): Promise<FastifyInstance> {
  const { reads = sampleReads(), desks = {}, today = () => day('2024-03-10'), baseUrl = null } = options
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  hardenHeaders(app, false)
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('application/problem+json').send('{}'))
  await registerPortal(app, {
    reads,
    desks: { suggestions: closedDesk, letters: closedDesk, contests: closedDesk, ...desks },
    clock: { today },
    baseUrl,
    sample: true,
  })
  return app
}
