import { html, type Html } from '../html.ts'
import { dayText, decisionText, factList, localityOf, paragraphs, shortened, trail } from '../layout/parts.ts'
import { fieldText, pictureOf, sharedPicture, whoseText } from '../layout/tales.ts'
import {
  codePath,
  itemPath,
  link,
  organizationPath,
  readAloudPath,
  storiesPath,
  storyPath,
  suggestPath,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { ItemRow, PublicLocality, PublicStory } from '../reads.ts'

const ITEMS_SHOWN = 5

/** Câu chuyện của một gương sáng: what the subject agreed to have told, and nothing else about anybody. */
export async function storyPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug } = locality
  const story = await reads.story(slug, params['id']!)
  if (story === null) return null
  const items = await reads.items(slug, { exemplar: story.id, limit: ITEMS_SHOWN })
  return {
    title: story.title,
    description:
      shortened(story.practice ?? story.effect, 180) ??
      `${whoseText(story)}, ${locality.fullName}: đã làm gì, kết quả ra sao, nơi nào đã làm theo.`,
    locality,
    picture: sharedPicture(slug, story, storyPath(slug, story.id)),
    look: 'tale',
    about: 'Article',
    board: html`${trail(view, storiesPath(slug), 'Gương sáng quanh ta', story.kind)}
<h1 itemprop="headline">${story.title}</h1>
<p class="standfirst">${whoseText(story)}</p>`,
    body: html`<div class="tale section">
<aside class="tale-margin" aria-label="Tóm tắt">${picture(slug, story)}${facts(view, slug, story)}${ways(view, slug, story)}</aside>
<article class="story" itemprop="articleBody">${blocks(story)}${recognitions(story)}${copiers(story)}${toldIn(view, slug, items?.rows ?? [])}${onwards(view, locality)}</article>
${wallFoot(locality, story)}</div>`,
  }
}

function picture(slug: string, story: PublicStory): Html {
  const credit = story.photo?.credit
  return html`<figure class="tale-picture">${pictureOf(slug, story, storyPath(slug, story.id), 'cover')}${credit && html`<figcaption class="quiet">Ảnh: ${credit}</figcaption>`}</figure>`
}

function facts(view: View, slug: string, story: PublicStory): Html | null {
  const { subjectName, post, organization, fields, kind, level, foundOn } = story
  const decided = story.recognitions.findLast(({ decision }) => decision !== null)
  const unit = html`<a href="${link(view, organizationPath(slug, organization.id))}">${organization.name}</a>`
  return factList([
    ['Gương sáng', html`<span itemprop="about">${subjectName}</span>`],
    ['Chức vụ', post],
    ['Đơn vị', unit],
    ['Lĩnh vực', fields.map(fieldText).join(', ')],
    ['Loại', kind],
    ['Cấp', level],
    ['Quyết định', decided ? html`${decisionText(decided.decision!)}, ${dayText(decided.on)}` : null],
    ['Phát hiện', html`<span itemprop="datePublished" content="${foundOn}">${dayText(foundOn)}</span>`],
  ])
}

/** To be heard, to be hung on a wall. */
const ways = (view: View, slug: string, { id }: PublicStory): Html =>
  html`<ul class="ways"><li><a href="${link(view, readAloudPath(slug, id))}">Bản để đọc thành tiếng</a></li><li>In trang này ra được một tờ treo tường khổ A4, có mã dẫn về đây.</li></ul>`

/** The blocks of the register in the order one tells a story: what was done, how, what was learnt, what came of it. */
export function toldBlocks(story: PublicStory): [heading: string, text: string][] {
  const told: [heading: string, text: string | null][] = [
    ['Cách làm', story.practice],
    ['Phương pháp', story.method],
    ['Kinh nghiệm', story.experience],
    ['Hiệu quả', story.effect],
    ['Ý nghĩa xã hội', story.socialMeaning],
  ]
  return told.filter((one): one is [string, string] => one[1] !== null)
}

/** A heading stands in the margin beside its words, so that they read as one narrative. */
const blocks = (story: PublicStory): Html[] =>
  toldBlocks(story).map(
    ([heading, text], at) =>
      html`<section class="${at === 0 ? 'told told-first' : 'told'}"><h2>${heading}</h2><div>${paragraphs(text)}</div></section>`,
  )

function recognitions({ recognitions: all }: PublicStory): Html | null {
  if (all.length === 0) return null
  return html`<section class="told"><h2>Ghi nhận</h2><ul>${all.map(
    ({ kind, level, form, on, decision }) =>
      html`<li>${form} <span class="quiet">${kind.toLowerCase()}, ${level.toLowerCase()}, ${dayText(on)}${decision !== null && html`, quyết định số ${decisionText(decision)}`}</span></li>`,
  )}</ul></section>`
}

function copiers({ copiers: all }: PublicStory): Html | null {
  if (all.length === 0) return null
  return html`<section class="told"><h2>Đã nhân rộng ở</h2><ul>${all.map(({ name, since }) => html`<li>${name} <span class="quiet">từ ${dayText(since)}</span></li>`)}</ul></section>`
}

function toldIn(view: View, slug: string, items: readonly ItemRow[]): Html | null {
  if (items.length === 0) return null
  return html`<section class="told told-links"><h2>Tin, bài</h2><ul>${items.map(
    ({ id, title, form, publishedOn }) =>
      html`<li><a href="${link(view, itemPath(slug, id))}">${title}</a> <span class="quiet">${form.toLowerCase()}, ${dayText(publishedOn)}</span></li>`,
  )}</ul></section>`
}

function onwards(view: View, { slug, endedOn }: PublicLocality): Html {
  const suggest =
    endedOn === null &&
    html`<p>Quanh bạn cũng có người như thế? <a href="${link(view, suggestPath(slug))}">Giới thiệu một gương sáng</a>.</p>`
  return html`<div class="story-onwards">${suggest}<p><a href="${link(view, storiesPath(slug))}">Xem các gương sáng khác</a></p></div>`
}

/** Only on paper: whose wall sheet it is, and the way back to the page. */
const wallFoot = ({ slug, fullName }: PublicLocality, { id }: PublicStory): Html =>
  html`<div class="wall-foot" aria-hidden="true"><img src="${codePath(storyPath(slug, id))}" alt="" width="120" height="120"><p><strong>${fullName}</strong><br>Thi đua là yêu nước, yêu nước thì phải thi đua.<br><span class="quiet">Quét mã để đọc trên điện thoại và giới thiệu một gương sáng quanh bạn.</span></p></div>`
