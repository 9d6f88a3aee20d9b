import { attr, html, type Html } from '../html.ts'
import { countText, searchForm } from '../layout/parts.ts'
import {
  coverPath,
  link,
  storiesPath,
  storyPath,
  suggestPath,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { PublicLocality, PublicStories, StoryChoice, StoryRow } from '../reads.ts'

const SHOWN = 24
const QUERY_MAX = 100
const TEASER_MAX = 220

interface Wanted {
  q: string
  field: string | null
  kind: string | null
  cursor: string | null
}

/** Điển hình tiên tiến: whom a locality holds up as an example, the latest found first. */
export async function storiesPage({ view, reads, params }: Asked): Promise<Page | null> {
  const slug = params['slug']!
  const locality = (await reads.localities(view.today)).find((one) => one.slug === slug)
  if (locality === undefined) return null
  const wanted: Wanted = {
    q: (view.query['q'] ?? '').trim().slice(0, QUERY_MAX),
    field: view.query['linh-vuc'] || null,
    kind: view.query['loai'] || null,
    cursor: view.query['tiep'] || null,
  }
  const found = await reads.stories(slug, { ...wanted, limit: SHOWN })
  if (found === null) return null
  return {
    title: `Điển hình tiên tiến ${locality.fullName}`,
    description: `Những người tốt, tập thể giỏi, mô hình hay của ${locality.fullName}: đã làm gì, kết quả ra sao, nơi nào đã làm theo.`,
    locality,
    unlisted: wanted.q !== '' || wanted.cursor !== null,
    drum: slug,
    board: html`<p class="over">${locality.fullName}</p><h1>Điển hình tiên tiến</h1>
<p class="standfirst">Người tốt, tập thể giỏi, mô hình hay: họ đã làm gì, kết quả ra sao, nơi nào đã làm theo.</p>`,
    body: html`<div class="directory section">
<aside aria-label="Tìm và lọc">${searchForm(view, { path: storiesPath(slug), q: wanted.q, label: 'Tìm điển hình', kept: { 'linh-vuc': wanted.field, loai: wanted.kind } })}${filters(view, slug, wanted, found)}</aside>
<section aria-label="Danh sách">${summary(view, locality, wanted, found)}${gallery(view, slug, wanted, found)}${paging(view, slug, wanted, found)}</section>
</div>`,
  }
}

const inQuery = ({ q, field, kind }: Wanted): Record<string, string | null> => ({
  q,
  'linh-vuc': field,
  loai: kind,
})

function filters(view: View, slug: string, wanted: Wanted, { fields, kinds }: PublicStories): Html {
  const choice = (name: string, chosen: string | null, code: string | null, label: string): Html =>
    html`<li><a href="${link(view, storiesPath(slug), { ...inQuery(wanted), [name]: code })}"${attr('aria-current', code === chosen ? 'true' : null)}>${label}</a></li>`
  const list = (title: string, name: string, chosen: string | null, all: readonly StoryChoice[]) =>
    all.length > 1 &&
    html`<nav class="choices" aria-label="${title}"><details><summary>${title}: <strong>${all.find(({ code }) => code === chosen)?.label ?? 'Tất cả'}</strong></summary><ul class="index">${choice(name, chosen, null, 'Tất cả')}${all.map(({ code, label }) => choice(name, chosen, code, label))}</ul></details></nav>`
  return html`${list('Lĩnh vực', 'linh-vuc', wanted.field, fields)}${list('Loại', 'loai', wanted.kind, kinds)}`
}

const isNarrowed = ({ q, field, kind }: Wanted): boolean => q !== '' || field !== null || kind !== null

function summary(
  view: View,
  { slug, fullName, endedOn }: PublicLocality,
  wanted: Wanted,
  { rows, total }: PublicStories,
): Html {
  const all = html`<a href="${link(view, storiesPath(slug))}">Xem tất cả</a>`
  if (rows.length > 0)
    return html`<p class="summary"><strong>${countText(total.count, total.capped)}</strong> điển hình${wanted.q !== '' && html` khớp với “${wanted.q}”`}. ${isNarrowed(wanted) && all}</p>`
  if (isNarrowed(wanted))
    return html`<p class="summary">Không có điển hình nào ${wanted.q === '' ? 'thuộc mục đã chọn' : html`khớp với “${wanted.q}”`}. Hãy gõ ít chữ hơn, bỏ bớt mục đã chọn, hoặc ${all}.</p>`
  return html`<p class="summary">${fullName} chưa công bố điển hình nào. ${endedOn === null && html`<a href="${link(view, suggestPath(slug))}">Giới thiệu một gương sáng quanh bạn</a>.`}</p>`
}

/** The first of all is told larger. */
function gallery(view: View, slug: string, wanted: Wanted, { rows }: PublicStories): Html | null {
  if (rows.length === 0) return null
  const leads = !isNarrowed(wanted) && wanted.cursor === null
  return html`<ul class="gallery">${rows.map((row, index) => card(view, slug, row, leads && index === 0))}</ul>`
}

function card(view: View, slug: string, story: StoryRow, leads: boolean): Html {
  const told = leads ? teaser(story) : null
  return html`<li${attr('class', leads ? 'card card-lead' : 'card')}><img src="${coverPath(slug, story)}" alt="" width="480" height="300"${attr('loading', leads ? null : 'lazy')}>
<div class="card-text"><p class="card-over">${[...story.fields, story.kind].join(' · ')}</p>
<h2><a href="${link(view, storyPath(slug, story.id))}">${story.title}</a></h2>${told !== null && html`<p class="card-told">${told}</p>`}
<p class="quiet">${story.subjectName}, ${story.organization.name}</p></div></li>`
}

/** Whole words, as many as fit. */
function teaser({ practice, effect }: StoryRow): string | null {
  const text = (practice ?? effect)?.replace(/\s+/g, ' ').trim() ?? ''
  if (text.length <= TEASER_MAX) return text || null
  return `${text.slice(0, TEASER_MAX).replace(/[\s,.;:]+\S*$/, '')}…`
}

function paging(view: View, slug: string, wanted: Wanted, { next }: PublicStories): Html | null {
  if (next === null && wanted.cursor === null) return null
  const to = (tiep: string | null): string => link(view, storiesPath(slug), { ...inQuery(wanted), tiep })
  return html`<nav class="paging" aria-label="Trang">${wanted.cursor !== null && html`<a href="${to(null)}">Về đầu danh sách</a>`}${next !== null && html`<a href="${to(next)}" rel="next">Trang sau</a>`}</nav>`
}
