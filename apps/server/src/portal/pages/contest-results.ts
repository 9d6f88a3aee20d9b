import { html, type Html } from '../html.ts'
import { dayText, localityOf } from '../layout/parts.ts'
import { contestPath, link, storiesPath, type Asked, type Page } from '../layout/view.ts'
import type { PublicContest } from '../reads.ts'
import { contestPlace, money } from './contest.ts'

/** Kết quả cuộc thi: who won what, first prize first; there only once it was announced. */
export async function contestResultsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const contest = await reads.contest(slug, params['id']!, view.today)
  if (contest === null || contest.announcedOn === null || contest.origin === 'higher') return null
  return {
    title: `Kết quả ${contest.title}`,
    description: `Người đạt giải ${contest.title}, ${fullName}.`,
    locality,
    drum: slug,
    board: html`${contestPlace(view, slug)}<h1>Kết quả</h1><p class="standfirst">${contest.title}, công bố ngày ${dayText(contest.announcedOn)}</p>`,
    body: html`<div class="section reading-wide">${winners(contest)}
<p class="onward"><a href="${link(view, contestPath(slug, contest.id))}">Thể lệ và cách chấm</a></p>
<p class="onward"><a href="${link(view, storiesPath(slug))}">Gương sáng của địa phương</a></p></div>`,
  }
}

function winners({ winners: all, prizedOn }: PublicContest): Html {
  if (all.length === 0) return html`<p class="summary">Không có bài nào đạt giải.</p>`
  const groups = [...Map.groupBy(all, ({ prize }) => prize).entries()]
  return html`${groups.map(
    ([
      prize,
      won,
    ]) => html`<section class="podium"><h2>${prize}</h2><p class="podium-sum">${money(won[0]!.amount)}</p>
<ol>${won.map(
      ({ author, place, title }) =>
        html`<li><p class="podium-name">${author}</p>${title !== null && html`<p class="podium-title">“${title}”</p>`}<p class="quiet">${place}</p></li>`,
    )}</ol></section>`,
  )}${prizedOn !== null && html`<p class="quiet">Đã trao giải ngày ${dayText(prizedOn)}.</p>`}`
}
