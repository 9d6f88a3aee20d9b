import { html, type Html } from '../html.ts'
import { dayText, factList, localityOf, paragraphs, shortened, trail } from '../layout/parts.ts'
import { pictureOf, sharedPicture } from '../layout/tales.ts'
import {
  columnPath,
  itemPath,
  itemsPath,
  link,
  movementPath,
  organizationPath,
  storyPath,
  type Asked,
  type Page,
  type View,
} from '../layout/view.ts'
import type { PublicItem } from '../reads.ts'
import type { Made } from '../page-cache.ts'

/** Một tin, bài; what was set right in it is said above it, and one that was withdrawn is gone. */
export async function itemPage({ view, reads, params }: Asked): Promise<Made<Page>> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug } = locality
  const item = await reads.item(slug, params['id']!)
  if (item === null || item === 'gone') return item
  return {
    title: item.title,
    description: item.standfirst ?? shortened(item.body, 180) ?? item.title,
    locality,
    picture: sharedPicture(slug, item, itemPath(slug, item.id)),
    look: 'tale',
    about: 'NewsArticle',
    board: html`${item.column === null ? trail(view, itemsPath(slug), 'Tin, bài', item.form) : trail(view, columnPath(slug, item.column.id), item.column.name, item.form)}
<h1 itemprop="headline">${item.title}</h1>${item.standfirst !== null && html`<p class="standfirst" itemprop="description">${item.standfirst}</p>`}`,
    body: html`<div class="tale section">
<aside class="tale-margin" aria-label="Tóm tắt"><figure class="tale-picture">${pictureOf(slug, item, itemPath(slug, item.id), 'cover')}${item.photo?.credit && html`<figcaption class="quiet">Ảnh: ${item.photo.credit}</figcaption>`}</figure>${facts(view, slug, item)}</aside>
<article class="story story-plain" itemprop="articleBody">${corrections(item)}${paragraphs(item.body)}
<p class="signed" itemprop="author">${item.author}</p>${onwards(view, slug, item)}</article></div>`,
  }
}

function facts(view: View, slug: string, item: PublicItem): Html | null {
  const { organization, topics, movement, publishedOn, cooperating } = item
  return factList([
    [
      'Đăng ngày',
      html`<span itemprop="datePublished" content="${publishedOn}">${dayText(publishedOn)}</span>`,
    ],
    [
      'Đơn vị',
      organization.id === null
        ? organization.name
        : html`<a href="${link(view, organizationPath(slug, organization.id))}">${organization.name}</a>`,
    ],
    ['Chủ đề', topics.join(', ') || null],
    [
      'Phong trào',
      movement && html`<a href="${link(view, movementPath(slug, movement.id))}">${movement.name}</a>`,
    ],
    ['Phối hợp', cooperating.join(', ') || null],
  ])
}

const corrections = ({ corrections: all }: PublicItem): Html | null =>
  all.length === 0
    ? null
    : html`<div class="notice"><p><strong>Bài này đã được sửa.</strong></p><ul>${all.map(({ on, reason }) => html`<li>${dayText(on)}: ${reason}</li>`)}</ul></div>`

const onwards = (view: View, slug: string, { exemplarId }: PublicItem): Html =>
  html`<div class="story-onwards">${exemplarId !== null && html`<p><a href="${link(view, storyPath(slug, exemplarId))}">Đọc câu chuyện của gương sáng này</a></p>`}<p><a href="${link(view, itemsPath(slug))}">Xem các tin, bài khác</a></p></div>`
