/** Đang diễn ra: what is open to everybody on this day, and the doors that always are. */
import { html, type Html } from '../html.ts'
import { letterPath, link, suggestPath, correctionsPath, type View } from '../layout/view.ts'
import type { PublicLocality, PublicReads } from '../reads.ts'

export interface Opening {
  kind: string
  title: string
  path: string
  /** Until when, where. */
  note: Html | string | null
}

export async function openNow(
  view: View,
  _reads: PublicReads,
  { slug, endedOn }: Pick<PublicLocality, 'slug' | 'endedOn'>,
): Promise<Html> {
  const always: Opening[] =
    endedOn !== null
      ? []
      : [
          {
            kind: 'Lúc nào cũng mở',
            title: 'Giới thiệu một gương sáng quanh bạn',
            path: suggestPath(slug),
            note: 'Người tốt, việc tốt, cách làm hay: gửi vài dòng, theo dõi bằng một mã.',
          },
          {
            kind: 'Lúc nào cũng mở',
            title: 'Góp ý, phản ánh, khiếu nại',
            path: letterPath(slug),
            note: 'Điều chưa đúng, điều nên làm khác: cơ quan có trách nhiệm trả lời.',
          },
        ]
  const answers: Opening = {
    kind: 'Trả lời công khai',
    title: 'Đính chính, phản hồi',
    path: correctionsPath(slug),
    note: null,
  }
  return openings(view, [...always, answers])
}

export const openings = (view: View, all: readonly Opening[]): Html =>
  html`<ul class="openings">${all.map(
    ({ kind, title, path, note }) =>
      html`<li><p class="tale-over">${kind}</p><p class="item-title"><a href="${link(view, path)}">${title}</a></p>${note !== null && html`<p class="quiet">${note}</p>`}</li>`,
  )}</ul>`
