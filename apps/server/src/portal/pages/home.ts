import { html, type Html } from '../html.ts'
import { changeList, countText } from '../layout/parts.ts'
import { link, localityPath, type Asked, type Page, type View } from '../layout/view.ts'
import type { PublicLocality } from '../reads.ts'

/** Beyond this many, pictures tire: names in columns find a place faster. */
const PANELS_MAX = 12
const CHANGES_SHOWN = 5

/** Trang đầu: the localities served here, each with its own drum, then what has just changed. */
export async function homePage({ view, reads }: Asked): Promise<Page> {
  const [localities, changes] = await Promise.all([
    reads.localities(view.today),
    reads.changes({ limit: CHANGES_SHOWN, on: view.today }),
  ])
  return {
    title: null,
    description:
      'Cổng công khai công tác thi đua, khen thưởng của các địa phương: cơ quan thường trực, danh bạ cơ quan, đơn vị và những thay đổi về tổ chức.',
    locality: null,
    drum: 'guong-sang',
    board: html`<h1 class="display">Gương sáng<br>của mỗi địa phương</h1>
<p class="standfirst">Công khai công tác thi đua, khen thưởng: cơ quan nào phụ trách, ai đứng đầu, liên hệ ở đâu và tổ chức nào vừa thay đổi.</p>`,
    body: html`${localitySection(view, localities)}
${changes.length > 0 && html`<section class="section"><h2>Thay đổi gần đây</h2>${changeList(view, changes, true)}</section>`}
${quotation}
${contents}`,
  }
}

function localitySection(view: View, localities: readonly PublicLocality[]): Html {
  return html`<section class="section places" id="dia-phuong">
<h2 class="places-title">${localities.length === 0 ? 'Chưa có địa phương nào mở cổng tại đây' : 'Chọn địa phương'}</h2>
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

const contents = html`<section class="section"><h2>Cổng này cho biết</h2>
<div class="columns">
<div><h3>Ai phụ trách</h3><p>Mỗi địa phương giao một cơ quan làm thường trực Hội đồng Thi đua - Khen thưởng. Trang của địa phương ghi rõ cơ quan ấy, người đứng đầu và cách liên hệ vào đúng ngày bạn xem.</p></div>
<div><h3>Đơn vị nào, ở đâu</h3><p>Danh bạ có tên chính thức, tên gọi trước đây, chức danh và họ tên người đứng đầu của từng cơ quan, đơn vị; tìm được cả khi gõ không dấu.</p></div>
<div><h3>Điều gì vừa đổi</h3><p>Khi một đơn vị sáp nhập, chia tách hay đổi tên, trang cũ vẫn đọc được và dẫn đến đơn vị kế thừa, để người từng gắn bó với tên cũ không bị lạc.</p></div>
</div>
<p class="closing">Bài viết về người tốt, việc tốt, danh sách lấy ý kiến Nhân dân và quyết định khen thưởng được đăng tại đây khi địa phương công bố.</p></section>`
