import { html, type Html } from '../html.ts'
import { asked, choiceList, countText, listHead, localityOf, paging, searchForm } from '../layout/parts.ts'
import { fieldText, frontTale, taleList } from '../layout/tales.ts'
import { link, storiesPath, suggestPath, type Asked, type Page, type View } from '../layout/view.ts'
import type { PublicLocality, PublicStories } from '../reads.ts'

const SHOWN = 24

interface Wanted {
  q: string
  field: string | null
  kind: string | null
  cursor: string | null
}

/** Điển hình tiên tiến: whom a locality holds up as an example, the latest found first. */
export async function storiesPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const wanted: Wanted = {
    q: asked(view, 'q') ?? '',
    field: asked(view, 'linh-vuc'),
    kind: asked(view, 'loai'),
    cursor: view.query['tiep'] ?? null,
  }
  const found = await reads.stories(slug, { ...wanted, limit: SHOWN })
  if (found === null) return null
  const to = (tiep: string | null): string => link(view, storiesPath(slug), { ...inQuery(wanted), tiep })
  return {
    title: `Gương sáng ${fullName}`,
    description: `Những người tốt, tập thể giỏi, mô hình hay của ${fullName}: đã làm gì, kết quả ra sao, nơi nào đã làm theo.`,
    ...listHead(
      locality,
      'Gương sáng quanh ta',
      'Người tốt, tập thể giỏi, mô hình hay: họ đã làm gì, kết quả ra sao, nơi nào đã làm theo.',
    ),
    unlisted: wanted.q !== '' || wanted.cursor !== null,
    body: html`<div class="directory section">
<aside aria-label="Tìm và lọc">${searchForm(view, { path: storiesPath(slug), q: wanted.q, label: 'Tìm gương sáng', kept: { 'linh-vuc': wanted.field, loai: wanted.kind } })}${filters(view, slug, wanted, found)}</aside>
<section aria-label="Danh sách">${summary(view, locality, wanted, found)}${gallery(view, slug, wanted, found)}${paging(to, wanted.cursor, found.next)}</section>
</div>`,
  }
}

const inQuery = ({ q, field, kind }: Wanted): Record<string, string | null> => ({
  q,
  'linh-vuc': field,
  loai: kind,
})

function filters(view: View, slug: string, wanted: Wanted, { fields, kinds }: PublicStories): Html {
  const to =
    (name: string) =>
    (code: string | null): string =>
      link(view, storiesPath(slug), { ...inQuery(wanted), [name]: code })
  const short = fields.map((one) => ({ ...one, label: fieldText(one.label) }))
  return html`${choiceList('Lĩnh vực', wanted.field, short, to('linh-vuc'))}${choiceList('Loại', wanted.kind, kinds, to('loai'))}`
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
    return html`<p class="summary"><strong>${countText(total.count, total.capped)}</strong> gương sáng${wanted.q !== '' && html` khớp với “${wanted.q}”`}. ${isNarrowed(wanted) && all}</p>`
  if (isNarrowed(wanted))
    return html`<p class="summary">Không có điển hình nào ${wanted.q === '' ? 'thuộc mục đã chọn' : html`khớp với “${wanted.q}”`}. Hãy gõ ít chữ hơn, bỏ bớt mục đã chọn, hoặc ${all}.</p>`
  return html`<p class="summary">${fullName} chưa công bố điển hình nào. ${endedOn === null && html`<a href="${link(view, suggestPath(slug))}">Giới thiệu một gương sáng quanh bạn</a>.`}</p>`
}

/** The first of all is told larger. */
function gallery(view: View, slug: string, wanted: Wanted, { rows }: PublicStories): Html | null {
  if (rows.length === 0) return null
  const stories = rows.map((row) => ({ ...row, slug }))
  const leads = !isNarrowed(wanted) && wanted.cursor === null
  if (!leads) return taleList(view, stories, { level: 2 })
  return html`${frontTale(view, stories[0]!, 'Mới nhất', 2)}${taleList(view, stories.slice(1), { level: 2 })}`
}
