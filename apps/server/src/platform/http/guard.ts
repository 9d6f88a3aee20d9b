import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * A page of another site must not act with our cookie. Browsers say where a request comes from in Sec-Fetch-Site, older
 * ones in Origin; a request that says neither comes from a program, which has no cookie jar to abuse.
 */
export function refuseForeignOrigins(fastify: FastifyInstance, baseUrl: string | undefined): void {
  fastify.addHook('onRequest', async (request) => {
    if (!unsafe.has(request.method)) return
    const site = request.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new AppError('foreign-origin')
    const { origin } = request.headers
    if (origin === undefined) return
    const own = baseUrl ? new URL(baseUrl).host : request.headers.host
    if (!URL.canParse(origin) || new URL(origin).host !== own) throw new AppError('foreign-origin')
  })
}

/**
 * A zero character or half of a pair is in no text, and no database keeps it: told at its field, before anything is done. An
 * address with one leads nowhere.
 */
export function refuseBrokenCharacters(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async ({ params, query, body }) => {
    if (brokenCharacterIn(params) !== null) throw new AppError('not-found')
    const field = brokenCharacterIn(query) ?? brokenCharacterIn(body)
    if (field !== null)
      throw new AppError('invalid-input', {}, [
        { field, message: 'Có ký tự không hiển thị được. Hãy xóa rồi nhập lại.' },
      ])
  })
}

/** Where it stands, as dotted names: 'parts.0.name'. */
function brokenCharacterIn(value: unknown, field = ''): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? field : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = brokenCharacterIn(inner, field === '' ? key : `${field}.${key}`)
    if (found !== null) return found
  }
  return null
}

/** Headers of every answer. HTML pages set their own, stricter content-security-policy. */
export function hardenHeaders(fastify: FastifyInstance, https: boolean): void {
  fastify.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    reply.header('cross-origin-opener-policy', 'same-origin')
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    if (!reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    if (https) reply.header('strict-transport-security', 'max-age=31536000')
  })
}

/** Keep-alive clients would hold a closing server open to its hard limit. */
export function closePolitely(fastify: FastifyInstance): void {
  let closing = false
  fastify.addHook('preClose', async () => {
    closing = true
  })
  fastify.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
