/**
 * What the portal takes in. A form is sent, the answer sends the reader on to a page with the code, so that a reload sends
 * nothing twice; the same text sent again within a while leads to the same code. No account, no cookie: a trap for programs, limits of size and of number.
 */
import { hasMarkup } from '@guongsang/core/kernel/markup.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../platform/errors.ts'
import { layout } from './layout/layout.ts'
import { openLocality } from './layout/parts.ts'
import { type Asked, followPath, LARGE_TEXT, link, type Page, type View } from './layout/view.ts'
import { askerOf, createLimiter } from './limiter.ts'
import { followPage } from './pages/follow.ts'
import type { PublicReads } from './reads.ts'
import { sendUnkept } from './respond.ts'
import { createSentOnce } from './sent-once.ts'

/** What became of something sent; who wrote it and about whom is not said again. */
export interface Followed {
  /** 'Lời giới thiệu'. */
  what: string
  code: string
  receivedOn: Day
  /** In words. */
  state: string
  answer: string | null
}

/** What the portal may do with what is sent; null when there is no such place, or no such code. */
export interface FormDesk {
  receive(
    params: Readonly<Record<string, string>>,
    typed: Readonly<Record<string, string>>,
  ): Promise<{ code: string } | null>
  follow(slug: string, code: string): Promise<Followed | null>
}

/** A form as it was sent, to be shown once more with what is wrong with it. */
export interface Given {
  typed: Readonly<Record<string, string>>
  /** By the name of the field; what stands at no field is under ''. */
  refused: Readonly<Record<string, string>>
}

export const nothingGiven: Given = { typed: {}, refused: {} }

export interface PublicForm {
  path: string
  desk: FormDesk
  page: (asked: Asked, given?: Given) => Promise<Page | null>
  /** From one address in an hour. */
  times: number
  /** From all of a locality in an hour; left out, some hundreds. */
  allTimes?: number
  /** Of a long text; left out, what some fields need. */
  bodyMax?: number
}

interface Hall {
  reads: PublicReads
  viewOf: (request: FastifyRequest) => View
  notFound: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>
}

interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

const hidden = { schema: { hide: true } } as const
const HOUR = 3_600_000
const SAME_WITHIN = HOUR / 6
const ALL_TIMES = 200
/** Some fields of Vietnamese text, each letter of which a form writes as up to nine. */
const FORM_MAX = 64 * 1024

const TOO_MANY = 'Nơi này đã gửi nhiều lần trong một giờ. Chờ một lúc rồi gửi lại; chữ đã ghi vẫn còn.'

const NO_MARKUP = 'Ô này có thẻ của trang web. Gõ chữ thường, không dán nguyên trang web.'

export function addForms(app: FastifyInstance, hall: Hall, forms: readonly PublicForm[]): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_MAX },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  )
  for (const form of forms) addForm(app, hall, form)
  app.get('/:slug/theo-doi', hidden, async (request, reply) => {
    const asked = askedOf(hall, request)
    const code = (textsOf(request.query)['ma'] ?? '').toUpperCase().replace(/[^0-9A-Z]/g, '')
    const found = code === '' ? null : await firstFound(forms, asked.params['slug']!, code)
    const page = await followPage(asked, code, found)
    if (page === null) return hall.notFound(request, reply)
    return sendUnkept(reply, found === null && code !== '' ? 404 : 200, layout(asked.view, page))
  })
}

function addForm(app: FastifyInstance, hall: Hall, form: PublicForm): void {
  const limits = { within: HOUR, now: () => performance.now() }
  const oneMayWrite = createLimiter({ ...limits, times: form.times })
  const allMayWrite = createLimiter({ ...limits, times: form.allTimes ?? ALL_TIMES })
  const once = createSentOnce<{ code: string }>({ within: SAME_WITHIN, now: limits.now })
  const rules = { ...hidden, ...(form.bodyMax !== undefined && { bodyLimit: form.bodyMax }) }
  app.post(form.path, rules, async (request, reply) => {
    const asked = askedOf(hall, request)
    if ((await openLocality(asked)) === null) return hall.notFound(request, reply)
    const typed = textsOf(request.body)
    const exchange = { request, reply }
    // Only a program fills in what no reader sees: it is told what everybody is told, and nothing is kept.
    if (typed['website']) return onwards(reply, asked, 'KHONGCOLOI')
    const asker = askerOf(request.ip)
    if (!oneMayWrite(asker) || !allMayWrite(asked.params['slug']!))
      return again(hall, form, asked, exchange, { typed, refused: { '': TOO_MANY }, status: 429 })
    const marked = Object.entries(typed).filter(([, text]) => hasMarkup(text))
    if (marked.length > 0) {
      const refused = Object.fromEntries(marked.map(([name]) => [name, NO_MARKUP]))
      return again(hall, form, asked, exchange, { typed, refused, status: 422 })
    }
    try {
      const kept = await once([asker, asked.params, typed], () => form.desk.receive(asked.params, typed))
      return kept === null ? hall.notFound(request, reply) : onwards(reply, asked, kept.code)
    } catch (error) {
      if (!(error instanceof AppError) || error.entry.status >= 500) throw error
      const { status } = error.entry
      return again(hall, form, asked, exchange, { typed, refused: refusedIn(error), status })
    }
  })
}

const refusedIn = ({ fields, sentence }: AppError): Given['refused'] =>
  fields.length === 0
    ? { '': sentence }
    : Object.fromEntries(fields.map(({ field, message }) => [field, message]))

async function firstFound(
  forms: readonly PublicForm[],
  slug: string,
  code: string,
): Promise<Followed | null> {
  for (const { desk } of forms) {
    const found = await desk.follow(slug, code)
    if (found !== null) return found
  }
  return null
}

const askedOf = ({ viewOf, reads }: Hall, request: FastifyRequest): Asked => ({
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

/** The form once more, with what was typed and what is wrong with it. */
async function again(
  hall: Hall,
  form: PublicForm,
  asked: Asked,
  { request, reply }: Exchange,
  { status, ...given }: Given & { status: number },
): Promise<FastifyReply> {
  const largeText = given.typed[LARGE_TEXT.name] === LARGE_TEXT.value
  const path = request.url.split('?')[0]!
  const view = { ...asked.view, path, largeText }
  const page = await form.page({ ...asked, view }, given)
  return page === null ? hall.notFound(request, reply) : sendUnkept(reply, status, layout(view, page))
}
