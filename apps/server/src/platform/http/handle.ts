/** Registers a route of the contract: schema, gate, one call, one reply. */
import type { OkIn, Parsed, Route } from '@guongsang/contract/route.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Readable } from 'node:stream'
import { may, type Policy } from '../auth/policy.ts'
import { createCtx, type Ctx } from '../ctx.ts'
import { AppError } from '../errors.ts'
import { asFileName } from '../files/as-file-name.ts'
import type { Server } from './server.ts'

type Asked = { ctx: Ctx; request: FastifyRequest; reply: FastifyReply }
export type Handled<R extends Route> = Parsed<R> & Asked

/** What a handler returns: the body, or nothing where the contract says that there is none. */
type Answered<R extends Route> = undefined extends OkIn<R> ? OkIn<R> | void : OkIn<R>

/** A file as an answer. */
export type Download = { body: Readable | Buffer | string; type: string; fileName?: string; inline?: boolean }

async function enter(server: Server, policy: Policy, request: FastifyRequest): Promise<Ctx> {
  const actor = await server.resolveActor(request)
  if (policy.open !== 'anyone' && actor.kind !== 'account') throw new AppError('not-signed-in')
  if (!may(actor, policy)) throw new AppError('forbidden')
  return createCtx(server.platform, actor, request.id)
}

function schemaOf(route: Route, withReply: boolean) {
  // A key without a schema must be absent: Fastify warns about an undefined one.
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.path.split('/')[2] ?? 'api'],
    ...(withReply && { response: route.res }),
    ...(route.params && { params: route.params }),
    ...(route.query && { querystring: route.query }),
    ...(route.body && { body: route.body }),
  }
}

function register(
  server: Server,
  route: Route,
  policy: Policy,
  answer: (asked: Asked & { params: unknown; query: unknown; body: unknown }) => Promise<unknown>,
  options: { withReply: boolean; bodyLimit?: number },
): void {
  server.routes.push({ id: route.id, method: route.method, path: route.path, policy })
  const entered = new WeakMap<FastifyRequest, Ctx>()
  server.fastify.route({
    method: route.method,
    url: route.path,
    schema: schemaOf(route, options.withReply),
    ...(options.bodyLimit !== undefined && { bodyLimit: options.bodyLimit }),
    // Before the body is read: whoever may not do it learns nothing from our checks of what he sent.
    onRequest: async (request) => {
      entered.set(request, await enter(server, policy, request))
    },
    handler: async (request, reply) => {
      const { params, query, body } = request
      return answer({ ctx: entered.get(request)!, request, reply, params, query, body })
    },
  })
}

/** The usual route: JSON in, JSON out. The handler returns the body; refusals are thrown. */
export function handle<const R extends Route>(
  server: Server,
  route: R,
  policy: Policy,
  answer: (asked: Handled<R>) => Promise<Answered<R>>,
): void {
  const status = Number(Object.keys(route.res).find((code) => code.startsWith('2')) ?? 200)
  register(
    server,
    route,
    policy,
    async (asked) => {
      const body = await answer(asked as never)
      return asked.reply.code(status).send(status === 204 ? undefined : body)
    },
    { withReply: true },
  )
}

/** A route that answers with a file. */
export function handleDownload<const R extends Route>(
  server: Server,
  route: R,
  policy: Policy,
  answer: (asked: Handled<R>) => Promise<Download>,
): void {
  register(
    server,
    route,
    policy,
    async (asked) => {
      const file = await answer(asked as never)
      const name = file.fileName ? `; filename*=UTF-8''${encodeURIComponent(asFileName(file.fileName))}` : ''
      return asked.reply
        .header('content-type', file.type)
        .header('content-disposition', `${file.inline ? 'inline' : 'attachment'}${name}`)
        .header('cache-control', 'private, no-store')
        .send(file.body)
    },
    { withReply: false },
  )
}

/** A route that receives a file as multipart/form-data; `request.file()` streams it. */
export function handleUpload<const R extends Route>(
  server: Server,
  route: R,
  policy: Policy,
  answer: (asked: Handled<R>) => Promise<OkIn<R>>,
): void {
  register(
    server,
    route,
    policy,
    async (asked) => {
      if (!asked.request.isMultipart())
        throw new AppError('invalid-input', {}, [{ field: 'file', message: 'Chưa chọn tệp.' }])
      return asked.reply.code(route.res[201] ? 201 : 200).send(await answer(asked as never))
    },
    { withReply: true, bodyLimit: server.platform.config.UPLOAD_MAX_MB * 1_048_576 },
  )
}
