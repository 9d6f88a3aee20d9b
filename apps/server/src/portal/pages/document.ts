import { html, type Html, type Value } from '../html.ts'
import { dayText, decisionText, factList, localityOf, trail } from '../layout/parts.ts'
import { documentsPath, type Asked, type Page } from '../layout/view.ts'
import type { Paper, PublicDocument } from '../reads.ts'

/** A page stays under 60 KB: what a long plan says beyond this is read in the place where it was put up. */
const TEXT_MAX = 38_000

type Block = Paper['blocks'][number]
type Table = Extract<Block, { block: 'table' }>

/** Một văn bản: its head as facts, then its text as it stands on paper. */
export async function documentPage({ view, reads, params }: Asked): Promise<Page | null> {
  const locality = await localityOf({ view, reads, params })
  if (locality === null) return null
  const document = await reads.document(locality.slug, params['id']!, view.today)
  if (document === null) return null
  const { kind, reference, title, issuer, paper } = document
  return {
    title: `${kind}${reference === null ? '' : ` số ${reference}`}`,
    description: `${kind}${reference === null ? '' : ` số ${reference}`} của ${issuer}: ${title}`.slice(
      0,
      240,
    ),
    locality,
    board: html`${trail(view, documentsPath(locality.slug), 'Văn bản đã công bố', kind)}
<h1>${title}</h1>
<p class="standfirst">${kind}${reference !== null && html` số ${decisionText(reference)}`}, ${issuer}</p>`,
    body: html`<div class="tale section"><aside class="tale-margin" aria-label="Tóm tắt">${facts(document)}</aside>
<article class="story paper">${paper === null ? html`<p>Toàn văn ở nơi đã đăng.</p>` : text(paper)}</article></div>`,
  }
}

function facts({
  kind,
  reference,
  issuer,
  issuedOn,
  ended,
  effectiveFrom,
  effectiveTo,
  publishedOn,
  address,
  paper,
}: PublicDocument): Html | null {
  return factList([
    ['Loại', kind],
    ['Số, ký hiệu', reference && decisionText(reference)],
    ['Ban hành', dayText(issuedOn)],
    ['Cơ quan', issuer],
    ['Người ký', paper && paper.signatory],
    ['Hiệu lực từ', effectiveFrom && dayText(effectiveFrom)],
    ['Hiệu lực đến', effectiveTo && dayText(effectiveTo)],
    ['Tình trạng', ended],
    ['Công bố', dayText(publishedOn)],
    [
      'Nơi đăng',
      address && /^https?:\/\//.test(address)
        ? html`<a href="${address}" rel="external">Xem tại nơi đăng</a>`
        : address,
    ],
  ])
}

function text({ legalBases, blocks, signatureLines, signatory, distribution }: Paper): Html {
  const shown: Html[] = []
  let length = 0
  for (const block of blocks) {
    const written = blockOf(block)
    length += Buffer.byteLength(written.toString())
    if (length > TEXT_MAX) break
    shown.push(written)
  }
  const isWhole = shown.length === blocks.length
  return html`${legalBases.map((basis) => html`<p class="basis">${basis}</p>`)}${shown}${
    isWhole
      ? html`<p class="signed">${signatureLines.map((line) => html`${line}<br>`)}<strong>${signatory}</strong></p>${received(distribution)}`
      : html`<p class="notice">Văn bản còn dài hơn phần đọc được ở đây. Toàn văn ở nơi đã đăng.</p>`
  }`
}

const received = (lines: readonly string[]): Html | null =>
  lines.length === 0
    ? null
    : html`<h2 class="paper-heading">Nơi nhận</h2><ul class="received">${lines.map((line) => html`<li>${line}</li>`)}</ul>`

function blockOf(block: Block): Html {
  if (block.block === 'table') return tableOf(block)
  if (block.block === 'heading')
    return html`<h2 class="${`paper-heading paper-heading-${block.level}`}">${block.runs.map(({ text: words }) => words)}</h2>`
  return html`<p>${block.runs.map(run)}</p>`
}

const tableOf = ({ caption, columns, rows }: Table): Html =>
  html`<div class="paper-table" role="region" aria-label="${caption || 'Bảng'}" tabindex="0"><table>${caption !== '' && html`<caption>${caption}</caption>`}<thead><tr>${columns.map(({ header }) => html`<th scope="col">${header}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      'cells' in row
        ? html`<tr>${row.cells.map((cell) => html`<td>${cell.map(run)}</td>`)}</tr>`
        : html`<tr><th scope="rowgroup" colspan="${columns.length}">${row.ordinal} ${row.heading}</th></tr>`,
  )}</tbody></table></div>`

const run = ({
  text: words,
  bold,
  italic,
}: {
  text: string
  bold?: boolean | undefined
  italic?: boolean | undefined
}): Value => (bold ? html`<strong>${words}</strong>` : italic ? html`<em>${words}</em>` : words)
