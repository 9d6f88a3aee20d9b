import { html, type Html } from '../html.ts'
import {
  asked,
  choiceList,
  countText,
  dayText,
  listHead,
  localityOf,
  paging,
  searchForm,
} from '../layout/parts.ts'
import { columnPath, itemPath, itemsPath, link, type Asked, type Page, type View } from '../layout/view.ts'
import type { ItemRow, PublicItems, PublicLocality } from '../reads.ts'

const SHOWN = 20

/** Tin, bài: what was checked, approved and put up, the latest first. */
export async function itemsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const wanted = {
    q: asked(view, 'q') ?? '',
    form: asked(view, 'the-loai') ?? undefined,
    topic: asked(view, 'chu-de') ?? undefined,
    cursor: view.query['tiep'] ?? null,
  }
  const [found, columns] = await Promise.all([
    reads.items(slug, { ...wanted, limit: SHOWN }),
    reads.columns(slug),
  ])
  if (found === null) return null
  const to = (change: Record<string, string | null>): string =>
    link(view, itemsPath(slug), { q: wanted.q, 'the-loai': wanted.form, 'chu-de': wanted.topic, ...change })
  const isNarrowed = wanted.q !== '' || wanted.form !== undefined || wanted.topic !== undefined
  return {
    ...headOf(
      locality,
      'Tin, bài',
      'Chuyện đã kiểm chứng với người trong cuộc, do cơ quan có trách nhiệm duyệt.',
    ),
    unlisted: isNarrowed || wanted.cursor !== null,
    body: html`<div class="directory section">
<aside aria-label="Tìm và lọc">${searchForm(view, { path: itemsPath(slug), q: wanted.q, label: 'Tìm tin, bài', kept: { 'the-loai': wanted.form ?? null, 'chu-de': wanted.topic ?? null } })}${choiceList('Thể loại', wanted.form ?? null, found.forms, (code) => to({ 'the-loai': code }))}${choiceList('Chủ đề', wanted.topic ?? null, found.topics, (code) => to({ 'chu-de': code }))}${columnList(view, slug, columns ?? [])}</aside>
<section aria-label="Danh sách">${summary(fullName, isNarrowed, found)}${itemList(view, slug, found.rows, 2)}${paging((tiep) => to({ tiep }), wanted.cursor, found.next)}</section>
</div>`,
  }
}

/** Chuyên mục: everything that stands in one column. */
export async function columnPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const column = await reads.column(slug, params['id']!)
  if (column === null) return null
  const cursor = view.query['tiep'] ?? null
  const found = await reads.items(slug, { column: column.id, cursor, limit: SHOWN })
  if (found === null) return null
  const to = (tiep: string | null): string => link(view, columnPath(slug, column.id), { tiep })
  return {
    ...headOf(locality, column.name, 'Chuyên mục của cổng.'),
    unlisted: cursor !== null,
    body: html`<div class="section reading-wide">${summary(fullName, false, found)}${itemList(view, slug, found.rows, 2)}${paging(to, cursor, found.next)}<p class="onward"><a href="${link(view, itemsPath(slug))}">Xem mọi tin, bài</a></p></div>`,
  }
}

const headOf = (locality: PublicLocality, title: string, told: string): Omit<Page, 'body'> => ({
  title: `${title}, ${locality.fullName}`,
  description: `${title} về thi đua, khen thưởng của ${locality.fullName}. ${told}`,
  ...listHead(locality, title, told),
})

function columnList(
  view: View,
  slug: string,
  columns: readonly { id: string; name: string; count: number }[],
): Html | null {
  if (columns.length === 0) return null
  return html`<nav class="choices" aria-label="Chuyên mục"><p class="choices-title">Chuyên mục</p><ul class="index">${columns.map(
    ({ id, name, count }) =>
      html`<li><a href="${link(view, columnPath(slug, id))}">${name}</a><span class="leader" aria-hidden="true"></span><span class="number">${countText(count)}</span></li>`,
  )}</ul></nav>`
}

function summary(fullName: string, isNarrowed: boolean, { rows, total }: PublicItems): Html {
  if (rows.length > 0)
    return html`<p class="summary"><strong>${countText(total.count, total.capped)}</strong> tin, bài.</p>`
  return html`<p class="summary">${isNarrowed ? 'Không có tin, bài nào như đã tìm. Hãy gõ ít chữ hơn hoặc bỏ bớt mục đã chọn.' : html`${fullName} chưa đăng tin, bài nào.`}</p>`
}

export const itemList = (view: View, slug: string, rows: readonly ItemRow[], level: 2 | 3): Html =>
  html`<ol class="changes">${rows.map(({ id, title, standfirst, form, organization, publishedOn }) => {
    const head = html`<a href="${link(view, itemPath(slug, id))}">${title}</a>`
    return html`<li><p class="change-day">${dayText(publishedOn)}</p><div>${level === 2 ? html`<h2 class="item-title">${head}</h2>` : html`<h3 class="item-title">${head}</h3>`}${standfirst !== null && html`<p>${standfirst}</p>`}<p class="quiet">${form}, ${organization.name}</p></div></li>`
  })}</ol>`
