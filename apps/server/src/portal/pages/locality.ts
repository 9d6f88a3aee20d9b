import { html, type Html } from '../html.ts'
import { changeList, contactList, countText, dayText, headText, searchForm } from '../layout/parts.ts'
import {
  directoryPath,
  link,
  organizationPath,
  storiesPath,
  suggestPath,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { PublicLocalityPage } from '../reads.ts'

const CHANGES_SHOWN = 5

/** Trang của một địa phương: the standing agency of the day, the way into the directory, what has changed. */
export async function localityPage({ view, reads, params }: Asked): Promise<Page | null> {
  const slug = params['slug']!
  const locality = await reads.locality(slug, view.today)
  if (locality === null) return null
  const changes = await reads.changes({ slug, limit: CHANGES_SHOWN, on: view.today })
  return {
    title: locality.fullName,
    description: `Công tác thi đua, khen thưởng của ${locality.fullName}: cơ quan thường trực, danh bạ cơ quan, đơn vị.`,
    locality,
    drum: slug,
    board: html`${placeLine(locality)}<h1 class="display">${locality.name}</h1>
<p class="standfirst">${countText(locality.organizationCount)} cơ quan, đơn vị có tên trong danh bạ ngày ${dayText(view.today)}.</p>`,
    body: html`${ending(locality)}<div class="split section">
<section>${standingAgency(view, locality)}${changes.length > 0 && html`<h2>Thay đổi gần đây</h2>${changeList(view, changes, false)}`}</section>
<section><h2>Danh bạ cơ quan, đơn vị</h2>${searchForm(view, { path: directoryPath(slug), q: '' })}${kindList(view, locality)}<h2>Gương sáng quanh bạn</h2><p><a href="${link(view, storiesPath(slug))}">Xem các điển hình tiên tiến</a> của địa phương: họ đã làm gì, nơi nào đã làm theo.</p>${locality.endedOn === null && html`<p><a href="${link(view, suggestPath(slug))}">Giới thiệu người tốt, việc tốt, cách làm hay</a> để cơ quan thi đua, khen thưởng tìm hiểu và biểu dương.</p>`}</section>
</div>`,
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

/** An index as books have it: kind, a row of dots, how many. */
function kindList(view: View, { slug, kinds }: PublicLocalityPage): Html | null {
  if (kinds.length === 0) return null
  return html`<ul class="index">${kinds.map(
    ({ code, label, count }) =>
      html`<li><a href="${link(view, directoryPath(slug), { loai: code })}">${label}</a><span class="leader" aria-hidden="true"></span><span class="number">${countText(count)}</span></li>`,
  )}</ul><p><a href="${link(view, directoryPath(slug))}">Xem cả danh bạ</a></p>`
}
