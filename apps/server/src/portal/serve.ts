/** How an address becomes an answer: what is known of the visit, which page is kept for how long, what an error looks like. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asRefusal } from '../platform/http/problem.ts'
import type { Assets } from './assets.ts'
import { layout } from './layout/layout.ts'
import { LARGE_TEXT, type Asked, type Page, type View } from './layout/view.ts'
import type { Made, PageCache, RenderedPage, StoredPage } from './page-cache.ts'
import { errorPage, type ErrorStatus, refusedPage } from './pages/errors.ts'
import type { PublicReads } from './reads.ts'
import { ASKED_AGAIN, FRAMED_POLICY, FRESH, send, sendUnkept } from './respond.ts'

export interface Portal {
  reads: PublicReads
  clock: { today(): Day }
  /** 'https://…', when the operator has set it; otherwise feeds name the host they were asked at. */
  baseUrl: string | null
  /** The people shown are invented: every page says so. */
  sample: boolean
  assets: Assets
  cache: PageCache
}

export type Params = Readonly<Record<string, string>>

export const hidden = { schema: { hide: true } } as const

export type MakePage = (asked: Asked) => Promise<Made<Page>>

export interface PageRules {
  /** Of the query only these exist. */
  parameters?: string[]
  /** Only the directory may be a moment behind, or stand while the database is away; whatever else a page shows can be taken back, and is gone at once. */
  mayLag?: boolean
  /** Another one for every visit: never kept by anybody. */
  everyTime?: boolean
  /** Made to stand in a frame of another site. */
  framed?: boolean
  /** Pages of other sites may read it by their own programs. */
  shared?: boolean
  /** Shows things of other localities too: what changes in any of them makes it anew. */
  everywhere?: boolean
}

export function addPage(
  app: FastifyInstance,
  portal: Portal,
  path: string,
  make: MakePage,
  { parameters = [], mayLag = false, everyTime = false, framed = false, everywhere = false }: PageRules = {},
): void {
  app.get(path, hidden, async (request, reply) => {
    const view = viewOf(portal, request, parameters)
    const render = async (): Promise<Made<RenderedPage>> => {
      const page = await make({ view, reads: portal.reads, params: request.params as Params })
      if (page === null || page === 'gone') return page
      return { type: 'text/html; charset=utf-8', body: layout(view, page) }
    }
    if (everyTime) {
      const made = await render()
      if (made === null || made === 'gone') return sendError(portal, request, reply, 404)
      return sendUnkept(reply, 200, made.body.toString())
    }
    return answer(portal, request, reply, {
      key: [view.path, view.query, view.largeText],
      mayLag,
      framed,
      everywhere,
      render,
    })
  })
}

/** What programs read: a feed, a list, a calendar. `baseUrl` is where this portal is found from outside. */
export function addFeed(
  app: FastifyInstance,
  portal: Portal,
  path: string,
  make: (baseUrl: string, params: Params, query: Params) => Promise<RenderedPage | null>,
  {
    parameters = [],
    mayLag = false,
    shared = false,
  }: Pick<PageRules, 'parameters' | 'mayLag' | 'shared'> = {},
): void {
  app.get(path, hidden, (request, reply) => {
    const baseUrl = outsideAddress(portal, request)
    const { query, path: asked } = viewOf(portal, request, parameters)
    if (shared) reply.header('access-control-allow-origin', '*')
    const render = () => make(baseUrl, request.params as Params, query)
    return answer(portal, request, reply, { key: [asked, query, baseUrl], mayLag, render })
  })
}

export const outsideAddress = ({ baseUrl }: Portal, request: FastifyRequest): string =>
  baseUrl ?? `${request.protocol}://${request.host}`

export function viewOf(portal: Portal, request: FastifyRequest, parameters: readonly string[]): View {
  const asked = request.query as Record<string, string | string[] | undefined>
  // Some keyboards take Vietnamese letters apart.
  const named = (name: string): string => ([asked[name] ?? ''].flat().at(0) ?? '').normalize('NFC')
  const query = parameters.map((name) => [name, named(name)] as const).filter(([, value]) => value !== '')
  return {
    today: portal.clock.today(),
    path: pathOf(request),
    query: Object.fromEntries(query),
    largeText: named(LARGE_TEXT.name) === LARGE_TEXT.value,
    baseUrl: portal.baseUrl,
    sample: portal.sample,
    assets: portal.assets,
  }
}

/** One slash in front, none behind: '//host' would lead away from here. */
export function pathOf(request: FastifyRequest): string {
  return request.url
    .split('?')[0]!
    .replace(/^\/+/, '/')
    .replace(/(.)\/+$/, '$1')
}

interface Wanted {
  key: unknown
  mayLag: boolean
  framed?: boolean
  everywhere?: boolean
  render: () => Promise<Made<RenderedPage>>
}

/** A page is kept for one state of what it shows and one day: contacts, heads and what is on are those of the day. */
async function answer(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { key, mayLag, framed = false, everywhere = false, render }: Wanted,
): Promise<FastifyReply> {
  const { slug = null } = request.params as { slug?: string }
  const asked = portal.reads.state(everywhere ? null : slug)
  const state = mayLag ? await asked.catch(() => null) : await asked
  const version = state && `${state} ${portal.clock.today()}`
  const page = await portal.cache.get(JSON.stringify(key), version, render, !mayLag)
  if (page === null || page === 'gone') return sendError(portal, request, reply, page === 'gone' ? 410 : 404)
  const policy = framed ? { policy: FRAMED_POLICY } : {}
  return send(request, reply, page, { caching: mayLag ? FRESH : ASKED_AGAIN, ...policy })
}

/** A file that follows from its address alone: it needs no database, and no cache of ours. */
export function addFile(
  app: FastifyInstance,
  portal: Portal,
  path: string,
  caching: string,
  find: (request: FastifyRequest) => StoredPage | null | Promise<Made<StoredPage>>,
): void {
  app.get(path, hidden, async (request, reply) => {
    const file = await find(request)
    if (file === null || file === 'gone') return sendError(portal, request, reply, 404)
    return send(request, reply, file, { caching })
  })
}

/** Unknown addresses of the API go on to the handler that answers programs. */
export async function sendError(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  status: ErrorStatus,
): Promise<FastifyReply> {
  if (status === 404 && /^\/(api|van-phong)(\/|$)/.test(request.url)) {
    reply.callNotFound()
    return reply
  }
  const view = viewOf(portal, request, [])
  const page = errorPage(view, status, status === 500 ? request.id : null)
  return sendUnkept(reply, status, layout(view, page))
}

/**
 * A refusal (a garbled cursor, a broken address) is a page that is not there; of something sent it is told in its own words, and
 * what was typed is still in the browser. Anything else is our fault.
 */
export async function sendFailure(
  portal: Portal,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const refusal = asRefusal(error)
  const { status } = refusal.entry
  if (status < 500 && request.method !== 'POST') return sendError(portal, request, reply, 404)
  if (status < 500) {
    const view = viewOf(portal, request, [])
    const told = refusal.fields[0]?.message ?? refusal.sentence
    return sendUnkept(reply, status, layout(view, refusedPage(view, told)))
  }
  request.log.error({ err: error }, 'A portal page failed')
  const unavailable = await portal.reads.state(null).then(
    () => false,
    () => true,
  )
  if (unavailable) reply.header('retry-after', '60')
  return sendError(portal, request, reply, unavailable ? 503 : 500)
}
