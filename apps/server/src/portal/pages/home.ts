import { html, type Html } from '../html.ts'
import { changeList, countText } from '../layout/parts.ts'
import { frontTale, taleList } from '../layout/tales.ts'
import { link, localityPath, type Asked, type Page, type View } from '../layout/view.ts'
import type { PublicLocality } from '../reads.ts'
import { openInPlaces, openings } from './open-now.ts'

/** Beyond this many, pictures tire: names in columns find a place faster. */
const PANELS_MAX = 12
const CHANGES_SHOWN = 4
const PLACES_TOLD = 6
const TALES_EACH = 2
const OPEN_SHOWN = 6

/** Trang đầu: one story well told, the others in a row, then the localities served here. */
export async function homePage({ view, reads }: Asked): Promise<Page> {
  const [localities, changes, latest] = await Promise.all([
    reads.localities(view.today),
    reads.changes({ limit: CHANGES_SHOWN, on: view.today }),
    reads.latestStories(PLACES_TOLD, TALES_EACH),
  ])
  const placeOf = (slug: string): string | null =>
    localities.find((one) => one.slug === slug)?.fullName ?? null
  const told = new Set(latest.map(({ slug }) => slug))
  // Those that have something to tell; a house of a hundred communes is not asked a hundred times.
  const lively = localities.filter(({ slug }) => told.has(slug))
  const open = (await openInPlaces(view, reads, lively)).slice(0, OPEN_SHOWN)
  const first = latest[storyOfTheDay(view.today, latest.length)]
  const others = latest.filter((one) => one !== first)
  return {
    title: null,
    description:
      'Gương sáng của mỗi địa phương: người tốt, tập thể giỏi, cách làm hay; ai được khen thưởng, phong trào nào đang diễn ra, cơ quan nào phụ trách.',
    locality: null,
    drum: 'guong-sang',
    look: 'front',
    board: html`<h1>Gương sáng của mỗi địa phương</h1>
${
  first === undefined
    ? html`<p class="standfirst">Công khai công tác thi đua, khen thưởng: ai là gương sáng, ai được khen thưởng, cơ quan nào phụ trách.</p>`
    : frontTale(view, first, placeOf(first.slug) ?? '', 2)
}`,
    body: html`${open.length > 0 && html`<section class="section"><h2>Đang diễn ra</h2><div class="openings-wide">${openings(view, open)}</div></section>`}${
      others.length > 0 &&
      html`<section class="section"><h2>Gương sáng quanh ta</h2>${taleList(view, others, { level: 3, placeOf })}</section>`
    }
${localitySection(view, localities)}
${quotation}
${changes.length > 0 && html`<section class="section"><h2>Tổ chức vừa thay đổi</h2>${changeList(view, changes, true)}</section>`}`,
  }
}

/** Another of the latest every day, so that whoever comes back finds another face; the same for everybody on one day. */
const storyOfTheDay = (today: string, count: number): number =>
  count === 0 ? 0 : Math.floor(Date.parse(today) / 86_400_000) % count

function localitySection(view: View, localities: readonly PublicLocality[]): Html {
  return html`<section class="section" id="dia-phuong">
<h2>${localities.length === 0 ? 'Chưa có địa phương nào mở cổng tại đây' : 'Chọn địa phương'}</h2>
${localities.length <= PANELS_MAX ? panels(view, localities) : names(view, localities)}
</section>`
}

/** Upright lacquer panels side by side, as the four seasons hang on a wall. */
function panels(view: View, localities: readonly PublicLocality[]): Html | null {
  if (localities.length === 0) return null
  return html`<ul class="panels">${localities.map(
    (locality) => html`<li><a class="panel" href="${link(view, localityPath(locality.slug))}">
<img src="${`/bia/${encodeURIComponent(locality.slug)}.dung.svg`}" alt="" width="300" height="420" loading="lazy">
<span class="panel-text">${kindWord(locality)}<span class="panel-name">${locality.name}</span><span class="panel-note">${notes(locality).map((note) => html`<span>${note}</span>`)}</span></span>
</a></li>`,
  )}</ul>`
}

function names(view: View, localities: readonly PublicLocality[]): Html {
  return html`<ul class="names">${localities.map(
    (locality) =>
      html`<li><a href="${link(view, localityPath(locality.slug))}">${locality.fullName}</a> <span class="quiet">${notes(locality).join(' · ')}</span></li>`,
  )}</ul>`
}

function kindWord({ fullName, name }: PublicLocality): Html | null {
  const kind = fullName.endsWith(name) ? fullName.slice(0, -name.length).trim() : ''
  return kind === '' ? null : html`<span class="panel-kind">${kind} </span>`
}

function notes({ parentName, organizationCount }: PublicLocality): string[] {
  return [parentName ?? '', `${countText(organizationCount)} cơ quan, đơn vị`].filter((note) => note !== '')
}

const quotation = html`<figure class="quotation"><blockquote><p>“Thi đua là yêu nước, yêu nước thì phải thi đua. Và những người thi đua là những người yêu nước nhất.”</p></blockquote><figcaption>Chủ tịch Hồ Chí Minh</figcaption></figure>`
