import type { Day } from '@guongsang/core/kernel/day.ts'
import { MOVEMENT_KINDS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { html, type Html } from '../html.ts'
import { dayText, factList, localityOf, paragraphs, trail } from '../layout/parts.ts'
import { taleList } from '../layout/tales.ts'
import { link, movementsPath, suggestPath, type Asked, type Page } from '../layout/view.ts'
import type { PublicMovement } from '../reads.ts'
import { itemList } from './items.ts'

const ITEMS_SHOWN = 10
const TALES_SHOWN = 8

/** Một phong trào: who launched it, what it is for, who takes part, what was written of it. */
export async function movementPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, endedOn } = locality
  const movement = await reads.movement(slug, params['id']!, view.today)
  if (movement === null) return null
  const [items, stories] = await Promise.all([
    reads.items(slug, { movement: movement.id, limit: ITEMS_SHOWN }),
    reads.storiesOfMovement(slug, movement.id, TALES_SHOWN),
  ])
  const rows = items?.rows ?? []
  const told = (stories ?? []).map((story) => ({ ...story, slug }))
  return {
    title: movement.name,
    description: `${movement.name}, ${locality.fullName}: ${movement.launchedBy} phát động; mục đích, người tham gia và tin, bài.`,
    locality,
    drum: slug,
    board: html`${trail(view, movementsPath(slug), 'Phong trào thi đua')}<h1>${movement.name}</h1>
<p class="standfirst">${movement.launchedBy} phát động${movement.from !== null && html`, từ ${dayText(movement.from as Day)}`}${movement.to !== null && html` đến ${dayText(movement.to as Day)}`}</p>`,
    body: html`<div class="tale section"><aside class="tale-margin" aria-label="Tóm tắt">${facts(movement)}</aside>
<article class="story story-plain">${response(movement)}${movement.content !== null && html`<h2>Nội dung</h2>${paragraphs(movement.content)}`}${movement.serves !== null && html`<h2>Để làm gì</h2>${paragraphs(movement.serves)}`}
${told.length > 0 && html`<h2>Gương sáng trong phong trào</h2>${taleList(view, told, { level: 3 })}`}
${rows.length > 0 && html`<h2>Tin, bài</h2>${itemList(view, slug, rows, 3)}`}
<div class="story-onwards">${endedOn === null && html`<p>Có người làm tốt trong phong trào này? <a href="${link(view, suggestPath(slug))}">Giới thiệu một gương sáng</a>.</p>`}</div></article></div>`,
  }
}

/** 'Đến nay 37 đơn vị, 136 tập thể và 1.254 cá nhân đã hưởng ứng.' */
function response({ units, collectives, individuals }: PublicMovement): Html | null {
  if (units === 0) return null
  const many = [
    [units, 'đơn vị'],
    [collectives, 'tập thể'],
    [individuals, 'cá nhân'],
  ] as const
  const said = many
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber(count)}\u00a0${word}`)
  const list = said.length > 1 ? `${said.slice(0, -1).join(', ')} và ${said.at(-1)!}` : said[0]!
  return html`<p class="told-first">Đến nay ${list} đã hưởng ứng.</p>`
}

function facts({ level, kind, isFocus, followsHoChiMinh }: PublicMovement): Html | null {
  return factList([
    ['Cấp', LEVELS[level]],
    ['Trọng tâm', isFocus ? 'Phong trào trọng tâm' : null],
    ['Loại', MOVEMENT_KINDS[kind]],
    ['Chuyên đề', followsHoChiMinh ? 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh' : null],
  ])
}
