/** What programs read of the portal: feeds, lists for other sites, addresses for search engines. */
import type { FastifyInstance } from 'fastify'
import * as feeds from './pages/feeds.ts'
import { listForSites, storyFeed } from './pages/story-feeds.ts'
import * as maps from './pages/site-maps.ts'
import { addFeed, type Portal } from './serve.ts'

export function addMachineReading(app: FastifyInstance, portal: Portal): void {
  const { reads, clock } = portal
  const lagging = { mayLag: true }
  addFeed(app, portal, '/rss.xml', (base) => feeds.changesFeed(reads, base, clock.today()), lagging)
  addFeed(app, portal, '/sitemap.xml', (base) => maps.sitemapIndex(reads, base, clock.today()))
  addFeed(app, portal, '/sitemap-chung.xml', async (base) => maps.commonSitemap(base), lagging)
  addFeed(app, portal, '/robots.txt', async (base) => maps.robots(base), lagging)
  addFeed(app, portal, '/:slug/sitemap.xml', (base, { slug }) =>
    maps.localitySitemap(reads, slug!, base, clock.today()),
  )
  addFeed(app, portal, '/:slug/sitemap-co-quan.xml', (base, { slug }) =>
    maps.directorySitemap(reads, slug!, base, clock.today()),
  )
  addFeed(app, portal, '/:slug/sitemap-guong-sang-:year.xml', (base, { slug, year }) =>
    maps.storySitemap(reads, slug!, Number(year), base),
  )
  addFeed(app, portal, '/:slug/rss.xml', (base, { slug }) =>
    storyFeed(reads, slug!, base, clock.today(), 'rss'),
  )
  addFeed(app, portal, '/:slug/atom.xml', (base, { slug }) =>
    storyFeed(reads, slug!, base, clock.today(), 'atom'),
  )
  addFeed(app, portal, '/:slug/su-kien.ics', async (_base, { slug }) => {
    // Written as of the day: the same calendar all day long, unless something changes.
    const today = clock.today()
    const body = await reads.calendar(slug!, today, new Date(`${today}T00:00:00Z`))
    return body === null ? null : { type: 'text/calendar; charset=utf-8', body }
  })
  addFeed(
    app,
    portal,
    '/:slug/guong-sang.json',
    (base, { slug }) => listForSites(reads, slug!, base, clock.today()),
    { shared: true },
  )
}
