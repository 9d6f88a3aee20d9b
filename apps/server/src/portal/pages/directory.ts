import { attr, html, type Html } from '../html.ts'
import {
  asked,
  choiceList,
  countText,
  localityOf,
  ORGANIZATION_STATES,
  paging,
  searchForm,
} from '../layout/parts.ts'
import { directoryPath, link, organizationPath, type Asked, type Page, type View } from '../layout/view.ts'
import type { DirectoryRow, PublicDirectory, PublicLocality } from '../reads.ts'

const ROWS = 50

interface Wanted {
  q: string
  kind: string | null
  cursor: string | null
}

/** Danh bạ: every public organisation of a locality, by kind and tree, or what a search finds. */
export async function directoryPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug } = locality
  const wanted: Wanted = {
    q: asked(view, 'q') ?? '',
    kind: asked(view, 'loai'),
    cursor: view.query['tiep'] ?? null,
  }
  const directory = await reads.organizations(slug, { ...wanted, on: view.today, limit: ROWS })
  if (directory === null) return null
  return {
    title: `Cơ quan, đơn vị ${locality.fullName}`,
    description: `Danh bạ cơ quan, đơn vị của ${locality.fullName}: tên chính thức, người đứng đầu, cách liên hệ.`,
    locality,
    unlisted: wanted.q !== '' || wanted.cursor !== null,
    board: html`<p class="over">${locality.fullName}</p><h1>Cơ quan, đơn vị</h1>`,
    body: html`<div class="directory section">
<aside aria-label="Tìm và lọc">${searchForm(view, { path: directoryPath(slug), q: wanted.q, kept: { loai: wanted.kind } })}${choiceList('Loại', wanted.kind, directory.kinds, (loai) => link(view, directoryPath(slug), { q: wanted.q, loai }))}</aside>
<section aria-label="Danh sách">${summary(view, locality, wanted, directory)}${groups(view, slug, directory.rows, wanted)}${paging((tiep) => link(view, directoryPath(slug), { q: wanted.q, loai: wanted.kind, tiep }), wanted.cursor, directory.next)}</section>
</div>`,
  }
}

function summary(
  view: View,
  { slug }: PublicLocality,
  wanted: Wanted,
  { total, rows }: PublicDirectory,
): Html {
  const found = html`<strong>${countText(total.count, total.capped)}</strong> cơ quan, đơn vị`
  if (wanted.q === '') return html`<p class="summary">${found}</p>`
  if (rows.length > 0)
    return html`<p class="summary">${found} khớp với “${wanted.q}”. <a href="${link(view, directoryPath(slug))}">Xem cả danh bạ</a></p>`
  return html`<p class="summary">Không có cơ quan, đơn vị nào khớp với “${wanted.q}”. Hãy gõ ít chữ hơn, hoặc <a href="${link(view, directoryPath(slug))}">xem cả danh bạ</a>.</p>`
}

function groups(view: View, slug: string, rows: readonly DirectoryRow[], { q }: Wanted): Html[] {
  const found = q !== ''
  return [...Map.groupBy(rows, ({ kind }) => kind.code).values()].map((group) => {
    const parent = found ? null : mainParent(group)
    return html`<h2 class="group">${group[0]!.kind.label}</h2>
${parent !== null && html`<p class="group-parent quiet">thuộc ${parent}</p>`}
<ul${attr('class', isShort(group, found) ? 'rows rows-short' : 'rows')}>${group.map((row) => line(view, slug, row, { found, parent }))}</ul>`
  })
}

/** The parent of most of the group: said once above it, and then only where another is. */
function mainParent(group: readonly DirectoryRow[]): string | null {
  const top = group.filter(({ depth }) => depth === 0)
  const byParent = [...Map.groupBy(top, ({ parentName }) => parentName)]
  // A row without a parent would seem to have the one above.
  if (byParent.some(([name]) => name === null)) return null
  const [name, rows] = byParent.reduce((most, next) => (next[1].length > most[1].length ? next : most))
  return rows.length > 1 && rows.length > top.length / 2 ? name : null
}

/** A group of names and nothing else, such as schools, needs only half the width. */
function isShort(group: readonly DirectoryRow[], found: boolean): boolean {
  const said = mainParent(group)
  return !found && group.every((row) => row.headName === null && row.parentName === said && row.depth === 0)
}

/** In the tree the place shows by its indent; among search results the parent must be named. */
function line(
  view: View,
  slug: string,
  row: DirectoryRow,
  group: { found: boolean; parent: string | null },
): Html {
  const depth = group.found ? 0 : Math.min(row.depth, 3)
  const parent = (group.found || depth === 0) && row.parentName !== group.parent && row.parentName
  return html`<li${attr('class', depth > 0 ? `depth-${depth}` : null)}><div><a href="${link(view, organizationPath(slug, row.id))}">${row.name}</a>${row.state !== 'active' && html` <span class="state">${ORGANIZATION_STATES[row.state]}</span>`}${parent && html`<br><span class="quiet">thuộc ${parent}</span>`}</div>${row.headName !== null && html`<p class="row-head"><span class="quiet">${row.headTitle}</span> ${row.headName}</p>`}</li>`
}
