import { spokenText } from '@guongsang/core/kernel/vietnamese/spoken-text.ts'
import { html } from '../html.ts'
import { localityOf, trail } from '../layout/parts.ts'
import { whoseText } from '../layout/tales.ts'
import { link, storyPath, type Asked, type Page } from '../layout/view.ts'
import { toldBlocks } from './story.ts'

/** Bản để đọc thành tiếng: a sentence a line, numbers and short forms in words, for a loudspeaker or for whoever reads to another. */
export async function readAloudPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug } = locality
  const story = await reads.story(slug, params['id']!)
  if (story === null) return null
  const told = toldBlocks(story).flatMap(([, text]) => sentencesOf(spokenText(text)))
  return {
    title: `Bản đọc: ${story.title}`,
    description: `Bản để đọc thành tiếng của câu chuyện “${story.title}”.`,
    locality,
    unlisted: true,
    board: html`${trail(view, storyPath(slug, story.id), 'Câu chuyện', 'Bản để đọc thành tiếng')}
<h1>${story.title}</h1>`,
    body: html`<div class="section"><article class="spoken"><p>${begun(spokenText(story.title))}.</p><p>${begun(spokenText(whoseText(story)))}.</p>${told.map((sentence) => html`<p>${sentence}</p>`)}</article>
<p class="quiet">Mỗi câu một dòng, số và chữ viết tắt đã đọc thành lời. <a href="${link(view, storyPath(slug, story.id))}">Về câu chuyện</a></p></div>`,
  }
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((one) => begun(one.trim()))
    .filter((one) => one !== '')

/** '42 bộ' begins a sentence as 'Bốn mươi hai bộ'. */
const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
