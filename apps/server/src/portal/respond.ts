import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseEncoding, matchesEtag, type StoredPage } from './page-cache.ts'

/** No script can run here, whoever wrote it; styles, fonts and pictures come from this server only. */
const policyFor = (frames: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frames}`,
    "require-trusted-types-for 'script'",
  ].join('; ')
export const CONTENT_POLICY = policyFor("'none'")
/** For the list made to stand in a page of another site: nothing can be done in it but to follow a link out of the frame. */
export const FRAMED_POLICY = policyFor('*')

export const FRESH = 'public, max-age=60, stale-while-revalidate=600'
/** What may be taken back: kept, but asked about before every use. */
export const ASKED_AGAIN = 'public, no-cache'
export const FOR_A_DAY = 'public, max-age=86400'
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** Sends a kept page in the best encoding the reader takes, or says that the reader has it already. */
export async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  page: StoredPage,
  { caching, policy = CONTENT_POLICY }: { caching: string; policy?: string },
): Promise<FastifyReply> {
  reply
    .header('content-security-policy', policy)
    .header('cache-control', caching)
    .header('vary', 'accept-encoding')
    .header('etag', page.etag)
  if (matchesEtag(request.headers['if-none-match'], page.etag)) return reply.code(304).send()
  const encoding = isPacked(page.type) ? 'identity' : chooseEncoding(request.headers['accept-encoding'])
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.type(page.type).send(await page.encoded(encoding))
}

const isPacked = (type: string): boolean => /^(image\/(webp|png)|font\/woff2)$/.test(type)

/** A page that is about this one request: nobody keeps it. */
export function sendUnkept(reply: FastifyReply, status: number, markup: string): FastifyReply {
  return reply
    .code(status)
    .header('content-security-policy', CONTENT_POLICY)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(markup)
}
