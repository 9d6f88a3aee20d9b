import { html, type Html } from '../html.ts'
import { dayText, factList, localityOf } from '../layout/parts.ts'
import { type Asked, letterPath, link, type Page } from '../layout/view.ts'
import type { PublicCorrection } from '../reads.ts'

/** Đính chính, phản hồi: what was said, what is true, what the office answers under its own name. */
export async function correctionsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const corrections = await reads.corrections(locality.slug, view.today)
  const ask =
    locality.endedOn === null &&
    html`<p>Thấy điều chưa đúng? <a href="${link(view, letterPath(locality.slug))}">Gửi phản ánh cho cơ quan</a>.</p>`
  return {
    title: `Đính chính, phản hồi, ${locality.fullName}`,
    description: `Trả lời chính thức của ${locality.fullName} về những điều nói chưa đúng trong công tác thi đua, khen thưởng.`,
    locality,
    drum: locality.slug,
    board: html`<h1>Đính chính, phản hồi</h1>
<p class="standfirst">Khi có điều nói chưa đúng về thi đua, khen thưởng, cơ quan có trách nhiệm trả lời ở đây, dưới tên của mình.</p>`,
    body: html`<div class="section reading">${
      corrections.length === 0
        ? html`<p class="summary">${locality.fullName} chưa có đính chính nào.</p>`
        : corrections.map(correction)
    }${ask}</div>`,
  }
}

const correction = ({
  id,
  title,
  about,
  claim,
  facts,
  answer,
  office,
  publishedOn,
  amendments,
}: PublicCorrection): Html =>
  html`<article class="answer" id="${id}"><h2>${title}</h2>
<p class="quiet">${dayText(publishedOn)}, về ${about}</p>
${factList([
  ['Điều được nói', claim],
  ['Sự thật đã kiểm chứng', facts],
])}
<blockquote><p>${answer}</p><footer>${office}</footer></blockquote>
${amendments.map(({ text, on }) => html`<p><strong>Bổ sung ngày ${dayText(on)}:</strong> ${text}</p>`)}</article>`
