import { html, type Html } from '../html.ts'
import { dayText, decisionText } from '../layout/parts.ts'
import {
  coverPath,
  link,
  storiesPath,
  suggestPath,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { PublicLocality, PublicStory } from '../reads.ts'

/** Câu chuyện của một điển hình: what the subject agreed to have told, and nothing else about anybody. */
export async function storyPage({ view, reads, params }: Asked): Promise<Page | null> {
  const slug = params['slug']!
  const locality = (await reads.localities(view.today)).find((one) => one.slug === slug)
  if (locality === undefined) return null
  const story = await reads.story(slug, params['id']!)
  if (story === null) return null
  return {
    title: story.title,
    description: `${story.subjectName}, ${story.organization.name}, ${locality.fullName}: đã làm gì, kết quả ra sao, nơi nào đã làm theo.`,
    locality,
    board: html`<nav class="over" aria-label="Vị trí"><a href="${link(view, storiesPath(slug))}">Điển hình tiên tiến</a> <span aria-hidden="true">›</span> ${story.kind}</nav>
<h1>${story.title}</h1>
<p class="standfirst">${story.subjectName}, ${story.organization.name}</p>`,
    body: html`<div class="with-contents section">
<aside class="story-margin" aria-label="Tóm tắt"><img class="cover" src="${coverPath(slug, story)}" alt="" width="480" height="300">${facts(story)}</aside>
<article class="story">${blocks(story)}${recognitions(story)}${copiers(story)}${onwards(view, locality)}</article>
</div>`,
  }
}

function facts({ subjectName, organization, fields, kind, level }: PublicStory): Html {
  const known: [word: string, value: string | null][] = [
    ['Điển hình', subjectName],
    ['Đơn vị', organization.name],
    ['Lĩnh vực', fields.join(', ')],
    ['Loại', kind],
    ['Cấp', level],
  ]
  return html`<dl class="facts">${known.map(([word, value]) => value && html`<div><dt>${word}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** The blocks of the register in the order one tells a story: what was done, how, what was learnt, what came of it. */
function blocks(story: PublicStory): Html {
  const told: [heading: string, text: string | null][] = [
    ['Cách làm', story.practice],
    ['Phương pháp', story.method],
    ['Kinh nghiệm', story.experience],
    ['Hiệu quả', story.effect],
    ['Ý nghĩa xã hội', story.socialMeaning],
  ]
  return html`${told.map(([heading, text]) => text && html`<h2>${heading}</h2>${paragraphs(text)}`)}`
}

const paragraphs = (text: string): Html[] =>
  text
    .split(/\n+/)
    .filter((one) => one.trim() !== '')
    .map((one) => html`<p>${one}</p>`)

function recognitions({ recognitions: all }: PublicStory): Html | null {
  if (all.length === 0) return null
  return html`<h2>Đã được ghi nhận</h2><ul>${all.map(
    ({ kind, level, form, on, decision }) =>
      html`<li>${form} <span class="quiet">(${kind.toLowerCase()}, ${level}, ${dayText(on)}${decision !== null && html`, quyết định số ${decisionText(decision)}`})</span></li>`,
  )}</ul>`
}

function copiers({ copiers: all }: PublicStory): Html | null {
  if (all.length === 0) return null
  return html`<h2>Đã nhân rộng ở</h2><ul>${all.map(({ name, since }) => html`<li>${name} <span class="quiet">từ ${dayText(since)}</span></li>`)}</ul>`
}

function onwards(view: View, { slug, endedOn }: PublicLocality): Html {
  const suggest =
    endedOn === null &&
    html`<p>Quanh bạn cũng có người như thế? <a href="${link(view, suggestPath(slug))}">Giới thiệu một gương sáng</a>.</p>`
  return html`<div class="story-onwards">${suggest}<p><a href="${link(view, storiesPath(slug))}">Xem các điển hình khác</a></p></div>`
}
