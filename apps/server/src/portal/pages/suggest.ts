import { SUGGESTION_STATES } from '@guongsang/contract/exemplars-words.ts'
import { attr, html, type Html } from '../html.ts'
import { dayText } from '../layout/parts.ts'
import { followPath, type Asked, type Page, suggestPath, type View } from '../layout/view.ts'
import type { PublicLocality } from '../reads.ts'
import type { FollowedSuggestion } from '../suggestions.ts'

export interface TypedSuggestion {
  typed: Readonly<Record<string, string>>
  /** By the name of the field; what stands at no field is under ''. */
  refused: Readonly<Record<string, string>>
}

const nothing: TypedSuggestion = { typed: {}, refused: {} }

/** Giới thiệu gương sáng: a form that works without script; empty, or as it was refused. */
export async function suggestPage({ view, reads, params }: Asked, given = nothing): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  return {
    title: `Giới thiệu một gương sáng, ${locality.fullName}`,
    description: `Giới thiệu người tốt, việc tốt, cách làm hay ở ${locality.fullName} để cơ quan thi đua, khen thưởng tìm hiểu và biểu dương.`,
    locality,
    drum: locality.slug,
    board: html`<h1>Giới thiệu một gương sáng</h1>
<p class="standfirst">Ai làm điều tốt ở quanh bạn? Cơ quan thi đua, khen thưởng của ${locality.fullName} sẽ tìm hiểu, và bạn theo dõi được kết quả bằng một mã.</p>`,
    body: html`<div class="section reading">${problems(given)}${form(view, locality, given)}</div>`,
  }
}

async function localityOf({ view, reads, params }: Asked): Promise<PublicLocality | null> {
  const localities = await reads.localities(view.today)
  return localities.find(({ slug, endedOn }) => slug === params['slug'] && endedOn === null) ?? null
}

const problems = ({ refused }: TypedSuggestion): Html | null => {
  const sentences = Object.values(refused)
  if (sentences.length === 0) return null
  return html`<div class="notice" role="alert"><p>Chưa gửi được:</p><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></div>`
}

interface Field {
  name: string
  label: string
  help: string
  max: number
  lines?: number
  optional?: boolean
}

const fields: readonly Field[] = [
  {
    name: 'aboutName',
    label: 'Bạn muốn giới thiệu ai?',
    help: 'Tên người, gia đình, tập thể hoặc việc làm.',
    max: 200,
  },
  { name: 'aboutPlace', label: 'Ở đâu?', help: 'Thôn, xóm, tổ dân phố, xã; nơi làm việc.', max: 300 },
  {
    name: 'text',
    label: 'Đã làm điều gì tốt?',
    help: 'Kể việc đã làm, giúp được ai, từ bao giờ.',
    max: 4000,
    lines: 8,
  },
  {
    name: 'contact',
    label: 'Liên hệ với bạn bằng cách nào?',
    help: 'Không bắt buộc. Chỉ người xử lý thấy, và xóa khi đã trả lời.',
    max: 200,
    optional: true,
  },
]

function form(view: View, { slug }: PublicLocality, { typed, refused }: TypedSuggestion): Html {
  return html`<form class="letter" method="post" action="${suggestPath(slug)}">
${fields.map((field) => fieldOf(field, typed[field.name] ?? '', refused[field.name]))}
<p class="trap" aria-hidden="true"><label for="website">Để trống ô này</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off"></p>
${view.largeText && html`<input type="hidden" name="chu" value="lon">`}
<p class="quiet">Đừng ghi số căn cước, bệnh tật hay chuyện riêng của người được giới thiệu. Không có gì tự lên trang công khai: người có trách nhiệm xem trước và hỏi ý kiến người trong cuộc.</p>
<button>Gửi</button></form>
${codeForm(slug, 'Đã gửi rồi? Nhập mã theo dõi')}`
}

const codeForm = (slug: string, label: string): Html =>
  html`<form class="search letter" method="get" action="${followPath(slug)}"><label for="ma">${label}</label>
<div class="search-row"><input id="ma" name="ma" type="search" maxlength="20" autocomplete="off"><button>Xem</button></div></form>`

function fieldOf({ name, label, help, max, lines, optional }: Field, value: string, refused?: string): Html {
  const told = [
    attr('aria-describedby', `${name}-help`),
    attr('aria-invalid', refused === undefined ? null : 'true'),
    attr('required', optional !== true),
  ]
  const box =
    lines === undefined
      ? html`<input id="${name}" name="${name}" type="text" value="${value}" maxlength="${max}" autocomplete="off"${told}>`
      : html`<textarea id="${name}" name="${name}" rows="${lines}" maxlength="${max}"${told}>${value}</textarea>`
  return html`<p class="letter-field"><label for="${name}">${label}</label>${box}<span class="quiet" id="${name}-help">${refused ?? help}</span></p>`
}

/** Theo dõi: what became of one suggestion; who wrote it and about whom is not said again. */
export async function followPage(
  asked: Asked,
  code: string,
  found: FollowedSuggestion | null,
): Promise<Page | null> {
  const locality = await localityOf(asked)
  if (locality === null) return null
  return {
    title: `Theo dõi lời giới thiệu, ${locality.fullName}`,
    description: `Kết quả một lời giới thiệu gương sáng gửi ${locality.fullName}.`,
    locality,
    unlisted: true,
    board: html`<h1>Lời giới thiệu của bạn</h1>
<p class="standfirst">${found === null ? 'Mã theo dõi cho biết lời giới thiệu đã đến đâu.' : SUGGESTION_STATES[found.state]}</p>`,
    body: html`<div class="section reading">${found === null ? html`${code !== '' && notFound(code)}${codeForm(locality.slug, 'Nhập mã theo dõi')}` : followed(found)}
<p><a href="${suggestPath(locality.slug)}">Giới thiệu một gương sáng khác</a></p></div>`,
  }
}

const notFound = (code: string): Html =>
  html`<p class="notice">Mã “${code}” không có ở đây. Xem lại từng chữ; mã gồm mười chữ và số, không có chữ O và số 0.</p>`

const followed = ({ code, receivedOn, answer }: FollowedSuggestion): Html =>
  html`<div class="plaque"><h2>Mã theo dõi</h2><p class="plaque-name">${code}</p>
<p class="quiet">Ghi lại mã này: chỉ có mã mới xem lại được. Nhận ngày ${dayText(receivedOn)}.</p></div>
<h2>Trả lời</h2><p>${answer ?? 'Chưa có trả lời. Người có trách nhiệm đọc từng lời giới thiệu rồi mới trả lời ở đây.'}</p>`
