/** Stories and items of one locality for readers of feeds and for the locality's own site: whoever is withdrawn is gone from here too. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { html, type Html } from '../html.ts'
import { shortened } from '../layout/parts.ts'
import { teaserOf, whoseText } from '../layout/tales.ts'
import { coverPath, feedPath, itemPath, localityPath, photoPath, storyPath } from '../layout/view.ts'
import type { RenderedPage } from '../page-cache.ts'
import type { PublicReads } from '../reads.ts'
import { xml } from './feeds.ts'

const ENTRIES = 30

interface Entry {
  id: string
  title: string
  path: string
  /** One address of a picture: the photo with consent, else the drawing. */
  picture: string
  text: string
  category: string
  on: Day
}

/** The latest first, stories and items together; null when there is no such locality. */
async function entriesOf(
  reads: PublicReads,
  slug: string,
  today: Day,
): Promise<{ name: string; entries: Entry[] } | null> {
  const locality = (await reads.localities(today)).find((one) => one.slug === slug)
  if (locality === undefined) return null
  const [stories, items] = await Promise.all([
    reads.latestOf(slug, ENTRIES),
    reads.items(slug, { limit: ENTRIES }),
  ])
  const told: Entry[] = (stories?.rows ?? []).map((story) => ({
    id: story.id,
    title: story.title,
    path: storyPath(slug, story.id),
    picture: story.photo === null ? coverPath(slug, story) : photoPath(storyPath(slug, story.id), 'lon'),
    text: [whoseText(story), teaserOf(story)].filter((part) => part !== null).join('. '),
    category: story.kind,
    on: story.foundOn,
  }))
  const written: Entry[] = (items?.rows ?? []).map((item) => ({
    id: item.id,
    title: item.title,
    path: itemPath(slug, item.id),
    picture: item.photo === null ? coverPath(slug, item) : photoPath(itemPath(slug, item.id), 'lon'),
    text: shortened(item.standfirst, 300) ?? item.organization.name,
    category: item.form,
    on: item.publishedOn,
  }))
  const entries = [...told, ...written].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  return { name: locality.fullName, entries: entries.slice(0, ENTRIES) }
}

export async function storyFeed(
  reads: PublicReads,
  slug: string,
  baseUrl: string,
  today: Day,
  form: 'rss' | 'atom',
): Promise<RenderedPage | null> {
  const found = await entriesOf(reads, slug, today)
  if (found === null) return null
  const title = `Gương sáng và tin, bài, ${found.name}`
  return form === 'rss'
    ? xml('application/rss+xml', rss(title, slug, baseUrl, found.entries))
    : xml('application/atom+xml', atom(title, slug, baseUrl, found.entries, today))
}

const noon = (on: Day): Date => new Date(`${on}T05:00:00Z`)

const rss = (title: string, slug: string, baseUrl: string, entries: readonly Entry[]): Html =>
  html`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${title}</title>
<link>${baseUrl}${localityPath(slug)}</link>
<description>Người tốt, tập thể giỏi, cách làm hay và tin, bài về thi đua, khen thưởng.</description>
<language>vi</language>
<atom:link href="${`${baseUrl}${feedPath(slug)}`}" rel="self" type="application/rss+xml"/>
${entries.map(
  ({ title: one, path, text, category, on, id }) =>
    html`<item><title>${one}</title><link>${baseUrl}${path}</link><guid isPermaLink="false">${id}</guid><pubDate>${noon(on).toUTCString()}</pubDate><category>${category}</category><description>${text}</description></item>\n`,
)}</channel></rss>`

const atom = (title: string, slug: string, baseUrl: string, entries: readonly Entry[], today: Day): Html =>
  html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>${title}</title>
<id>${baseUrl}${localityPath(slug)}/atom.xml</id>
<updated>${noon(entries[0]?.on ?? today).toISOString()}</updated>
<author><name>${title}</name></author>
<link rel="self" href="${`${baseUrl}${localityPath(slug)}/atom.xml`}"/>
<link rel="alternate" href="${`${baseUrl}${localityPath(slug)}`}"/>
${entries.map(
  ({ title: one, path, text, category, on, id }) =>
    html`<entry><title>${one}</title><id>urn:uuid:${id}</id><link href="${`${baseUrl}${path}`}"/><updated>${noon(on).toISOString()}</updated><category term="${category}"/><summary>${text}</summary></entry>\n`,
)}</feed>`

/** Plain JSON, for a site that draws its own list. */
export async function listForSites(
  reads: PublicReads,
  slug: string,
  baseUrl: string,
  today: Day,
): Promise<RenderedPage | null> {
  const found = await entriesOf(reads, slug, today)
  if (found === null) return null
  const { name, entries } = found
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({
      locality: name,
      address: baseUrl + localityPath(slug),
      entries: entries.map(({ id, title, path, picture, text, category, on }) => ({
        id,
        title,
        address: baseUrl + path,
        picture: baseUrl + picture,
        text,
        category,
        on,
      })),
    }),
  }
}
