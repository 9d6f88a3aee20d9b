import { EVENT_KINDS, EVENT_STATES } from '@guongsang/contract/events-words.ts'
import { html, type Html } from '../html.ts'
import { dayText, listHead, localityOf, paging } from '../layout/parts.ts'
import {
  calendarPath,
  eventPath,
  eventsPath,
  link,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { EventRow } from '../reads.ts'

const AHEAD = 50
const PAST = 20

/** Sự kiện: what is announced, by day; then what is over. */
export async function eventsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const cursor = view.query['tiep'] ?? null
  const [ahead, past] = await Promise.all([
    reads.events(slug, view.today, { view: 'ahead', limit: AHEAD }),
    reads.events(slug, view.today, { view: 'past', limit: PAST, ...(cursor !== null && { cursor }) }),
  ])
  const [coming, over] = [ahead?.rows ?? [], past?.rows ?? []]
  const to = (tiep: string | null): string => link(view, eventsPath(slug), { tiep })
  return {
    title: `Sự kiện, ${fullName}`,
    description: `Hội nghị, đại hội, giao lưu, tôn vinh về thi đua, khen thưởng ở ${fullName}: ngày, nơi, nội dung.`,
    ...listHead(locality, 'Sự kiện', 'Hội nghị, đại hội, giao lưu, tôn vinh: ngày nào, ở đâu, về việc gì.'),
    unlisted: cursor !== null,
    body: html`<div class="section reading-wide">
<section><h2>Sắp diễn ra</h2>${coming.length === 0 ? html`<p class="summary">Chưa có sự kiện nào được thông báo.</p>` : eventList(view, slug, coming)}<p class="quiet"><a href="${calendarPath(slug)}">Đưa các ngày này vào lịch của bạn</a> (tệp ICS, tự cập nhật khi đăng ký theo địa chỉ).</p></section>
${over.length > 0 && html`<section><h2>Đã diễn ra</h2>${eventList(view, slug, over)}${paging(to, cursor, past?.next ?? null)}</section>`}</div>`,
  }
}

const eventList = (view: View, slug: string, rows: readonly EventRow[]): Html =>
  html`<ol class="changes">${rows.map((row) => {
    const { id, title, kind, place, startsOn, state } = row
    return html`<li><p class="change-day">${dayText(startsOn)}</p><div><p class="item-title"><a href="${link(view, eventPath(slug, id))}">${title}</a></p>
<p class="quiet">${EVENT_KINDS[kind]}${place !== null && html`, ${place}`}${state === 'postponed' && html` · <strong>${EVENT_STATES[state]}</strong>`}</p></div></li>`
  })}</ol>`

/** '07:30 ngày 12/05/2024', 'từ 07:30 ngày 12/05/2024 đến 13/05/2024', 'từ 12/05/2024 đến 13/05/2024'. */
export function whenText({ startsOn, endsOn, startsAt }: EventRow): Html {
  const isOneDay = startsOn === endsOn
  const start = html`${startsAt !== null && html`${startsAt} `}${(isOneDay || startsAt !== null) && 'ngày '}${dayText(startsOn)}`
  return isOneDay ? start : html`từ ${start} đến ${dayText(endsOn)}`
}
