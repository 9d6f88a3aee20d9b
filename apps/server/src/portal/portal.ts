/** The public portal: pages without script at /, read by anyone, rendered once for each state of the data. */
import { drumCover, drumFace } from '@guongsang/core/look/drum-rings.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { asRefusal } from '../platform/http/problem.ts'
import { ASSET_PATH, loadAssets, type Assets } from './assets.ts'
import { layout } from './layout/layout.ts'
import { addForms, type FormDesk } from './forms.ts'
import { LARGE_TEXT, type Asked, type Page, type View } from './layout/view.ts'
import { createPageCache, store, type PageCache, type RenderedPage } from './page-cache.ts'
import { aboutPage } from './pages/about.ts'
import { directoryPage } from './pages/directory.ts'
import { errorPage, type ErrorStatus } from './pages/errors.ts'
import * as feeds from './pages/feeds.ts'
import { homePage } from './pages/home.ts'
import { localityPage } from './pages/locality.ts'
import { organizationPage } from './pages/organization.ts'
import { storiesPage } from './pages/stories.ts'
import { storyPage } from './pages/story.ts'
import { suggestPage } from './pages/suggest.ts'
import type { PublicLocality, PublicReads } from './reads.ts'
import { ASKED_AGAIN, FOR_A_DAY, FOR_EVER, FRESH, send, sendUnkept } from './respond.ts'

export interface PublicDesks {
  suggestions: FormDesk
}

export interface PortalDependencies {
  reads: PublicReads
  /** What takes in the forms. */
  desks: PublicDesks
  clock: { today(): Day }
  /** 'https://…', when the operator has set it; otherwise feeds name the host they were asked at. */
  baseUrl: string | null
  /** The people shown are invented: every page says so. */
  sample: boolean
}

interface Portal extends PortalDependencies {
  assets: Assets
  cache: PageCache
  version: () => Promise<string | null>
}

const hidden = { schema: { hide: true } } as const

export async function registerPortal(
  fastify: FastifyInstance,
  dependencies: PortalDependencies,
): Promise<void> {
  const version = versionAsker(dependencies.reads)
  const portal: Portal = {
    ...dependencies,
    reads: rememberLocalities(dependencies.reads, version),
    baseUrl: dependencies.baseUrl?.replace(/\/$/, '') ?? null,
    assets: await loadAssets(),
    cache: createPageCache({ now: () => performance.now() }),
    version,
  }
  await fastify.register(async (app) => {
    app.setErrorHandler((error, request, reply) => sendFailure(portal, error, request, reply))
    addFiles(app, portal)
    addFeeds(app, portal)
    addPage(app, portal, '/', homePage)
    addPage(app, portal, '/gioi-thieu', aboutPage)
    addPage(app, portal, '/:slug', localityPage)
    addPage(app, portal, '/:slug/co-quan', directoryPage, { parameters: ['q', 'loai', 'tiep'] })
    addPage(app, portal, '/:slug/co-quan/:id', organizationPage)
    addPage(app, portal, '/:slug/dien-hinh', storiesPage, {
      parameters: ['q', 'linh-vuc', 'loai', 'tiep'],
      atOnce: true,
    })
    addPage(app, portal, '/:slug/dien-hinh/:id', storyPage, { atOnce: true })
    addPage(app, portal, '/:slug/gioi-thieu-guong', (asked) => suggestPage(asked))
    addForms(
      app,
      {
        reads: portal.reads,
        viewOf: (request) => viewOf(portal, request, []),
        notFound: (request, reply) => sendError(portal, request, reply, 404),
      },
      [
        {
          path: '/:slug/gioi-thieu-guong',
          desk: portal.desks.suggestions,
          page: suggestPage,
          times: 5,
        },
      ],
    )
    app.get('/*', hidden, (request, reply) => sendError(portal, request, reply, 404))
  })
}

/** One question to the database a second, however many visitors; null when it does not answer. */
function versionAsker(reads: PublicReads): () => Promise<string | null> {
  let asked: { at: number; answer: Promise<string | null> } | undefined
  return () => {
    const now = performance.now()
    if (asked === undefined || now - asked.at > 1000)
      asked = { at: now, answer: reads.version().catch(() => null) }
    return asked.answer
  }
}

/** Every page names its locality: the list is read once for each state of the data. */
function rememberLocalities(reads: PublicReads, version: () => Promise<string | null>): PublicReads {
  let kept: { state: string; localities: Promise<PublicLocality[]> } | undefined
  return {
    ...reads,
    localities: async (on) => {
      const state = `${await version()} ${on}`
      if (kept?.state !== state) {
        const localities = reads.localities(on)
        kept = { state, localities }
        localities.catch(() => (kept = undefined))
      }
      return kept.localities
    },
  }
}

type MakePage = (asked: Asked) => Promise<Page | null>

interface PageRules {
  /** Of the query only these exist. */
  parameters?: string[]
  /** What it shows can be withdrawn: no page made before is shown. */
  atOnce?: boolean
}

function addPage(
  app: FastifyInstance,
  portal: Portal,
  path: string,
  make: MakePage,
  { parameters = [], atOnce = false }: PageRules = {},
): void {
  app.get(path, hidden, async (request, reply) => {
    const view = viewOf(portal, request, parameters)
    const render = async (): Promise<RenderedPage | null> => {
      const page = await make({ view, reads: portal.reads, params: request.params as Record<string, string> })
      return page && { type: 'text/html; charset=utf-8', body: layout(view, page) }
    }
    return answer(portal, request, reply, { key: [view.path, view.query, view.largeText], atOnce, render })
  })
}

