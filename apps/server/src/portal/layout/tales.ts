/** How exemplars are shown wherever they are listed: a round of lacquer or the photo, a title, who and where. */
import { attr, html, type Html } from '../html.ts'
import type { StoryRow } from '../reads.ts'
import { shortened } from './parts.ts'
import { coverInPoints, coverPath, link, photoPath, storyPath, type View } from './view.ts'

type Shown = StoryRow & { slug: string }

const TEASER_MAX = 190

export interface Pictured {
  id: string
  fieldCode: string | null
  photo: { width: number; height: number; alt: string } | null
}

/** The photo that may be shown, else the drawing that is its own; `path` is the page it belongs to. */
export function pictureOf(slug: string, one: Pictured, path: string, className: string): Html {
  const { photo } = one
  const large = className !== 'medal'
  const [width, height] = photo === null ? [480, 300] : [photo.width, photo.height]
  const address = photo === null ? coverPath(slug, one) : photoPath(path, large ? 'lon' : 'nho')
  return html`<img class="${className}" src="${address}" alt="${photo?.alt ?? ''}" width="${width}" height="${height}"${attr('loading', large ? null : 'lazy')}${attr('itemprop', className === 'cover' ? 'image' : null)}>`
}

/** What a network shows of a page that is passed on. */
export const sharedPicture = (slug: string, one: Pictured, path: string): string =>
  one.photo === null ? coverInPoints(slug, one) : photoPath(path, 'lon')

/** 'Trần Thị Phương, Trưởng thôn, Xã Suối Tiên'; a unit that is its own subject is said once. */
export function whoseText({ subjectName, post, organization }: StoryRow): string {
  const isSaid = subjectName.toLowerCase().includes(organization.name.toLowerCase())
  return [subjectName, post, isSaid ? null : organization.name].filter((part) => part !== null).join(', ')
}

/** 'Lĩnh vực nông nghiệp' among other fields is 'Nông nghiệp'. */
export const fieldText = (label: string): string =>
  label.replace(/^Lĩnh vực (\p{L})/u, (_all, letter: string) => letter.toUpperCase())

export const kindText = ({ fields, kind }: StoryRow): string => [...fields.map(fieldText), kind].join(' · ')

/** What was done, in a breath. */
export const teaserOf = ({ practice, effect }: StoryRow, max = TEASER_MAX): string | null =>
  shortened(practice ?? effect, max)

/** Rounds in a row, as drums hang: the heading of each is one deeper than the list's own. */
export function taleList(
  view: View,
  stories: readonly Shown[],
  { level, placeOf = () => null }: { level: 2 | 3; placeOf?: (slug: string) => string | null },
): Html {
  return html`<ul class="tales">${stories.map((story) => {
    const title = html`<a href="${link(view, storyPath(story.slug, story.id))}">${story.title}</a>`
    const place = placeOf(story.slug)
    return html`<li class="tale-row">${pictureOf(story.slug, story, storyPath(story.slug, story.id), 'medal')}
<div><p class="tale-over">${kindText(story)}</p>
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<p class="quiet">${whoseText(story)}${place !== null && html` · ${place}`}</p></div></li>`
  })}</ul>`
}

/** One story well told: who, what they did, for whom. */
export function frontTale(view: View, story: Shown, over: string, level: 1 | 2): Html {
  const path = storyPath(story.slug, story.id)
  const title = html`<a href="${link(view, path)}">${story.title}</a>`
  const told = teaserOf(story, 240)
  const outcome = story.practice === null ? null : shortened(story.effect, 160)
  return html`<article class="front-tale">${pictureOf(story.slug, story, path, 'front-cover')}
<div class="front-text"><p class="over">${over}</p>
${level === 1 ? html`<h1 class="front-title">${title}</h1>` : html`<h2 class="front-title">${title}</h2>`}
<p class="front-who">${whoseText(story)}</p>
${told !== null && html`<p class="front-told">${told}</p>`}${outcome !== null && html`<p class="front-told front-outcome">${outcome}</p>`}
<p class="onward"><a href="${link(view, path)}">Đọc câu chuyện<span class="unseen">: ${story.title}</span></a></p></div></article>`
}
