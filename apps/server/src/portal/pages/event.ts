import { EVENT_KINDS, EVENT_MODES, EVENT_PURPOSES, EVENT_STATES } from '@guongsang/contract/events-words.ts'
import { html, type Html } from '../html.ts'
import { factList, localityOf, paragraphs, trail } from '../layout/parts.ts'
import { calendarPath, eventsPath, link, type Asked, type Page } from '../layout/view.ts'
import type { PublicEvent } from '../reads.ts'
import { whenText } from './events.ts'

/** Một sự kiện: when, where, about what, and what came of it; nobody who was invited is named. */
export async function eventPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug } = locality
  const event = await reads.event(slug, params['id']!, view.today)
  if (event === null) return null
  const isStopped = event.state === 'postponed' || event.state === 'called-off'
  return {
    title: event.title,
    description: `${event.title}: ${EVENT_KINDS[event.kind].toLowerCase()} ở ${event.place ?? locality.fullName}, do ${event.organizer} tổ chức.`,
    locality,
    drum: slug,
    about: 'Event',
    board: html`${trail(view, eventsPath(slug), 'Sự kiện', EVENT_KINDS[event.kind])}
<h1 itemprop="name">${event.title}</h1><p class="standfirst">${whenText(event)}${event.place !== null && html`, ${event.place}`}</p>`,
    body: html`${isStopped && html`<div class="section"><p class="notice"><strong>${EVENT_STATES[event.state]}.</strong> ${event.stateReason}</p></div>`}<div class="tale section"><aside class="tale-margin" aria-label="Tóm tắt">${facts(event)}<p class="ways"><a href="${calendarPath(slug)}">Lịch sự kiện của địa phương (ICS)</a></p></aside>
<article class="story story-plain">${event.purposeText !== null && html`<h2>Để làm gì</h2><div itemprop="description">${paragraphs(event.purposeText)}</div>`}
${programme(event)}${event.conditions !== null && html`<h2>Điều kiện tổ chức</h2>${paragraphs(event.conditions)}`}${event.result !== null && html`<h2>Kết quả</h2>${paragraphs(event.result)}`}
<div class="story-onwards"><p><a href="${link(view, eventsPath(slug))}">Xem các sự kiện khác</a></p></div></article></div>`,
  }
}

function facts(event: PublicEvent): Html {
  const { startsOn, endsOn, place, organizer, mode, purposes } = event
  return html`${factList([
    ['Thời gian', whenText(event)],
    ['Nơi tổ chức', place && html`<span itemprop="location">${place}</span>`],
    ['Đơn vị', html`<span itemprop="organizer">${organizer}</span>`],
    ['Hình thức', EVENT_MODES[mode]],
    ['Nhằm', purposes.map((one) => EVENT_PURPOSES[one]).join(', ') || null],
  ])}<meta itemprop="startDate" content="${startsOn}"><meta itemprop="endDate" content="${endsOn}">`
}

const programme = ({ programme: parts }: PublicEvent): Html | null =>
  parts.length === 0
    ? null
    : html`<h2>Chương trình</h2><ol class="programme">${parts.map(({ startsAt, title }) => html`<li>${startsAt !== null && html`<span class="number">${startsAt}</span> `}${title}</li>`)}</ol>`
