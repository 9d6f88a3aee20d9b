/** Serves the built office at /van-phong/: hashed files for ever, the page itself fresh with a nonce for its styles. */
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { randomBytes } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export async function serveOffice(fastify: FastifyInstance, dist: string): Promise<void> {
  await mkdir(join(dist, 'assets'), { recursive: true })
  await fastify.register(fastifyStatic, {
    root: join(dist, 'assets'),
    prefix: '/van-phong/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
    index: false,
    schemaHide: true,
  })
  const hidden = { schema: { hide: true } } as const
  for (const path of ['/van-phong', '/van-phong/*'])
    fastify.get(path, hidden, async (_request, reply) => sendPage(reply, join(dist, 'index.html')))
}

/** Read anew each time: a build that is replaced under a running server must not leave it naming files that are gone. */
async function sendPage(reply: FastifyReply, index: string): Promise<FastifyReply> {
  const page = await readFile(index, 'utf8').catch(() => null)
  if (page === null)
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('Màn hình làm việc chưa được dựng. Chạy: npm run build')
  const nonce = randomBytes(18).toString('base64')
  return reply
    .header('content-security-policy', policyFor(nonce))
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.replace('__NONCE__', nonce))
}
