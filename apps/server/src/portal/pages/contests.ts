import { CONTEST_KINDS, CONTEST_ORIGINS, CONTEST_STATES } from '@guongsang/contract/contests-words.ts'
import { html, type Html } from '../html.ts'
import { countText, dayText, listHead, localityOf, paging } from '../layout/parts.ts'
import { contestPath, contestsPath, link, type Asked, type Page, type View } from '../layout/view.ts'
import type { ContestRow } from '../reads.ts'

const SHOWN = 20

/** Cuộc thi: those one can take part in first, then what is over. */
export async function contestsPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName } = locality
  const cursor = view.query['tiep'] ?? null
  const read = await reads.contests(slug, { on: view.today, cursor, limit: SHOWN })
  if (read === null) return null
  const isOpen = ({ door, origin }: ContestRow): boolean => door === 'open' && origin === 'own'
  const open = read.rows.filter(isOpen)
  const others = read.rows.filter((row) => !isOpen(row))
  return {
    title: `Cuộc thi, ${fullName}`,
    description: `Cuộc thi viết về gương người tốt, thi tìm hiểu pháp luật ở ${fullName}: thể lệ, thời hạn, gửi bài, kết quả.`,
    ...listHead(
      locality,
      'Cuộc thi',
      'Viết về người tốt quanh ta, tìm hiểu pháp luật: dự thi ngay tại đây, không cần tài khoản.',
    ),
    unlisted: cursor !== null,
    body: html`<div class="section reading-wide">${read.rows.length === 0 && html`<p class="summary">${fullName} chưa có cuộc thi nào.</p>`}
${group(view, slug, 'Đang nhận bài', open)}${group(view, slug, open.length === 0 ? 'Các cuộc thi' : 'Các cuộc thi khác', others)}
${paging((tiep) => link(view, contestsPath(slug), { tiep }), cursor, read.next)}</div>`,
  }
}

function group(view: View, slug: string, title: string, rows: readonly ContestRow[]): Html | null {
  if (rows.length === 0) return null
  return html`<section><h2>${title}</h2><ul class="banners">${rows.map((row) => entry(view, slug, row))}</ul></section>`
}

function entry(view: View, slug: string, contest: ContestRow): Html {
  const { id, title, kind, origin, state, door, opensOn, closesOn, entries, organizerName } = contest
  const when =
    door === 'open' && origin === 'own'
      ? html`<strong>Nhận bài đến hết ngày ${dayText(closesOn)}</strong>`
      : html`${origin === 'higher' ? CONTEST_ORIGINS.higher : CONTEST_STATES[state]}. Nhận bài từ ${dayText(opensOn)} đến ${dayText(closesOn)}`
  return html`<li><a href="${link(view, contestPath(slug, id))}">${title}</a><p>${when}</p><p class="quiet">${CONTEST_KINDS[kind]}. ${organizerName}.${entries > 0 && ` ${countText(entries)} bài dự thi.`}</p></li>`
}
