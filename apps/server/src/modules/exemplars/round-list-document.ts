/** Danh sách trích ngang on paper: the usual landscape table, and the same rows for the workbook. */
import { EXEMPLAR_SUBJECTS, OUTCOMES } from '@guongsang/contract/exemplars-words.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Issuer } from '../documents/index.ts'
import type { LabelBook } from './labels.ts'
import type { NominationRead } from './round-queries.ts'

const columns = [
  { header: 'STT', share: 0.6, align: 'center' },
  { header: 'Họ và tên, tên tập thể', share: 2.6, align: 'left' },
  { header: 'Năm sinh', share: 0.9, align: 'center' },
  { header: 'Nam, nữ', share: 0.8, align: 'center' },
  { header: 'Chức vụ, nghề nghiệp; nơi công tác, nơi ở', share: 2.6, align: 'left' },
  { header: 'Lĩnh vực', share: 1.8, align: 'left' },
  { header: 'Trích ngang thành tích', share: 5.4, align: 'left' },
  { header: 'Đơn vị giới thiệu', share: 2, align: 'left' },
] as const

const genders = { male: 'Nam', female: 'Nữ' } as const

/** What stands in a line, in the order of the table. */
export const briefCells = (one: NominationRead, at: number, book: LabelBook): string[] => [
  String(at + 1),
  one.subject_kind === 'person'
    ? one.subject_name
    : `${one.subject_name} (${EXEMPLAR_SUBJECTS[one.subject_kind].toLowerCase()})`,
  one.brief.birthYear === null ? '' : String(one.brief.birthYear),
  one.brief.gender === null ? '' : genders[one.brief.gender],
  [one.brief.post, one.brief.place].filter(Boolean).join('; '),
  one.comprehensive ? 'Toàn diện' : one.fields.map((code) => book.coded('field', code).label).join('; '),
  `${one.title}. ${one.brief.achievement}`,
  one.organization_name,
]

interface Options {
  issuer: Issuer
  issuedOn: Day
  label: string
  book: LabelBook
}

export function roundListDocument(
  nominations: readonly NominationRead[],
  { issuer, issuedOn, label, book }: Options,
): OfficialDocument {
  const collectives = nominations.filter((one) => one.subject_kind !== 'person').length
  const closing = `Danh sách có ${formatNumber(nominations.length)} điển hình: ${formatNumber(collectives)} tập thể, hộ, mô hình; ${formatNumber(nominations.length - collectives)} cá nhân.`
  return {
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: null,
    documentSymbol: `DS${issuer.suffix}`,
    place: issuer.place,
    issuedOn,
    kind: 'list',
    subjectLine: `Trích ngang thành tích điển hình tiên tiến\n(${label})`,
    legalBases: [],
    orientation: 'landscape',
    body: [
      {
        block: 'table',
        columns,
        rows: nominations.map((one, at) => ({ cells: briefCells(one, at, book) })),
      },
      { block: 'paragraph', text: closing },
    ],
    signature: { capacity: null, behalfOf: null, post: issuer.post, name: issuer.signatory },
    distributionList: [issuer.archive],
  }
}

export const sheetColumns = [
  { header: 'STT', width: 6 },
  { header: 'Họ và tên, tên tập thể', width: 34 },
  { header: 'Năm sinh', width: 10 },
  { header: 'Nam, nữ', width: 9 },
  { header: 'Chức vụ, nơi công tác', width: 36 },
  { header: 'Lĩnh vực', width: 30 },
  { header: 'Trích ngang thành tích', width: 70 },
  { header: 'Đơn vị giới thiệu', width: 36 },
  { header: 'Kết luận', width: 22 },
  { header: 'Lý do', width: 30 },
]

export const sheetCells = (one: NominationRead, at: number, book: LabelBook) => [
  ...briefCells(one, at, book),
  one.outcome === null ? null : OUTCOMES[one.outcome],
  one.outcome_reason,
]
