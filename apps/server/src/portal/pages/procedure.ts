import { SAID_KINDS } from '@guongsang/contract/honours-law-awards.ts'
import { html, type Html } from '../html.ts'
import { type Fact, factList, localityOf, trail } from '../layout/parts.ts'
import { type Asked, letterPath, link, type Page, proceduresPath } from '../layout/view.ts'
import type { PublicProcedure } from '../reads.ts'

/** Thủ tục of one award: its papers, whoever receives and decides, the days; each answer with its clause. */
export async function procedurePage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const { slug, fullName, endedOn } = locality
  const procedure = await reads.procedure(slug, params['code']!, view.today)
  if (procedure === null) return null
  const { name } = procedure
  const ask =
    endedOn === null &&
    html`<p>Thấy điều chưa rõ? <a href="${link(view, letterPath(slug))}">Gửi góp ý cho cơ quan</a>.</p>`
  return {
    title: `Thủ tục: ${name}, ${fullName}`,
    description: `Hồ sơ, nơi nhận, thẩm quyền và thời hạn xét tặng ${name}, kèm điều luật.`,
    locality,
    drum: slug,
    board: html`${trail(view, proceduresPath(slug), 'Thủ tục khen thưởng', 'Một danh hiệu, hình thức')}
<h1>${name}</h1>`,
    body: html`<div class="section reading procedure">${papersOf(procedure)}
<section><h2>Ai nhận, ai quyết định</h2>${factList([
      ['Trình', said(procedure.submits)],
      ['Quyết định', said(procedure.decides)],
      ['Bỏ phiếu', said(procedure.vote)],
      ...procedure.publicity.map((one): Fact => ['Công khai, lấy ý kiến', said(one)]),
      ['Dịp trao tặng', said(procedure.occasion)],
    ])}</section>
<section><h2>Trong bao nhiêu ngày</h2>${
      procedure.limits.length === 0
        ? html`<p>Chưa tìm được quy định về thời hạn.</p>`
        : factList(procedure.limits.map((one): Fact => [one.name, said(one.said)]))
    }</section>${ask}</div>`,
  }
}

type Said = PublicProcedure['submits']

/** What is not sure says so: why, is for whoever judges it; what was not found says it in its own words. */
function said({ kind, text, citation, note }: Said): Html {
  const small = [citation, kind === 'unconfirmed' ? SAID_KINDS[kind] : note]
  const lines = [
    text !== '' && html`${text}`,
    ...small.map((line) => line !== null && html`<span class="quiet">${line}</span>`),
  ].filter((line) => line !== false)
  return html`${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}`
}

function papersOf({ papers, copies, dossier }: PublicProcedure): Html {
  const title = copies === null ? 'Hồ sơ' : `Hồ sơ: ${copies} bộ`
  // The papers say it one by one.
  const answer = said(papers.length > 0 ? { ...dossier, text: '' } : dossier)
  return html`<section><h2>${title}</h2>${
    papers.length > 0 &&
    html`<ol>${papers.map(({ name, when, template }) => html`<li>${name}${[when, template].map((one) => one !== null && html` <span class="quiet">${one}</span>`)}</li>`)}</ol>`
  }<p>${answer}</p></section>`
}
