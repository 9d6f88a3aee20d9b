import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import type { Policy } from '../auth/policy.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { CtxParts } from '../ctx.ts'
import type { Database } from '../database/database.ts'
import type { FileStore } from '../files/store.ts'
import type { Mailer } from '../mail/mailer.ts'

/** What the process has one of. Built in app.ts, handed to modules as an argument. */
export interface Platform extends CtxParts {
  config: Config
  clock: Clock
  database: Database
  files: FileStore
  mailer: Mailer
}

export interface RegisteredRoute {
  id: string
  method: string
  path: string
  policy: Policy
  /** Of the system, set when its module has registered everything. */
  part?: string
}

/** What a module registers its routes on. */
export interface Server {
  fastify: FastifyInstance
  platform: Platform
  /** Who is asking; the identity module answers. */
  resolveActor(request: FastifyRequest): Promise<Actor>
  /** Every route with its policy, for the test that walks them. */
  routes: RegisteredRoute[]
}
