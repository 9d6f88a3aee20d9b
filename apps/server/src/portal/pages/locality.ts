import { html, type Html } from '../html.ts'
import { changeList, contactList, countText, dayText, headText, searchForm } from '../layout/parts.ts'
import { frontTale, taleList } from '../layout/tales.ts'
import {
  awardsPath,
  directoryPath,
  documentsPath,
  itemPath,
  itemsPath,
  link,
  localityPath,
  movementPath,
  movementsPath,
  organizationPath,
  proceduresPath,
  storiesPath,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { ItemRow, MovementRow, PublicLocality, PublicLocalityPage, PublicReads } from '../reads.ts'
import { openNow } from './open-now.ts'

const CHANGES_SHOWN = 4
const TALES_SHOWN = 7
const ITEMS_SHOWN = 5
const MOVEMENTS_SHOWN = 6
/** Of so many localities the latest story is looked at: a province has some hundred communes. */
const PLACES_ASKED = 24
const TALES_BELOW = 8

/** Trang của một địa phương: its story first, what is open now, then what can be looked up and who answers for it. */
export async function localityPage({ view, reads, params }: Asked): Promise<Page | null> {
  const slug = params['slug']!
  const locality = await reads.locality(slug, view.today)
  if (locality === null) return null
  const [localities, changes, stories, items, movements, motto, open] = await Promise.all([
    reads.localities(view.today),
    reads.changes({ slug, limit: CHANGES_SHOWN, on: view.today }),
    reads.latestOf(slug, TALES_SHOWN),
    reads.items(slug, { limit: ITEMS_SHOWN }),
    reads.movements(slug, view.today, { limit: MOVEMENTS_SHOWN }),
    reads.motto(slug, view.today),
    openNow(view, reads, locality),
  ])
  const below = await communes(view, reads, locality, localities)
  const [first, ...others] = (stories?.rows ?? []).map((row) => ({ ...row, slug }))
  return {
    title: locality.fullName,
    description: `Thi đua, khen thưởng của ${locality.fullName}: gương sáng, phong trào, tin bài, tra cứu khen thưởng, văn bản và cơ quan phụ trách.`,
    locality,
    drum: slug,
    about: 'CollectionPage',
    board: html`${placeLine(locality)}<h1 class="display" itemprop="name">${locality.name}</h1>
${motto === null ? html`<p class="standfirst">${countText(locality.organizationCount)} cơ quan, đơn vị cùng thi đua.</p>` : html`<p class="motto">${motto}</p>`}`,
    body: html`${ending(locality)}${first && html`<section class="section lead-tale" aria-label="Câu chuyện mới nhất">${frontTale(view, first, 'Câu chuyện mới nhất', 2)}</section>`}
<div class="split section"><section><h2>Đang diễn ra</h2>${open}</section><section>${lookUp(view, locality)}${standingAgency(view, locality)}</section></div>
${others.length > 0 && html`<section class="section"><h2>Gương sáng quanh ta</h2>${taleList(view, others, { level: 3 })}<p class="onward"><a href="${link(view, storiesPath(slug))}">Xem cả ${countText(stories!.total.count, stories!.total.capped)} gương sáng</a></p></section>`}
${movementSection(view, slug, movements ?? [])}${itemSection(view, slug, items?.rows ?? [])}${below}
${changes.length > 0 && html`<section class="section"><h2>Tổ chức vừa thay đổi</h2>${changeList(view, changes, false)}</section>`}`,
  }
}

function placeLine({ fullName, name, parentName }: PublicLocalityPage): Html {
  const kind = fullName.endsWith(name) ? fullName.slice(0, -name.length).trim() : ''
  return html`<p class="over">${[kind, parentName].filter(Boolean).join(' · ')}</p>`
}

function ending({ fullName, endedOn, successors }: PublicLocalityPage): Html | null {
  if (endedOn === null) return null
  const after =
    successors.length > 0 &&
    html` Địa bàn nay thuộc ${successors.map((one, index) => html`${index > 0 ? ', ' : ''}${one.name}`)}.`
  return html`<div class="section"><p class="notice">${fullName} kết thúc hoạt động ngày ${dayText(endedOn)}.${after} Trang này giữ nguyên để tra cứu.</p></div>`
}

/** Whatever somebody comes to look up, with the one box that most come for. */
function lookUp(view: View, locality: PublicLocalityPage): Html {
  const { slug } = locality
  return html`<h2>Tra cứu</h2>${searchForm(view, { path: awardsPath(slug), q: '', label: 'Ai đã được khen thưởng?', help: 'Gõ tên người, tên đơn vị hoặc số quyết định; có dấu hay không dấu đều được.' })}
<ul class="index"><li><a href="${link(view, documentsPath(slug))}">Kế hoạch, văn bản đã công bố</a></li>
<li><a href="${link(view, proceduresPath(slug))}">Thủ tục khen thưởng: hồ sơ, thời hạn</a></li>
<li><a href="${link(view, directoryPath(slug))}">Cơ quan, đơn vị</a><span class="leader" aria-hidden="true"></span><span class="number">${countText(locality.organizationCount)}</span></li></ul>`
}

function movementSection(view: View, slug: string, movements: readonly MovementRow[]): Html | null {
  if (movements.length === 0) return null
  return html`<section class="section"><h2>Phong trào thi đua</h2><ul class="banners">${movements.map(
    ({ id, name, isFocus }) =>
      html`<li><a href="${link(view, movementPath(slug, id))}">${name}</a>${isFocus && html` <span class="quiet">Phong trào trọng tâm</span>`}</li>`,
  )}</ul><p class="onward"><a href="${link(view, movementsPath(slug))}">Xem các phong trào</a></p></section>`
}

function itemSection(view: View, slug: string, items: readonly ItemRow[]): Html | null {
  if (items.length === 0) return null
  return html`<section class="section"><h2>Tin, bài mới</h2><ol class="changes">${items.map(
    ({ id, title, standfirst, publishedOn }) =>
      html`<li><p class="change-day">${dayText(publishedOn)}</p><div><p class="item-title"><a href="${link(view, itemPath(slug, id))}">${title}</a></p>${standfirst !== null && html`<p class="quiet">${standfirst}</p>`}</div></li>`,
  )}</ol><p class="onward"><a href="${link(view, itemsPath(slug))}">Xem các tin, bài</a></p></section>`
}

/** The province over its communes: whose stories they tell, then the way to each. */
async function communes(
  view: View,
  reads: PublicReads,
  { fullName }: PublicLocality,
  localities: readonly PublicLocality[],
): Promise<Html | null> {
  const below = localities.filter(({ parentName }) => parentName === fullName)
  if (below.length === 0) return null
  const names = new Map(below.map((one) => [one.slug, one.fullName]))
  const latest = await reads.latestStories(PLACES_ASKED, 1)
  const told = latest.filter(({ slug }) => names.has(slug)).slice(0, TALES_BELOW)
  return html`<section class="section" id="truc-thuoc"><h2>Các địa phương trong ${lowerKind(fullName)}</h2>
${told.length > 0 && taleList(view, told, { level: 3, placeOf: (slug) => names.get(slug) ?? null })}
<ul class="names">${below.map((one) => html`<li><a href="${link(view, localityPath(one.slug))}">${one.fullName}</a></li>`)}</ul></section>`
}

/** 'Tỉnh Điện Biên' inside a sentence. */
const lowerKind = (fullName: string): string => fullName.charAt(0).toLowerCase() + fullName.slice(1)

function standingAgency(view: View, { slug, fullName, standingAgency: agency }: PublicLocalityPage): Html {
  if (agency === null)
    return html`<h2>Cơ quan thường trực</h2><p>${fullName} chưa công bố cơ quan thường trực Hội đồng Thi đua - Khen thưởng cho ngày ${dayText(view.today)}.</p>`
  return html`<div class="plaque"><h2>Cơ quan thường trực</h2>
<p class="quiet">${agency.councilName}</p>
<p class="plaque-name"><a href="${link(view, organizationPath(slug, agency.id))}">${agency.name}</a></p>
${agency.head && headText(agency.head)}
${contactList(agency.contacts) ?? html`<p class="quiet">Chưa công bố địa chỉ liên hệ.</p>`}
<p class="quiet">Giữ vai trò này từ ${dayText(agency.since)}.</p></div>`
}
