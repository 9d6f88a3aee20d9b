import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Assets } from '../assets.ts'
import type { Html } from '../html.ts'
import type { PublicLocality, PublicReads } from '../reads.ts'

/** What every page knows about the visit: nothing about the visitor but the wish for large text. */
export interface View {
  today: Day
  /** Path and query of this page, as links and the large-text switch repeat them. */
  path: string
  query: Readonly<Record<string, string>>
  largeText: boolean
  /** 'https://…' without a slash at the end, when the operator has set it. */
  baseUrl: string | null
  /** The people shown are invented: the page says so. */
  sample: boolean
  assets: Assets
}

/** What a page hands to the layout. */
export interface Page {
  /** Before ' - Gương Sáng' in the window; the home page has none. */
  title: string | null
  description: string
  /** The locality the page belongs to: its name stands beside ours. */
  locality: PublicLocality | null
  /** The lacquer board on top: holds the one h1. */
  board: Html
  body: Html
  /** The drum on the board; the seed is a locality, or the portal itself. */
  drum?: string
  /** Pages made by a search are not for search engines. */
  unlisted?: boolean
  /** Goes along when the page is shared: an address of a photo or of a drawing in points, which every network can show. */
  picture?: string
  /** How the whole page is laid out, where it is not like the others. */
  look?: 'front' | 'tale' | 'frame'
  /** What the page is about in the words of schema.org: the board and the body say its parts. */
  about?: 'Article' | 'NewsArticle' | 'Event' | 'GovernmentOrganization' | 'CollectionPage'
}

/** What a page is made from. */
export interface Asked {
  view: View
  reads: PublicReads
  params: Readonly<Record<string, string>>
}

export const LARGE_TEXT = { name: 'chu', value: 'lon' } as const

/** An address inside the portal. The wish for large text goes along: there is no cookie to remember it. */
export function link(
  view: View,
  path: string,
  query: Record<string, string | null | undefined> = {},
): string {
  const [bare, fragment] = path.split('#') as [string, string | undefined]
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value)
  if (view.largeText && query[LARGE_TEXT.name] === undefined)
    parameters.set(LARGE_TEXT.name, LARGE_TEXT.value)
  const text = parameters.toString()
  return bare + (text && `?${text}`) + (fragment === undefined ? '' : `#${fragment}`)
}

const within = (path: string, id: string): string => `${path}/${encodeURIComponent(id)}`

export const localityPath = (slug: string): string => `/${encodeURIComponent(slug)}`
export const directoryPath = (slug: string): string => `${localityPath(slug)}/co-quan`
export const organizationPath = (slug: string, id: string): string =>
  `${directoryPath(slug)}/${encodeURIComponent(id)}`
export const storiesPath = (slug: string): string => `${localityPath(slug)}/dien-hinh`
export const storyPath = (slug: string, id: string): string => within(storiesPath(slug), id)
export const readAloudPath = (slug: string, id: string): string => `${storyPath(slug, id)}/doc`
/** Of a story or an item, by the path of its page. */
export const photoPath = (path: string, size: 'nho' | 'lon'): string => `${path}/anh/${size}.webp`
/** Its drawing follows from the address alone. */
export const coverPath = (slug: string, story: { id: string; fieldCode: string | null }): string =>
  `/bia/${encodeURIComponent(slug)}/${encodeURIComponent(story.fieldCode ?? 'toan-dien')}/${encodeURIComponent(story.id)}.svg`
/** The same drawing in points: networks on which a page is shared draw no lines. */
export const coverInPoints = (slug: string, story: { id: string; fieldCode: string | null }): string =>
  coverPath(slug, story).replace(/svg$/, 'png')
/** Leads a paper back to its page. */
export const codePath = (path: string): string => `/ma-qr${path}.svg`
export const itemsPath = (slug: string): string => `${localityPath(slug)}/tin`
export const itemPath = (slug: string, id: string): string => within(itemsPath(slug), id)
export const columnPath = (slug: string, id: string): string => within(`${localityPath(slug)}/chuyen-muc`, id)
export const movementsPath = (slug: string): string => `${localityPath(slug)}/phong-trao`
export const movementPath = (slug: string, id: string): string => within(movementsPath(slug), id)
export const contestsPath = (slug: string): string => `${localityPath(slug)}/cuoc-thi`
export const contestPath = (slug: string, id: string): string => within(contestsPath(slug), id)
export const contestEntryPath = (slug: string, id: string): string => `${contestPath(slug, id)}/du-thi`
export const contestResultsPath = (slug: string, id: string): string => `${contestPath(slug, id)}/ket-qua`
export const awardsPath = (slug: string): string => `${localityPath(slug)}/khen-thuong`
export const proceduresPath = (slug: string): string => `${localityPath(slug)}/thu-tuc`
export const procedurePath = (slug: string, code: string): string => within(proceduresPath(slug), code)
export const documentsPath = (slug: string): string => `${localityPath(slug)}/van-ban`
export const documentPath = (slug: string, id: string): string => within(documentsPath(slug), id)
export const eventsPath = (slug: string): string => `${localityPath(slug)}/su-kien`
export const eventPath = (slug: string, id: string): string => within(eventsPath(slug), id)
export const calendarPath = (slug: string): string => `${eventsPath(slug)}.ics`
export const feedPath = (slug: string): string => `${localityPath(slug)}/rss.xml`
export const suggestPath = (slug: string): string => `${localityPath(slug)}/gioi-thieu-guong`
export const letterPath = (slug: string): string => `${localityPath(slug)}/gop-y`
export const correctionsPath = (slug: string): string => `${localityPath(slug)}/dinh-chinh`
export const followPath = (slug: string): string => `${localityPath(slug)}/theo-doi`
