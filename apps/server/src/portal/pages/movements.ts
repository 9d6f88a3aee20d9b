import type { Day } from '@guongsang/core/kernel/day.ts'
import { html, type Html } from '../html.ts'
import { dayText, listHead, localityOf } from '../layout/parts.ts'
import { link, movementPath, suggestPath, type Asked, type Page, type View } from '../layout/view.ts'
import type { MovementRow } from '../reads.ts'

/** Some dozens in a locality, all levels together. */
const SHOWN = 200

/** Phong trào thi đua: those running first. */
export async function movementsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName, endedOn } = locality
  const movements = (await reads.movements(slug, view.today, { limit: SHOWN })) ?? []
  const running = movements.filter(({ standing }) => standing === 'running')
  const others = movements.filter((one) => !running.includes(one))
  return {
    title: `Phong trào thi đua, ${fullName}`,
    description: `Phong trào thi đua, cuộc vận động ở ${fullName}: ai phát động, từ bao giờ, để làm gì.`,
    ...listHead(
      locality,
      'Phong trào thi đua',
      'Việc lớn làm cùng nhau: ai phát động, từ bao giờ, để làm gì.',
    ),
    body: html`<div class="section reading-wide">${
      movements.length === 0
        ? html`<p class="summary">${fullName} chưa công bố phong trào nào.</p>`
        : html`${group(view, slug, 'Đang diễn ra', running)}${group(view, slug, 'Đã kết thúc', others)}`
    }${endedOn === null && html`<p class="onward"><a href="${link(view, suggestPath(slug))}">Giới thiệu một gương sáng trong phong trào</a></p>`}</div>`,
  }
}

function group(view: View, slug: string, title: string, movements: readonly MovementRow[]): Html | null {
  if (movements.length === 0) return null
  return html`<section><h2>${title}</h2><ul class="banners">${movements.map(
    ({ id, name, launchedBy, from, to, isFocus }) =>
      html`<li><a href="${link(view, movementPath(slug, id))}">${name}</a>${isFocus && html` <strong class="quiet">Phong trào trọng tâm</strong>`}<p class="quiet">${launchedBy} phát động${from !== null && html`, từ ${dayText(from as Day)}`}${to !== null && html` đến ${dayText(to as Day)}`}</p></li>`,
  )}</ul></section>`
}
