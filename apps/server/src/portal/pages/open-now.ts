/** Đang diễn ra: what is open to everybody on this day, and the doors that always are. */
import { CONTEST_KINDS } from '@guongsang/contract/contests-words.ts'
import { html, type Html } from '../html.ts'
import { dayText } from '../layout/parts.ts'
import {
  contestPath,
  contestsPath,
  correctionsPath,
  letterPath,
  link,
  suggestPath,
  type View,
} from '../layout/view.ts'
import type { PublicLocality, PublicReads } from '../reads.ts'

export interface Opening {
  kind: string
  title: string
  path: string
  /** Until when, where. */
  note: Html | string | null
}

/** The latest; what is open ends last and so comes first. */
const LOOKED_AT = 20

export async function openNow(
  view: View,
  reads: PublicReads,
  { slug, endedOn }: Pick<PublicLocality, 'slug' | 'endedOn'>,
): Promise<Html> {
  const contests =
    (await reads.contests(slug, { on: view.today, cursor: null, limit: LOOKED_AT }))?.rows ?? []
  const open: Opening[] = contests
    .filter(({ door }) => door === 'open')
    .map(({ id, title, kind, closesOn }) => ({
      kind: CONTEST_KINDS[kind],
      title,
      path: contestPath(slug, id),
      note: html`Nhận bài đến hết ngày ${dayText(closesOn)}.`,
    }))
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
  const past: Opening[] =
    contests.length > open.length
      ? [{ kind: 'Cuộc thi', title: 'Các cuộc thi và kết quả', path: contestsPath(slug), note: null }]
      : []
  return openings(view, [...open, ...always, ...past, answers])
}

export const openings = (view: View, all: readonly Opening[]): Html =>
  html`<ul class="openings">${all.map(
    ({ kind, title, path, note }) =>
      html`<li><p class="tale-over">${kind}</p><p class="item-title"><a href="${link(view, path)}">${title}</a></p>${note !== null && html`<p class="quiet">${note}</p>`}</li>`,
  )}</ul>`