function viewOf(portal: Portal, request: FastifyRequest, parameters: readonly string[]): View {
  const asked = request.query as Record<string, string | string[] | undefined>
  const named = (name: string): string => [asked[name] ?? ''].flat().at(0) ?? ''
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
function pathOf(request: FastifyRequest): string {
  return request.url
    .split('?')[0]!
    .replace(/^\/+/, '/')
    .replace(/(.)\/+$/, '$1')
}

interface Wanted {
  key: unknown
  atOnce?: boolean
  render: () => Promise<RenderedPage | null>
}

async function answer(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { key, atOnce, render }: Wanted,
): Promise<FastifyReply> {
  if (atOnce) {
    const made = await render()
    if (made === null) return sendError(portal, request, reply, 404)
    return send(request, reply, await store(made), ASKED_AGAIN)
  }
  const version = await portal.version()
  // Contacts and heads are those of the day: a page is another one tomorrow.
  const state = version && `${version} ${portal.clock.today()}`
  const page = await portal.cache.get(JSON.stringify(key), state, render)
  return page ? send(request, reply, page, FRESH) : sendError(portal, request, reply, 404)
}

function addFeeds(app: FastifyInstance, portal: Portal): void {
  const { reads, clock } = portal
  type Make = (baseUrl: string, params: Record<string, string>) => Promise<RenderedPage | null>
  const feed = (path: string, make: Make): void => {
    app.get(path, hidden, (request, reply) => {
      const baseUrl = portal.baseUrl ?? `${request.protocol}://${request.host}`
      const render = (): Promise<RenderedPage | null> =>
        make(baseUrl, request.params as Record<string, string>)
      return answer(portal, request, reply, { key: [pathOf(request), baseUrl], render })
    })
  }
  feed('/rss.xml', (baseUrl) => feeds.changesFeed(reads, baseUrl, clock.today()))
  feed('/sitemap.xml', (baseUrl) => feeds.sitemapIndex(reads, baseUrl, clock.today()))
  feed('/sitemap-chung.xml', async (baseUrl) => feeds.commonSitemap(baseUrl))
  feed('/:slug/sitemap.xml', (baseUrl, params) =>
    feeds.localitySitemap(reads, params['slug']!, baseUrl, clock.today()),
  )
  feed('/robots.txt', async (baseUrl) => feeds.robots(baseUrl))
}

function addFiles(app: FastifyInstance, portal: Portal): void {
  const { assets } = portal
  app.get(`${ASSET_PATH}*`, hidden, async (request, reply) => {
    const file = assets.files.get(pathOf(request))
    return file ? send(request, reply, file, FOR_EVER) : sendError(portal, request, reply, 404)
  })
  const fixed = (path: string, rendered: RenderedPage): void => {
    const kept = store(rendered)
    app.get(path, hidden, async (request, reply) => send(request, reply, await kept, FOR_A_DAY))
  }
  fixed('/favicon.svg', feeds.icon())
  fixed('/manifest.webmanifest', feeds.manifest(assets))
  // A drawing is made from its name alone, so it needs no database, and no cache of ours.
  const drawing = (path: string, draw: (params: Record<string, string>) => string | null): void => {
    app.get(path, hidden, async (request, reply) => {
      const drawn = draw(request.params as Record<string, string>)
      if (drawn === null) return sendError(portal, request, reply, 404)
      return send(request, reply, await store({ type: 'image/svg+xml', body: drawn }), FOR_A_DAY)
    })
  }
  drawing('/bia/:name', ({ name }) => drawingOf(name!))
  drawing('/bia/:locality/:field/:name', coverOf)
}

/** The cover of a story: field and id choose lacquer and view, the locality its drum. */
function coverOf({ locality, field, name }: Record<string, string>): string | null {
  const id = /^([a-z0-9-]{1,60})\.svg$/.exec(name!)?.[1]
  if (id === undefined || ![locality!, field!].every((one) => /^[a-z0-9-]{1,60}$/.test(one))) return null
  return drumCover({ id, field: field!, locality: locality! })
}

/** 'dienbien.svg' lies, 'dienbien.dung.svg' stands, 'dienbien.trong.svg' is the drum alone in gold. */
function drawingOf(name: string): string | null {
  const found = /^([a-z0-9-]{1,60})(\.dung|\.trong)?\.svg$/.exec(name)
  if (!found) return null
  const [, locality, form] = found as unknown as [string, string, string | undefined]
  if (form === '.trong') return drumFace(locality)
  return drumCover({ id: locality, locality, shape: form === '.dung' ? 'portrait' : 'landscape' })
}

/** Unknown addresses of the API go on to the handler that answers programs. */
async function sendError(
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

/** A refusal (a garbled cursor, a broken address) is a page that is not there; anything else is our fault. */
async function sendFailure(
  portal: Portal,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (asRefusal(error).entry.status < 500) return sendError(portal, request, reply, 404)
  request.log.error({ err: error }, 'A portal page failed')
  const unavailable = (await portal.version()) === null
  if (unavailable) reply.header('retry-after', '60')
  return sendError(portal, request, reply, unavailable ? 503 : 500)
}
