/** The application, built but not listening: a test builds it and calls inject, main.ts builds it and listens. */
import { issueSentence } from '@guongsang/contract/issue.ts'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { registerModules } from './modules.ts'
import { publicDocuments } from './modules/documents/index.ts'
import { publicEvents } from './modules/events/index.ts'
import {
  publicPictures,
  publicStories,
  publicStoryFront,
  publicSuggestions,
  publicSuggestionTimes,
} from './modules/exemplars/index.ts'
import { publicAwards, publicProcedures } from './modules/honours/index.ts'
import { publicContestDesk, publicContests } from './modules/contests/index.ts'
import { resolveActor } from './modules/identity/index.ts'
import { publicCorrections, publicLetters, publicLetterTimes } from './modules/opinions/index.ts'
import { publicMovements } from './modules/movements/index.ts'
import { publicReads } from './modules/organizations/index.ts'
import { publicMotto } from './modules/plans/index.ts'
import { publicItemPictures, publicItems } from './modules/publicity/index.ts'
import type { Config } from './platform/config.ts'
import {
  closePolitely,
  hardenHeaders,
  refuseForeignOrigins,
  refuseBrokenCharacters,
} from './platform/http/guard.ts'
import { registerHealth } from './platform/http/health.ts'
import { serveOffice } from './platform/http/office.ts'
import { publishOpenApi } from './platform/http/openapi.ts'
import { sendProblem } from './platform/http/problem.ts'
import type { Platform, Server } from './platform/http/server.ts'
import { AppError } from './platform/errors.ts'
import { loggerOptions } from './platform/log.ts'
import { observeRequests } from './platform/metrics/metrics.ts'
import { registerPortal } from './portal/portal.ts'

export const officeDist = join(import.meta.dirname, '../../office/dist')

export async function createServer(platform: Platform): Promise<Server> {
  const app = createFastify(platform.config)
  await app.register(multipart, { limits: { fileSize: platform.config.UPLOAD_MAX_MB * 1_048_576, files: 1 } })
  await publishOpenApi(app)
  const server: Server = {
    fastify: app,
    platform,
    resolveActor: (request) => resolveActor(platform, request),
    routes: [],
  }
  registerHealth(server)
  observeRequests(server)
  registerModules(server)
  await serveOffice(app, officeDist)
  await registerPortal(app, {
    reads: {
      ...publicReads(platform.database),
      ...publicStories(platform.database),
      ...publicStoryFront(platform.database),
      ...publicPictures(platform),
      ...publicAwards(platform.database),
      ...publicProcedures(platform.database),
      ...publicDocuments(platform.database),
      ...publicItems(platform.database),
      ...publicItemPictures(platform),
      ...publicMovements(platform.database),
      ...publicMotto(platform.database),
      ...publicCorrections(platform.database),
      ...publicLetterTimes(platform.database),
      ...publicSuggestionTimes(platform.database),
      ...publicContests(platform),
      ...publicEvents(platform.database),
    },
    desks: {
      suggestions: publicSuggestions(platform),
      letters: publicLetters(platform),
      contests: publicContestDesk(platform),
    },
    clock: platform.clock,
    baseUrl: platform.config.BASE_URL ?? null,
    sample: platform.config.DEMO,
  })
  return server
}

function createFastify(config: Config): FastifyInstance {
  const app = fastify({
    logger: loggerOptions(config),
    genReqId: () => randomUUID(),
    bodyLimit: 1_048_576,
    trustProxy: config.TRUST_PROXY ?? false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be read names nothing.
    frameworkErrors: (_error, request, reply) => {
      sendProblem(new AppError('not-found'), request, reply)
    },
  })
  z.config({ customError: issueSentence })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))
  app.setNotFoundHandler((request, reply) => sendProblem(new AppError('not-found'), request, reply))
  const https = config.BASE_URL?.startsWith('https:') ?? false
  refuseForeignOrigins(app, config.BASE_URL)
  refuseBrokenCharacters(app)
  hardenHeaders(app, https)
  closePolitely(app)
  return app
}
