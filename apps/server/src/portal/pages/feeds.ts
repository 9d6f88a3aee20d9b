/** What machines read: happenings as RSS, addresses for search engines, the names of the icons. */
import { favicon } from '@guongsang/core/look/emblem.ts'
import { colours } from '@guongsang/core/look/tokens.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Assets } from '../assets.ts'
import { changeTitle } from '../changes.ts'
import { html, type Html } from '../html.ts'
import { PORTAL_NAME } from '../layout/layout.ts'
import { directoryPath, localityPath, organizationPath, storiesPath } from '../layout/view.ts'
import type { RenderedPage } from '../page-cache.ts'
import type { PublicChange, PublicReads } from '../reads.ts'

const ITEMS = 50
const SITEMAP_ROWS = 10_000
/** The protocol allows 50.000 addresses in one file. */
const SITEMAP_MAX = 49_000

const xml = (type: string, content: Html): RenderedPage => ({
  type: `${type}; charset=utf-8`,
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${content.toString()}\n`,
})

/** RSS 2.0, valid with no item at all. */
export async function changesFeed(reads: PublicReads, baseUrl: string, today: Day): Promise<RenderedPage> {
  const changes = await reads.changes({ limit: ITEMS, on: today })
  return xml(
    'application/rss+xml',
    html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${PORTAL_NAME}: thay đổi tổ chức</title>
<link>${baseUrl}/</link>
<description>Cơ quan, đơn vị được thành lập, đổi tên, sáp nhập, chia tách hoặc kết thúc hoạt động.</description>
<language>vi</language>
<atom:link href="${`${baseUrl}/rss.xml`}" rel="self" type="application/rss+xml"/>
${changes.map((change) => feedItem(change, baseUrl))}</channel></rss>`,
  )
}

function feedItem(change: PublicChange, baseUrl: string): Html {
  const about = change.after[0] ?? change.before[0]
  const page = about ? organizationPath(change.slug, about.id) : localityPath(change.slug)
  return html`<item><title>${changeTitle(change)}</title><link>${baseUrl}${page}</link><guid isPermaLink="false">${change.id}</guid><pubDate>${change.recordedAt.toUTCString()}</pubDate><category>${change.localityName}</category>${change.decision !== null && html`<description>${change.decision}</description>`}</item>\n`
}

/** The index: one file of addresses for each locality. */
export async function sitemapIndex(reads: PublicReads, baseUrl: string, today: Day): Promise<RenderedPage> {
  const localities = await reads.localities(today)
  return xml(
    'application/xml',
    html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>${baseUrl}/sitemap-chung.xml</loc></sitemap>
${localities.map(({ slug }) => html`<sitemap><loc>${baseUrl}${localityPath(slug)}/sitemap.xml</loc></sitemap>\n`)}</sitemapindex>`,
  )
}

export function commonSitemap(baseUrl: string): RenderedPage {
  return urlSet(baseUrl, ['/', '/gioi-thieu'])
}

export async function localitySitemap(
  reads: PublicReads,
  slug: string,
  baseUrl: string,
  today: Day,
): Promise<RenderedPage | null> {
  const paths = [localityPath(slug), storiesPath(slug), directoryPath(slug)]
  let cursor: string | null = null
  do {
    const page = await reads.organizations(slug, {
      on: today,
      q: '',
      kind: null,
      cursor,
      limit: SITEMAP_ROWS,
    })
    if (page === null) return null
    paths.push(...page.rows.map(({ id }) => organizationPath(slug, id)))
    cursor = page.next
  } while (cursor !== null && paths.length < SITEMAP_MAX)
  return urlSet(baseUrl, paths)
}

function urlSet(baseUrl: string, paths: readonly string[]): RenderedPage {
  return xml(
    'application/xml',
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${baseUrl}${path}</loc></url>\n`)}</urlset>`,
  )
}

export function robots(baseUrl: string): RenderedPage {
  const lines = [
    'User-agent: *',
    'Disallow: /van-phong/',
    'Disallow: /api/',
    'Disallow: /*?*q=',
    '',
    `Sitemap: ${baseUrl}/sitemap.xml`,
  ]
  return { type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` }
}

export const icon = (): RenderedPage => ({ type: 'image/svg+xml', body: favicon() })

export function manifest(assets: Assets): RenderedPage {
  const emblemAddress = [...assets.files.keys()].find((address) => address.includes('/emblem.'))!
  return {
    type: 'application/manifest+json; charset=utf-8',
    body: JSON.stringify({
      name: PORTAL_NAME,
      short_name: PORTAL_NAME,
      lang: 'vi',
      start_url: '/',
      display: 'browser',
      theme_color: colours.board[0],
      background_color: colours.ground[0],
      icons: [{ src: emblemAddress, type: 'image/svg+xml', sizes: 'any' }],
    }),
  }
}
