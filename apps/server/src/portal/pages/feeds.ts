/** What happened to organisations, as a feed. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { changeTitle } from '../changes.ts'
import { html, type Html } from '../html.ts'
import { PORTAL_NAME } from '../layout/layout.ts'
import { localityPath, organizationPath } from '../layout/view.ts'
import type { RenderedPage } from '../page-cache.ts'
import type { PublicChange, PublicReads } from '../reads.ts'

const ITEMS = 50

export const xml = (type: string, content: Html): RenderedPage => ({
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
