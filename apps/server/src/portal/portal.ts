/** The public portal: pages without script at /, read by anyone, rendered once for each state of the data. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { FastifyInstance } from 'fastify'
import { loadAssets } from './assets.ts'
import { addDrawings } from './drawings.ts'
import { addForms, type FormDesk } from './forms.ts'
import { addMachineReading } from './machine-reading.ts'
import { createPageCache } from './page-cache.ts'
import { aboutPage } from './pages/about.ts'
import { awardsPage } from './pages/awards.ts'
import { contestEntryPage } from './pages/contest-entry.ts'
import { contestPage } from './pages/contest.ts'
import { contestResultsPage } from './pages/contest-results.ts'
import { contestsPage } from './pages/contests.ts'
import { correctionsPage } from './pages/corrections.ts'
import { directoryPage } from './pages/directory.ts'
import { documentPage } from './pages/document.ts'
import { documentsPage } from './pages/documents.ts'
import { embedPage } from './pages/embed.ts'
import { eventPage } from './pages/event.ts'
import { eventsPage } from './pages/events.ts'
import { homePage } from './pages/home.ts'
import { itemPage } from './pages/item.ts'
import { columnPage, itemsPage } from './pages/items.ts'
import { letterPage } from './pages/letter.ts'
import { localityPage } from './pages/locality.ts'
import { movementPage } from './pages/movement.ts'
import { movementsPage } from './pages/movements.ts'
import { organizationPage } from './pages/organization.ts'
import { procedurePage } from './pages/procedure.ts'
import { proceduresPage } from './pages/procedures.ts'
import { readAloudPage } from './pages/read-aloud.ts'
import { storiesPage } from './pages/stories.ts'
import { storyPage } from './pages/story.ts'
import { suggestPage } from './pages/suggest.ts'
import { addPhotos } from './photos.ts'
import type { PublicLocality, PublicReads } from './reads.ts'
import {
  addPage,
  hidden,
  type MakePage,
  type PageRules,
  type Portal,
  sendError,
  sendFailure,
  viewOf,
} from './serve.ts'

export interface PublicDesks {
  suggestions: FormDesk
  letters: FormDesk
  contests: FormDesk
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

export async function registerPortal(
  fastify: FastifyInstance,
  { desks, ...dependencies }: PortalDependencies,
): Promise<void> {
  const portal: Portal = {
    ...dependencies,
    reads: rememberLocalities(dependencies.reads),
    baseUrl: dependencies.baseUrl?.replace(/\/$/, '') ?? null,
    assets: await loadAssets(),
    cache: createPageCache({ now: () => performance.now() }),
  }
  await fastify.register(async (app) => {
    app.setErrorHandler((error, request, reply) => sendFailure(portal, error, request, reply))
    addDrawings(app, portal)
    addPhotos(app, portal)
    addMachineReading(app, portal)
    addPages(app, portal)
    addForms(app, hallOf(portal), [
      { path: '/:slug/gioi-thieu-guong', desk: desks.suggestions, page: suggestPage, times: 5 },
      { path: '/:slug/gop-y', desk: desks.letters, page: letterPage, times: 5 },
      {
        path: '/:slug/cuoc-thi/:id/du-thi',
        desk: desks.contests,
        page: contestEntryPage,
        // A school sends from one address.
        times: 60,
        allTimes: 5000,
        bodyMax: ENTRY_MAX,
      },
    ])
    app.get('/*', hidden, (request, reply) => sendError(portal, request, reply, 404))
  })
}

/** A story of 40,000 letters, each of which a form writes as up to nine. */
const ENTRY_MAX = 400 * 1024

/** One line for each page; of a query only the words named here exist. */
function addPages(app: FastifyInstance, portal: Portal): void {
  const page = (path: string, make: MakePage, rules?: PageRules) => addPage(app, portal, path, make, rules)
  page('/', homePage)
  page('/gioi-thieu', aboutPage)
  // A province shows what its communes tell.
  page('/:slug', localityPage, { everywhere: true })
  page('/:slug/co-quan', directoryPage, { parameters: ['q', 'loai', 'tiep'], mayLag: true })
  page('/:slug/co-quan/:id', organizationPage, { mayLag: true })
  page('/:slug/dien-hinh', storiesPage, { parameters: ['q', 'linh-vuc', 'loai', 'tiep'] })
  page('/:slug/dien-hinh/:id', storyPage)
  page('/:slug/dien-hinh/:id/doc', readAloudPage)
  page('/:slug/tin', itemsPage, { parameters: ['q', 'the-loai', 'chu-de', 'tiep'] })
  page('/:slug/tin/:id', itemPage)
  page('/:slug/chuyen-muc/:id', columnPage, { parameters: ['tiep'] })
  page('/:slug/phong-trao', movementsPage)
  page('/:slug/phong-trao/:id', movementPage)
  page('/:slug/cuoc-thi', contestsPage, { parameters: ['tiep'] })
  page('/:slug/cuoc-thi/:id', contestPage)
  page('/:slug/cuoc-thi/:id/ket-qua', contestResultsPage)
  page('/:slug/cuoc-thi/:id/du-thi', (asked) => contestEntryPage(asked), { everyTime: true })
  page('/:slug/su-kien', eventsPage, { parameters: ['tiep'] })
  page('/:slug/su-kien/:id', eventPage)
  page('/:slug/khen-thuong', awardsPage, { parameters: ['q', 'hinh-thuc', 'nam', 'tiep'] })
  page('/:slug/thu-tuc', proceduresPage)
  page('/:slug/thu-tuc/:code', procedurePage)
  page('/:slug/van-ban', documentsPage, { parameters: ['q', 'loai', 'tiep'] })
  page('/:slug/van-ban/:id', documentPage)
  page('/:slug/nhung', embedPage, { parameters: ['so'], framed: true })
  page('/:slug/gioi-thieu-guong', (asked) => suggestPage(asked))
  page('/:slug/gop-y', (asked) => letterPage(asked))
  page('/:slug/dinh-chinh', correctionsPage)
}

const hallOf = (portal: Portal) => ({
  reads: portal.reads,
  viewOf: (request: Parameters<typeof viewOf>[1]) => viewOf(portal, request, []),
  notFound: (...[request, reply]: [Parameters<typeof sendError>[1], Parameters<typeof sendError>[2]]) =>
    sendError(portal, request, reply, 404),
})

/** Every page names its locality: the list is read once for each state of the data. */
function rememberLocalities(reads: PublicReads): PublicReads {
  let kept: { state: string; localities: Promise<PublicLocality[]> } | undefined
  return {
    ...reads,
    localities: async (on) => {
      const state = `${await reads.state(null)} ${on}`
      if (kept?.state !== state) {
        const localities = reads.localities(on)
        kept = { state, localities }
        localities.catch(() => (kept = undefined))
      }
      return kept.localities
    },
  }
}
