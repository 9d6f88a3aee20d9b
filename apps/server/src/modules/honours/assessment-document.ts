/** Phụ lục thẩm định: the explanation of one assessment as an official document. What it says is core's. */
import { VERDICTS } from '@guongsang/contract/honours-assessments.ts'
import type { Block, TableRow } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Assessment, ConditionFinding, RouteFinding } from '@guongsang/core/eligibility/assess.ts'
import { caseInWords } from '@guongsang/core/eligibility/case-words.ts'
import type { Evidence } from '@guongsang/core/eligibility/evidence.ts'
import { missingInWords, verdictInWords } from '@guongsang/core/eligibility/why.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { awardName } from '@guongsang/core/law/awards/catalogue.ts'
import { printCitation } from '@guongsang/core/law/cite.ts'
import { packFor } from '@guongsang/core/law/packs.ts'
import type { Issuer } from '../documents/index.ts'

export interface Explained {
  name: string
  evidence: Evidence
  assessment: Assessment
  assumed: string | null
  /** What a record is called, by its id. */
  recordNames: ReadonlyMap<string, string>
}

export interface AnnexOptions {
  issuer: Issuer
  issuedOn: Day
  number: number | null
  signerTitle: string | null
  signerName: string | null
}

export function assessmentDocument(explained: Explained, options: AnnexOptions): OfficialDocument {
  const { name, evidence } = explained
  const { issuer } = options
  return {
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: options.number,
    documentSymbol: `BC${issuer.suffix}`,
    place: issuer.place,
    issuedOn: options.issuedOn,
    kind: 'report',
    subjectLine: `Kết quả xét điều kiện tặng\n${awardName(evidence.award, evidence.dossierReceivedOn)}\nđối với ${name}\n(Phụ lục hồ sơ thẩm định)`,
    legalBases: [],
    body: bodyOf(explained),
    signature: {
      capacity: null,
      behalfOf: null,
      post: options.signerTitle ?? issuer.post,
      name: options.signerName ?? issuer.signatory,
    },
    distributionList: ['Hồ sơ trình khen thưởng', issuer.archive],
  }
}

function bodyOf(explained: Explained): Block[] {
  const { evidence, assessment, assumed, name } = explained
  const pack = packFor(evidence.dossierReceivedOn)
  const law = pack === null ? 'không có luật nào được nhập cho ngày này' : pack.title
  return numbered([
    [
      'Đối tượng và quy định áp dụng',
      [
        text(`Người, tập thể được xét: ${name}.`),
        ...caseInWords(evidence).map(text),
        text(`Quy định áp dụng: ${law}, theo ngày nhận hồ sơ ${formatDay(evidence.dossierReceivedOn)}.`),
        ...(assumed === null ? [] : [text(assumed)]),
      ],
    ],
    ['Kết luận', [{ block: 'paragraph', text: [{ text: `${VERDICTS[assessment.verdict]}.`, bold: true }] }]],
    ['Từng điều kiện', conditionsOf(explained)],
    ['Vì sao', whyOf(explained)],
    ['Năm sớm nhất có thể đủ điều kiện', earliestOf(assessment)],
    ['Điều cần lưu ý', notesOf(assessment)],
  ])
}

const text = (words: string): Block => ({ block: 'paragraph', text: words })

/** Sections that have something to say, counted through. */
const numbered = (sections: readonly [title: string, blocks: readonly Block[]][]): Block[] =>
  sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], at) => [
      { block: 'heading', level: 1, ordinal: String(at + 1), text: title },
      ...blocks,
    ])

const columns = [
  { header: 'STT', share: 1.5, align: 'center' },
  { header: 'Điều kiện và dữ kiện', share: 6, align: 'left' },
  { header: 'Kết luận', share: 2.1, align: 'center' },
  { header: 'Căn cứ', share: 4.3, align: 'left' },
  { header: 'Hồ sơ chứng minh', share: 3.3, align: 'left' },
] as const

/** Ways for a special merit that nobody claimed say nothing about this case, unless there is no other. */
function routesOf({ routes }: Assessment): readonly RouteFinding[] {
  const claimed = routes.filter((route) => route.claimed)
  return claimed.length > 0 ? claimed : routes
}

function conditionsOf({ assessment, recordNames }: Explained): Block[] {
  const routes = routesOf(assessment)
  if (routes.length === 0) return []
  const rows = routes.flatMap((route): TableRow[] => [
    {
      heading: `${route.title} (${printCitation(route.cite)}): ${VERDICTS[route.verdict].toLowerCase()}`,
    },
    ...route.conditions.flatMap((condition, at) => conditionRows(condition, String(at + 1), recordNames)),
  ])
  return [{ block: 'table', caption: 'Từng điều kiện với kết luận, căn cứ và hồ sơ', columns, rows }]
}

function conditionRows(
  condition: ConditionFinding,
  ordinal: string,
  recordNames: Explained['recordNames'],
): TableRow[] {
  const parts = condition.of ?? []
  // What the parts rest on stands beside them.
  const named =
    parts.length > 0
      ? []
      : condition.records.map((id) => recordNames.get(id)).filter((one) => one !== undefined)
  return [
    {
      cells: [
        ordinal,
        condition.sentence,
        conclusionOf(condition),
        condition.citation,
        named.join('\n') || '–',
      ],
    },
    ...parts.flatMap((part, at) => conditionRows(part, `${ordinal}.${at + 1}`, recordNames)),
  ]
}

function conclusionOf({ holds, enforce, confidence }: ConditionFinding): string {
  if (confidence !== 'VERIFIED' || enforce === 'warn') return 'Chỉ nhắc'
  if (holds === true) return 'Đạt'
  if (holds === false) return 'Không đạt'
  if (enforce === 'manual') return 'Người có thẩm quyền xét'
  return enforce === 'attest' ? 'Cần xác nhận' : 'Chưa rõ'
}

/** The verdict with its clause, then what is missing, line by line. */
function whyOf({ assessment: { verdict, routes, why }, evidence }: Explained): Block[] {
  const missing = missingInWords(verdict, routes)
  if (verdict === 'eligible' || missing.length === 0) return [text(why)]
  return [
    text(`${verdictInWords(verdict, routes, evidence)} Còn thiếu:`),
    ...missing.map((words): Block => ({ block: 'paragraph', ordinal: '-', text: words })),
  ]
}

function earliestOf({ verdict, earliestPossible, earliestWhy }: Assessment): Block[] {
  if (verdict === 'eligible' || earliestPossible === null) return []
  return [text(earliestWhy ?? `Năm ${earliestPossible}.`)]
}

function notesOf({ notes, quota, prize, routes }: Assessment): Block[] {
  const unsure = routes.some(({ conditions }) =>
    conditions.some(({ confidence }) => confidence !== 'VERIFIED'),
  )
  const said = [
    ...notes,
    ...(quota === null ? [] : [`Tỷ lệ: ${quota}`]),
    ...(prize === null
      ? []
      : [
          `Tiền thưởng kèm theo${prize.isCeiling ? ' nhiều nhất' : ''}: ${formatMoney(prize.amount)}, ${prize.formula} (${printCitation(prize.cite)}).${prize.note ? ` ${prize.note}` : ''}`,
        ]),
    ...(unsure
      ? ['Điều kiện ghi “chỉ nhắc” là điều kiện chưa đối chiếu được với văn bản; không quyết định kết luận.']
      : []),
  ]
  return said.map((words) => ({ block: 'paragraph', ordinal: '-', text: words }))
}
