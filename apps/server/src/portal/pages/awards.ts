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
import { awardsPath, link, organizationPath, type Asked, type Page, type View } from '../layout/view.ts'
import type { PublicAwards } from '../reads.ts'

const SHOWN = 40

interface Wanted {
  q: string
  title: string | null
  year: number | null
  cursor: string | null
}

type AwardRow = PublicAwards['rows'][number]

/** Sổ vàng: who was honoured, by which decision. Name, post, unit, award, decision, and nothing else about anybody. */
export async function awardsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const year = asked(view, 'nam')
  const wanted: Wanted = {
    q: asked(view, 'q') ?? '',
    title: asked(view, 'hinh-thuc'),
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    cursor: view.query['tiep'] ?? null,
  }
  const found = await reads.awards(slug, { ...wanted, limit: SHOWN })
  if (found === null) return null
  const to = (change: Record<string, string | null>): string =>
    link(view, awardsPath(slug), { ...inQuery(wanted), ...change })
  return {
    title: `Sổ vàng khen thưởng ${fullName}`,
    description: `Tra cứu người và tập thể đã được khen thưởng ở ${fullName} theo tên, đơn vị hoặc số quyết định.`,
    ...listHead(
      locality,
      'Sổ vàng khen thưởng',
      'Ai đã được tặng danh hiệu, hình thức khen thưởng nào, theo quyết định nào.',
    ),
    unlisted: wanted.q !== '' || wanted.cursor !== null,
    body: html`<div class="directory section">
<aside aria-label="Tìm và lọc">${searchForm(view, { path: awardsPath(slug), q: wanted.q, label: 'Tìm tên người, đơn vị, số quyết định', help: 'Có dấu hay không dấu đều được. Số quyết định gõ như 1520 hoặc 1520/QĐ-UBND.', kept: { 'hinh-thuc': wanted.title, nam: year } })}
${choiceList(
  'Năm',
  year,
  found.years.map((one) => ({ code: String(one), label: String(one) })),
  (nam) => to({ nam }),
)}${choiceList(
      'Danh hiệu, hình thức',
      wanted.title,
      found.titles.map((one) => ({ code: one, label: one })),
      (code) => to({ 'hinh-thuc': code }),
    )}</aside>
<section aria-label="Kết quả">${summary(view, slug, wanted, found)}${book(view, slug, found.rows)}${paging((tiep) => to({ tiep }), wanted.cursor, found.next)}
<p class="quiet closing">Chỉ nêu tên, chức vụ, đơn vị, danh hiệu hoặc hình thức và quyết định. Thấy sai sót, hãy báo cơ quan thường trực của địa phương.</p></section>
</div>`,
  }
}

const inQuery = ({ q, title, year }: Wanted): Record<string, string | null> => ({
  q,
  'hinh-thuc': title,
  nam: year === null ? null : String(year),
})

function summary(view: View, slug: string, { q, title, year }: Wanted, { rows, total }: PublicAwards): Html {
  const isNarrowed = q !== '' || title !== null || year !== null
  const all = isNarrowed && html` <a href="${link(view, awardsPath(slug))}">Xem cả sổ</a>`
  if (rows.length === 0)
    return html`<p class="summary">${isNarrowed ? 'Không có lần khen thưởng nào như đã tìm. Hãy gõ ít chữ hơn hoặc bỏ bớt mục đã chọn.' : 'Chưa có quyết định khen thưởng nào được công bố.'}${all}</p>`
  return html`<p class="summary"><strong>${countText(total.count, total.capped)}</strong> lần khen thưởng${q !== '' && html` khớp với “${q}”`}.${all}</p>`
}

/** The years stand in the margin in gold, as in a book of honour; whoever was honoured twice in a year is named once. */
const book = (view: View, slug: string, rows: readonly AwardRow[]): Html[] =>
  [...Map.groupBy(rows, ({ year }) => year)].map(([year, ofYear]) => {
    const people = Map.groupBy(ofYear, ({ name, organization }) => JSON.stringify([name, organization.name]))
    return html`<section class="book"><h2 class="book-year">${year}</h2>
<ul>${[...people.values()].map((own) => entry(view, slug, own))}</ul></section>`
  })

function entry(view: View, slug: string, own: readonly AwardRow[]): Html {
  const { name, post, organization, level } = own[0]!
  const unit =
    organization.id === null
      ? organization.name
      : html`<a href="${link(view, organizationPath(slug, organization.id))}">${organization.name}</a>`
  return html`<li><div><p class="book-name">${name}</p>
<p class="quiet">${post !== null && html`${post}, `}${name === organization.name ? level : unit}</p></div>
<ul>${own.map(honour)}</ul></li>`
}

const honour = ({ title, decision, decidedOn, decidedBy }: AwardRow): Html =>
  html`<li><p class="book-award">${title}</p><p class="quiet">Quyết định số ${decisionText(decision)}${decidedOn !== null && html` ngày ${dayText(decidedOn)}`}${decidedBy !== null && html` của ${decidedBy}`}</p></li>`
