/** Small pieces that several pages write the same way. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { tellChange } from '../changes.ts'
import { attr, html, type Html, type Value } from '../html.ts'
import type { OrganizationState, PublicChange, PublicContacts, PublicHead, PublicLocality } from '../reads.ts'
import { type Asked, link, localityPath, organizationPath, type Page, type View } from './view.ts'

export const ORGANIZATION_STATES: Record<OrganizationState, string> = {
  active: 'Đang hoạt động',
  merged: 'Đã sáp nhập',
  split: 'Đã chia tách',
  dissolved: 'Đã giải thể',
}

/** The locality of the address, while it exists: one that has ended takes nothing in. */
export async function openLocality({ view, reads, params }: Asked): Promise<PublicLocality | null> {
  const localities = await reads.localities(view.today)
  return localities.find(({ slug, endedOn }) => slug === params['slug'] && endedOn === null) ?? null
}

/** What the pages that list things of a locality have in common: whose list, what it is called, what it tells. */
export const listHead = (
  locality: PublicLocality,
  heading: string,
  told: string,
): Pick<Page, 'locality' | 'drum' | 'about' | 'board'> => ({
  locality,
  drum: locality.slug,
  about: 'CollectionPage',
  board: html`<p class="over">${locality.fullName}</p><h1 itemprop="name">${heading}</h1><p class="standfirst">${told}</p>`,
})

/** The way here: the list a thing stands in, and what it is among the others. */
export const trail = (view: View, path: string, list: string, kind: Html | string | null = null): Html =>
  html`<nav class="over" aria-label="Vị trí"><a href="${link(view, path)}">${list}</a>${kind !== null && html` <span aria-hidden="true">›</span> ${kind}`}</nav>`

export type Fact = readonly [word: string, value: Value]

/** What is known, each under its word; nothing at all where nothing is. */
export function factList(facts: readonly Fact[]): Html | null {
  const known = facts.filter(([, value]) => value !== null && value !== '')
  if (known.length === 0) return null
  return html`<dl class="facts">${known.map(([word, value]) => html`<div><dt>${word}</dt><dd>${value}</dd></div>`)}</dl>`
}

export const dayText = (on: Day): Html => html`<time datetime="${on}">${formatDay(on)}</time>`

/** 'Từ 01/07/2021 đến 30/06/2025', with what is known of it. */
export function periodText(from: Day | null, to: Day | null): Html | null {
  if (from && to) return html`Từ ${dayText(from)} đến ${dayText(to)}`
  if (from) return html`Từ ${dayText(from)}`
  return to && html`Đến ${dayText(to)}`
}

/** 'Quyết định số 2517/QĐ-UBND ngày …': the number and symbol stay on one line. */
export function decisionText(decision: string): Html {
  const pieces = decision.split(/(\d+\/\S+)/)
  return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<span class="nowrap">${piece}</span>` : piece))}`
}

export const countText = (count: number, capped = false): string =>
  capped ? `hơn ${formatNumber(count)}` : formatNumber(count)

export function headText(head: PublicHead): Html {
  return html`<p class="head-of"><span class="head-title">${head.title}</span> <strong class="head-name">${head.name}</strong>${head.since && html` <span class="quiet">từ ${dayText(head.since)}</span>`}</p>`
}

/** Contacts that are known, each under its word; nothing at all when none is. */
export function contactList(contacts: PublicContacts): Html | null {
  const { address, phone, email, website } = contacts
  return factList([
    ['Địa chỉ', address],
    ['Điện thoại', phone && html`<a href="${`tel:${phone.replace(/[^\d+]/g, '')}`}">${phone}</a>`],
    ['Thư điện tử', email && html`<a href="${`mailto:${email}`}">${brokenBefore('@', email)}</a>`],
    [
      'Trang thông tin',
      website && html`<a href="${fullAddress(website)}" rel="external">${shownAddress(website)}</a>`,
    ],
  ])
}

/** A long address goes on in the next line where it has a joint. */
const brokenBefore = (joint: string, text: string): Html[] =>
  text.split(joint).map((part, at) => (at === 0 ? html`${part}` : html`<wbr>${joint}${part}`))

const fullAddress = (website: string): string =>
  /^https?:\/\//i.test(website) ? website : `https://${website}`
