import { html, type Html } from '../html.ts'
import {
  asked,
  choiceList,
  countText,
  dayText,
  decisionText,
  listHead,
  localityOf,
  paging,
  searchForm,
} from '../layout/parts.ts'
import { documentPath, documentsPath, link, type Asked, type Page, type View } from '../layout/view.ts'
import type { PublicDocuments } from '../reads.ts'

const SHOWN = 40

/** Văn bản đã công bố: plans, decisions, notices that were put up for everybody, the latest issued first. */
export async function documentsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const wanted = { q: asked(view, 'q') ?? '', kind: asked(view, 'loai'), cursor: view.query['tiep'] ?? null }
  const found = await reads.documents(slug, { ...wanted, limit: SHOWN })
  if (found === null) return null
  const to = (change: Record<string, string | null>): string =>
    link(view, documentsPath(slug), { q: wanted.q, loai: wanted.kind, ...change })
  return {
    title: `Văn bản đã công bố, ${fullName}`,
    description: `Kế hoạch, quyết định, thông báo về thi đua, khen thưởng mà ${fullName} đã công bố, đọc được toàn văn.`,
    ...listHead(
      locality,
      'Văn bản đã công bố',
      'Kế hoạch, quyết định, thông báo đã ban hành và đăng cho mọi người đọc.',
    ),
    unlisted: wanted.q !== '' || wanted.cursor !== null,
    body: html`<div class="directory section">
<aside aria-label="Tìm và lọc">${searchForm(view, { path: documentsPath(slug), q: wanted.q, label: 'Tìm văn bản', help: 'Gõ trích yếu, số hoặc cơ quan ban hành.', kept: { loai: wanted.kind } })}${choiceList('Loại văn bản', wanted.kind, found.kinds, (loai) => to({ loai }))}</aside>
<section aria-label="Danh sách">${summary(view, slug, wanted, found)}${list(view, slug, found)}${paging((tiep) => to({ tiep }), wanted.cursor, found.next)}</section>
</div>`,
  }
}

function summary(
  view: View,
  slug: string,
  { q, kind }: { q: string; kind: string | null },
  { rows, total }: PublicDocuments,
): Html {
  const isNarrowed = q !== '' || kind !== null
  const all = isNarrowed && html` <a href="${link(view, documentsPath(slug))}">Xem tất cả</a>`
  if (rows.length === 0)
    return html`<p class="summary">${isNarrowed ? 'Không có văn bản nào như đã tìm.' : 'Chưa có văn bản nào được công bố ở đây.'}${all}</p>`
  return html`<p class="summary"><strong>${countText(total.count, total.capped)}</strong> văn bản${q !== '' && html` khớp với “${q}”`}.${all}</p>`
}

const list = (view: View, slug: string, { rows }: PublicDocuments): Html =>
  html`<ol class="changes">${rows.map(
    ({ id, kind, reference, title, issuer, issuedOn, ended }) =>
      html`<li><p class="change-day">${dayText(issuedOn)}</p><div><p class="item-title"><a href="${link(view, documentPath(slug, id))}">${title}</a></p>
<p class="quiet">${kind}${reference !== null && html` số ${decisionText(reference)}`}, ${issuer}${ended !== null && html` · <strong>${ended}</strong>`}</p></div></li>`,
  )}</ol>`
