/** Danh sách chi tiền thưởng on paper: each line with how it was computed and by which clause. */
import type { PrizeSums } from '@guongsang/contract/honours-prizes.ts'
import type { Block, TableRow } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Issuer } from '../documents/index.ts'

export interface PaymentPrint {
  title: string
  decisionNumber: string | null
  sums: PrizeSums
}

interface Options {
  issuer: Issuer
  issuedOn: Day
  number: number | null
  signerTitle: string | null
  signerName: string | null
}

export function paymentListDocument(
  { title, decisionNumber, sums }: PaymentPrint,
  { issuer, issuedOn, number, signerTitle, signerName }: Options,
): OfficialDocument {
  const by = decisionNumber === null ? '' : `\n(kèm theo Quyết định số ${decisionNumber})`
  return {
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: number,
    documentSymbol: `DS${issuer.suffix}`,
    place: issuer.place,
    issuedOn,
    kind: 'list',
    subjectLine: `Chi tiền thưởng: ${title}${by}`,
    legalBases: [],
    orientation: 'landscape',
    body: [
      { block: 'table', caption: 'Từng người nhận, cách tính và căn cứ', columns, rows: rowsOf(sums) },
      ...closingOf(sums),
    ],
    signature: {
      capacity: null,
      behalfOf: null,
      post: signerTitle ?? issuer.post,
      name: signerName ?? issuer.signatory,
    },
    distributionList: ['Bộ phận kế toán', issuer.archive],
  }
}

const columns = [
  { header: 'STT', share: 0.8, align: 'center' },
  { header: 'Người nhận', share: 3.2, align: 'left' },
  { header: 'Danh hiệu, hình thức', share: 3.4, align: 'left' },
  { header: 'Cách tính (đồng)', share: 2.6, align: 'left' },
  { header: 'Số tiền (đồng)', share: 1.8, align: 'right' },
  { header: 'Căn cứ', share: 4.6, align: 'left' },
] as const

function rowsOf({ rows, total }: PrizeSums): TableRow[] {
  return [
    ...rows.map((row, at) => ({
      cells: [
        String(at + 1),
        row.recipient,
        row.name,
        row.formula ?? '–',
        row.outcome === 'person-decides' ? 'người quyết định' : formatNumber(row.amount),
        groundsOf(row).join('; '),
      ],
    })),
    {
      cells: [
        '',
        [{ text: 'Tổng cộng', bold: true }],
        '',
        '',
        [{ text: formatNumber(total), bold: true }],
        '',
      ],
    },
  ]
}

/** The clauses of each step, once; a line that is not paid says why. */
export const groundsOf = ({ outcome, why, steps, clauses }: PrizeSums['rows'][number]): string[] => [
  ...new Set([...steps.map(({ citation }) => citation), ...clauses]),
  ...(outcome === 'paid' ? [] : [why]),
]

function closingOf({ rows, total, totalInWords, open }: PrizeSums): Block[] {
  const said = [
    `Danh sách có ${formatNumber(rows.length)} dòng; tổng số tiền ${formatMoney(total)}. Bằng chữ: ${totalInWords}.`,
    ...(open === 0
      ? []
      : [`Còn ${formatNumber(open)} dòng do người có thẩm quyền quyết định mức, chưa cộng vào tổng số.`]),
  ]
  return said.map((words) => ({ block: 'paragraph', text: words }))
}