const shownAddress = (website: string): string => website.replace(/^https?:\/\//i, '').replace(/\/$/, '')

/** What happened to organisations, newest first, one entry for each day and place; `withPlace` names the locality. */
export function changeList(view: View, changes: readonly PublicChange[], withPlace: boolean): Html {
  const entries = [...Map.groupBy(changes, ({ on, slug }) => `${on} ${slug}`).values()]
  return html`<ol class="changes">${entries.map(
    (entry) => html`<li>
<p class="change-day">${dayText(entry[0]!.on)}</p>
<div>${entry.map((change) => changeText(view, change))}${withPlace && html`<p class="quiet"><a href="${link(view, localityPath(entry[0]!.slug))}">${entry[0]!.localityName}</a></p>`}</div></li>`,
  )}</ol>`
}

function changeText(view: View, change: PublicChange): Html {
  const told = tellChange(change).map((piece) =>
    typeof piece === 'string'
      ? piece
      : html`<a href="${link(view, organizationPath(change.slug, piece.id))}">${piece.name}</a>`,
  )
  const source =
    change.decision !== null && html`<br><span class="quiet">${decisionText(change.decision)}</span>`
  return html`<p class="change-text">${told}.${source}</p>`
}

export interface SearchBox {
  path: string
  q: string
  label?: string
  help?: string
  /** What else the address says, and goes on saying. */
  kept?: Readonly<Record<string, string | null>>
}

/** Search by a plain form; marks need not be typed. */
export function searchForm(
  view: View,
  {
    path,
    q,
    label = 'Tìm cơ quan, đơn vị',
    help = 'Gõ một phần tên, có dấu hay không dấu đều được.',
    kept = {},
  }: SearchBox,
): Html {
  const hidden = [
    ...Object.entries(kept).filter(([, value]) => value !== null),
    ...(view.largeText ? [['chu', 'lon'] as const] : []),
  ]
  return html`<form class="search" method="get" action="${path}" role="search">
<label for="q">${label}</label>
<div class="search-row"><input id="q" name="q" type="search" value="${q}" maxlength="100" autocomplete="off" enterkeyhint="search"${attr('aria-describedby', 'q-help')}><button>Tìm</button></div>
<p id="q-help" class="quiet">${help}</p>
${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}</form>`
}

/** On to the next page and back to the first; nothing where one page holds all. */
export function paging(
  to: (cursor: string | null) => string,
  cursor: string | null,
  next: string | null,
): Html | null {
  if (next === null && cursor === null) return null
  return html`<nav class="paging" aria-label="Trang">${cursor !== null && html`<a href="${to(null)}">Về đầu danh sách</a>`}${next !== null && html`<a href="${to(next)}" rel="next">Trang sau</a>`}</nav>`
}

export interface Choice {
  code: string
  label: string
  /** How many it would show, where that is known. */
  count?: number
}

/** One filter, folded: what is chosen stands on it, what else could be opens without a script. */
export function choiceList(
  title: string,
  chosen: string | null,
  all: readonly Choice[],
  to: (code: string | null) => string,
): Html | null {
  if (all.length < 2) return null
  const entry = (code: string | null, label: string, count?: number): Html =>
    html`<li><a href="${to(code)}"${attr('aria-current', code === chosen ? 'true' : null)}>${label}</a>${count !== undefined && html`<span class="leader" aria-hidden="true"></span><span class="number">${countText(count)}</span>`}</li>`
  const now = all.find(({ code }) => code === chosen)?.label ?? 'Tất cả'
  return html`<nav class="choices" aria-label="${title}"><details><summary>${title}: <strong>${now}</strong></summary><ul class="index">${entry(null, 'Tất cả')}${all.map(({ code, label, count }) => entry(code, label, count))}</ul></details></nav>`
}

/** Whole words, as many as fit. */
export function shortened(text: string | null, max: number): string | null {
  const flat = text?.replace(/\s+/g, ' ').trim() ?? ''
  if (flat.length <= max) return flat || null
  return `${flat.slice(0, max).replace(/[\s,.;:]+\S*$/u, '')}…`
}

/** A figure stays on one line with what it counts. */
const bound = (text: string): string => text.replace(/(\d) (?=\p{Ll})/gu, '$1\u00a0')

export const paragraphs = (text: string): Html[] =>
  text
    .split(/\n+/)
    .filter((one) => one.trim() !== '')
    .map((one) => html`<p>${bound(one)}</p>`)

/** What was typed into a search, as long as anybody means it. */
export const asked = (view: View, name: string): string | null =>
  view.query[name]?.trim().slice(0, 100) || null

/** The locality a page belongs to; null: there is none of this name. */
export const localityOf = async ({ view, reads, params }: Asked): Promise<PublicLocality | null> =>
  (await reads.localities(view.today)).find(({ slug }) => slug === params['slug']) ?? null
