/** Đang diễn ra: what is open to everybody on this day, and the doors that always are. */
import { CONTEST_KINDS } from '@guongsang/contract/contests-words.ts'
import { EVENT_KINDS, EVENT_STATES } from '@guongsang/contract/events-words.ts'
import { html, type Html } from '../html.ts'
import { dayText } from '../layout/parts.ts'
import {
  contestPath,
  contestsPath,
  correctionsPath,
  eventPath,
  eventsPath,
  letterPath,
  link,
  suggestPath,
  type View,
} from '../layout/view.ts'
import type { PublicLocality, PublicReads } from '../reads.ts'
import { whenText } from './events.ts'

export interface Opening {
  kind: string
  title: string
  path: string
  /** Until when, where. */
  note: Html | string | null
}

/** The latest; what is open ends last and so comes first. */
const LOOKED_AT = 20
const EVENTS_SHOWN = 3

/** Contests that take entries and events ahead, in that order. */
async function dated(
  view: View,
  reads: PublicReads,
  slug: string,
): Promise<{ open: Opening[]; coming: Opening[]; hasContests: boolean }> {
  const [found, announced] = await Promise.all([
    reads.contests(slug, { on: view.today, cursor: null, limit: LOOKED_AT }),
    reads.events(slug, view.today, { view: 'ahead', limit: EVENTS_SHOWN }),
  ])
  const contests = found?.rows ?? []
  const open = contests
    .filter(({ door, origin }) => door === 'open' && origin === 'own')
    .map(({ id, title, kind, closesOn }) => ({
      kind: CONTEST_KINDS[kind],
      title,
      path: contestPath(slug, id),
      note: html`Nhận bài đến hết ngày ${dayText(closesOn)}.`,
    }))
  const coming = (announced?.rows ?? []).map((event) => ({
    kind: EVENT_KINDS[event.kind],
    title: event.title,
    path: eventPath(slug, event.id),
    note: html`${event.state === 'postponed' && html`<strong>${EVENT_STATES.postponed}.</strong> `}${whenText(event)}${event.place !== null && html`, ${event.place}`}`,
  }))
  return { open, coming, hasContests: contests.length > open.length }
}

/** Of several localities: what ends or comes, each under the name of its place. */
export async function openInPlaces(
  view: View,
  reads: PublicReads,
  places: readonly Pick<PublicLocality, 'slug' | 'fullName'>[],
): Promise<Opening[]> {
  const found = await Promise.all(
    places.map(async ({ slug, fullName }) => {
      const { open, coming } = await dated(view, reads, slug)
      return [...open, ...coming].map((one) => ({ ...one, kind: `${one.kind} · ${fullName}` }))
    }),
  )
  // One of each place before the second of any.
  return found
    .flatMap((own) => own.map((opening, at) => ({ opening, at })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ opening }) => opening)
}

export async function openNow(
  view: View,
  reads: PublicReads,
  { slug, endedOn }: Pick<PublicLocality, 'slug' | 'endedOn'>,
): Promise<Html> {
  const { open, coming, hasContests } = await dated(view, reads, slug)
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
  const more = [
    ...(hasContests ? [[contestsPath(slug), 'Các cuộc thi và kết quả'] as const] : []),
    [eventsPath(slug), 'Lịch sự kiện'] as const,
    [correctionsPath(slug), 'Đính chính, phản hồi'] as const,
  ]
  return html`${openings(view, [...open, ...coming, ...always])}<ul class="more">${more.map(([path, label]) => html`<li><a href="${link(view, path)}">${label}</a></li>`)}</ul>`
}

export const openings = (view: View, all: readonly Opening[]): Html =>
  html`<ul class="openings">${all.map(
    ({ kind, title, path, note }) =>
      html`<li><p class="tale-over">${kind}</p><p class="item-title"><a href="${link(view, path)}">${title}</a></p>${note !== null && html`<p class="quiet">${note}</p>`}</li>`,
  )}</ul>`
