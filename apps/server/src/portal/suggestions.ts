/**
 * Người dân giới thiệu: the one thing the portal takes in. A form is sent, the answer sends the reader on to a page with the
 * code, so that a reload sends nothing twice. No account, no cookie: a trap for programs, limits of size and of number.
 */
import type { SUGGESTION_STATES } from '@guongsang/contract/exemplars-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../platform/errors.ts'
import { layout } from './layout/layout.ts'
import { type Asked, followPath, LARGE_TEXT, link, suggestPath, type View } from './layout/view.ts'
import { createLimiter } from './limiter.ts'
import { followPage, suggestPage } from './pages/suggest.ts'
import type { PublicReads } from './reads.ts'
import { sendUnkept } from './respond.ts'

export interface FollowedSuggestion {
  code: string
  receivedOn: Day
  state: keyof typeof SUGGESTION_STATES
  answer: string | null
}

/** What the portal may do with suggestions; null when there is no such locality, or no such code. */
export interface PublicSuggestions {
  receive(slug: string, typed: Readonly<Record<string, unknown>>): Promise<{ code: string } | null>
  follow(slug: string, code: string): Promise<FollowedSuggestion | null>
}

interface Desk {
  suggestions: PublicSuggestions
  reads: PublicReads
  viewOf: (request: FastifyRequest) => View
  notFound: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
}

const hidden = { schema: { hide: true } } as const
const HOUR = 3_600_000
/** Four fields of Vietnamese text, each letter of which a form writes as up to nine. */
const FORM_MAX = 64 * 1024

export function addSuggestions(app: FastifyInstance, desk: Desk): void {
  const limits = { within: HOUR, now: () => performance.now() }
  const oneMayWrite = createLimiter({ ...limits, times: 5 })
  const allMayWrite = createLimiter({ ...limits, times: 200 })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_MAX },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  )
  app.post('/:slug/gioi-thieu-guong', hidden, async (request, reply) => {
    const asked = askedOf(desk, request)
    const typed = textsOf(request.body)
    // Only a program fills in what no reader sees: it is told what everybody is told, and nothing is kept.
    if (typed['website']) return onwards(reply, asked, 'KHONGCOLOI')
    if (!oneMayWrite(request.ip) || !allMayWrite(asked.params['slug']!))
      return again(desk, asked, { request, reply }, { typed, refused: { '': TOO_MANY }, status: 429 })
    try {
      const kept = await desk.suggestions.receive(asked.params['slug']!, typed)
      return kept === null ? desk.notFound(request, reply) : onwards(reply, asked, kept.code)
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid-input') throw error
      const refused = Object.fromEntries(error.fields.map(({ field, message }) => [field, message]))
      return again(desk, asked, { request, reply }, { typed, refused, status: 422 })
    }
  })
  app.get('/:slug/theo-doi', hidden, async (request, reply) => {
    const asked = askedOf(desk, request)
    const code = (textsOf(request.query)['ma'] ?? '').toUpperCase().replace(/[^0-9A-Z]/g, '')
    const found = code === '' ? null : await desk.suggestions.follow(asked.params['slug']!, code)
    const page = await followPage(asked, code, found)
    if (page === null) return desk.notFound(request, reply)
    return sendUnkept(reply, found === null && code !== '' ? 404 : 200, layout(asked.view, page))
  })
}

const TOO_MANY =
  'Nơi này đã gửi nhiều lời giới thiệu trong một giờ. Chờ một lúc rồi gửi lại; chữ đã ghi vẫn còn.'

const askedOf = ({ viewOf, reads }: Desk, request: FastifyRequest): Asked => ({
  view: viewOf(request),
  reads,
  params: request.params as Record<string, string>,
})

/** A name sent twice counts once; what is no text is nothing. */
const textsOf = (sent: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof sent === 'object' && sent !== null ? sent : {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

function onwards(reply: FastifyReply, { view, params }: Asked, code: string): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .redirect(link(view, followPath(params['slug']!), { ma: code }), 303)
}

interface Refusal {
  typed: Record<string, string>
  refused: Record<string, string>
  status: number
}

/** The form once more, with what was typed and what is wrong with it. */
async function again(
  desk: Desk,
  asked: Asked,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { status, ...given }: Refusal,
): Promise<FastifyReply> {
  const largeText = given.typed[LARGE_TEXT.name] === LARGE_TEXT.value
  const view = { ...asked.view, path: suggestPath(asked.params['slug']!), largeText }
  const page = await suggestPage({ ...asked, view }, given)
  return page === null ? desk.notFound(request, reply) : sendUnkept(reply, status, layout(view, page))
}
