import { html } from '../html.ts'
import { dayText, localityOf } from '../layout/parts.ts'
import { whoseText } from '../layout/tales.ts'
import { storiesPath, storyPath, type Asked, type Page } from '../layout/view.ts'

const SHOWN = 6
const SHOWN_MAX = 20

/** Danh sách để nhúng: the latest stories for a frame in the locality's own site; every link leaves the frame. */
export async function embedPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const wanted = Number(view.query['so'])
  const limit = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, SHOWN_MAX) : SHOWN
  const stories = await reads.latestOf(slug, limit)
  return {
    title: `Gương sáng ${fullName}`,
    description: `Danh sách gương sáng mới nhất của ${fullName}, để nhúng vào trang khác.`,
    locality,
    unlisted: true,
    look: 'frame',
    board: html`<h1><a href="${storiesPath(slug)}" target="_blank" rel="noopener">Gương sáng ${fullName}</a></h1>`,
    body: html`<ul class="frame-list">${(stories?.rows ?? []).map(
      (story) =>
        html`<li><a href="${storyPath(slug, story.id)}" target="_blank" rel="noopener">${story.title}</a><p class="quiet">${whoseText(story)}, ${dayText(story.foundOn)}</p></li>`,
    )}</ul>`,
  }
}
