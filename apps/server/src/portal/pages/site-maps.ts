/** Addresses for search engines: an index for the installation, an index for each locality, files of at most 50,000 addresses. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { html } from '../html.ts'
import {
  awardsPath,
  contestsPath,
  correctionsPath,
  directoryPath,
  documentsPath,
  eventsPath,
  itemsPath,
  localityPath,
  movementsPath,
  organizationPath,
  storiesPath,
  storyPath,
} from '../layout/view.ts'
import type { RenderedPage } from '../page-cache.ts'
import type { PublicReads } from '../reads.ts'
import { xml } from './feeds.ts'

const ROWS = 10_000
/** The protocol allows 50.000 addresses in one file. */
const ADDRESSES_MAX = 49_000
const FIRST_YEAR = 1945

/** One index names the files of every locality: those of stories one by one, by the year they were found in. */
export async function sitemapIndex(reads: PublicReads, baseUrl: string, today: Day): Promise<RenderedPage> {
  const localities = await reads.localities(today)
  const files = await Promise.all(
    localities.map(async ({ slug }) => {
      const years = (await reads.storyYears(slug)) ?? []
      return [
        `${localityPath(slug)}/sitemap.xml`,
        `${localityPath(slug)}/sitemap-co-quan.xml`,
        ...years.map((year) => `${localityPath(slug)}/sitemap-guong-sang-${year}.xml`),
      ]
    }),
  )
  return xml(
    'application/xml',
    html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${['/sitemap-chung.xml', ...files.flat()].map((path) => html`<sitemap><loc>${baseUrl}${path}</loc></sitemap>\n`)}</sitemapindex>`,
  )
}

export const commonSitemap = (baseUrl: string): RenderedPage => urlSet(baseUrl, ['/', '/gioi-thieu'])

/** What every locality has. */
export async function localitySitemap(
  reads: PublicReads,
  slug: string,
  baseUrl: string,
  today: Day,
): Promise<RenderedPage | null> {
  if (!(await reads.localities(today)).some((one) => one.slug === slug)) return null
  const lists = [
    storiesPath,
    itemsPath,
    movementsPath,
    eventsPath,
    contestsPath,
    awardsPath,
    documentsPath,
    correctionsPath,
    directoryPath,
  ]
  return urlSet(baseUrl, [localityPath(slug), ...lists.map((path) => path(slug))])
}

export async function directorySitemap(
  reads: PublicReads,
  slug: string,
  baseUrl: string,
  today: Day,
): Promise<RenderedPage | null> {
  const paths: string[] = []
  let cursor: string | null = null
  do {
    const page = await reads.organizations(slug, { on: today, q: '', kind: null, cursor, limit: ROWS })
    if (page === null) return null
    paths.push(...page.rows.map(({ id }) => organizationPath(slug, id)))
    cursor = page.next
  } while (cursor !== null && paths.length < ADDRESSES_MAX)
  return urlSet(baseUrl, paths)
}

export async function storySitemap(
  reads: PublicReads,
  slug: string,
  year: number,
  baseUrl: string,
): Promise<RenderedPage | null> {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > 9998) return null
  const ids = await reads.storyIds(slug, year)
  if (ids === null || ids.length === 0) return null
  return urlSet(
    baseUrl,
    ids.slice(0, ADDRESSES_MAX).map((id) => storyPath(slug, id)),
  )
}

const urlSet = (baseUrl: string, paths: readonly string[]): RenderedPage =>
  xml(
    'application/xml',
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${baseUrl}${path}</loc></url>\n`)}</urlset>`,
  )

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
