import type { Followed } from '../forms.ts'
import { html, type Html } from '../html.ts'
import { codeForm } from '../layout/form.ts'
import { dayText, localityOf } from '../layout/parts.ts'
import { link, suggestPath, type Asked, type Page } from '../layout/view.ts'

/** Theo dõi: what became of one thing sent, also where the locality has ended since; who wrote it and about whom is not said again. */
export async function followPage(asked: Asked, code: string, found: Followed | null): Promise<Page | null> {
  const locality = await localityOf(asked)
  if (locality === null) return null
  const { slug, fullName, endedOn } = locality
  return {
    title: `Theo dõi, ${fullName}`,
    description: `Kết quả của điều đã gửi tới ${fullName}, xem bằng mã theo dõi.`,
    locality,
    unlisted: true,
    board: html`<h1>${found === null ? 'Theo dõi điều đã gửi' : `${found.what} của bạn`}</h1>
<p class="standfirst">${found === null ? 'Mã theo dõi cho biết điều bạn gửi đã đến đâu.' : found.state}</p>`,
    body: html`<div class="section reading">${found === null ? html`${code !== '' && notFound(code)}${codeForm(slug, 'Nhập mã theo dõi')}` : followed(found)}
${endedOn === null && html`<p><a href="${link(asked.view, suggestPath(slug))}">Giới thiệu một gương sáng</a></p>`}</div>`,
  }
}

const notFound = (code: string): Html =>
  html`<p class="notice">Mã “${code}” không có ở đây. Xem lại từng chữ; mã gồm mười chữ và số, không có chữ O và số 0.</p>`

const followed = ({ code, receivedOn, answer }: Followed): Html =>
  html`<div class="plaque"><h2>Mã theo dõi</h2><p class="plaque-name">${code}</p>
<p class="quiet">Ghi lại mã này: chỉ có mã mới xem lại được. Nhận ngày ${dayText(receivedOn)}.</p></div>
<h2>Trả lời</h2><p>${answer ?? 'Chưa có trả lời. Người có trách nhiệm đọc từng lời gửi tới rồi mới trả lời ở đây.'}</p>`
