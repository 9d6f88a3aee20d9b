/**
 * Văn bản hành chính: the parts of an official document as a value, and the lines they make on paper. How it is printed
 * (PDF, Word) is not known here.
 */
import type { Day } from '../kernel/day.ts'
import { officialDate } from '../kernel/vietnamese/dates.ts'

/** Thay mặt, quyền, ký thay, thừa lệnh, thừa ủy quyền. */
export type SigningCapacity = 'TM.' | 'Q.' | 'KT.' | 'TL.' | 'TUQ.'

export interface OfficialDocument {
  /** Cơ quan chủ quản; null when the issuing body has none above its name. */
  superiorBody: string | null
  issuingBody: string
  /** Null until the records clerk gives it. */
  documentNumber: number | null
  /** 'DS-PNV': abbreviation of the kind, then of the body. */
  documentSymbol: string
  place: string
  issuedOn: Day
  /** Tên loại: 'Danh sách', 'Kế hoạch', … */
  kind: string
  /** Trích yếu nội dung. */
  subjectLine: string
  legalBases: readonly string[]
  body: readonly Block[]
  signature: Signature
  distributionList: readonly string[]
}

export type Block = Paragraph | Table
export interface Paragraph {
  block: 'paragraph'
  text: string
}
export interface Table {
  block: 'table'
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}
export interface TableColumn {
  header: string
  /** Width as a share of the page. */
  share: number
  align: 'left' | 'center' | 'right'
}
/** A line of cells, or a heading over the rows that follow. */
export type TableRow = { cells: readonly string[] } | { heading: string }

export interface Signature {
  capacity: SigningCapacity | null
  /** On behalf or in place of whom, when there is a capacity: 'Ủy ban nhân dân', 'Chủ tịch'. */
  behalfOf: string | null
  post: string
  /** Null leaves room to write it in. */
  name: string | null
}

export const NATIONAL_TITLE = 'Cộng hòa xã hội chủ nghĩa Việt Nam'
export const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc'

/** Số, ký hiệu: a number below ten gets a zero; without a number there is room for one. */
export function numberLine(document: Pick<OfficialDocument, 'documentNumber' | 'documentSymbol'>): string {
  const { documentNumber, documentSymbol } = document
  const number = documentNumber === null ? '\u00a0'.repeat(8) : String(documentNumber).padStart(2, '0')
  return `Số: ${number}/${documentSymbol.toUpperCase()}`
}

/** Địa danh và thời gian ban hành. */
export function placeAndDateLine(document: Pick<OfficialDocument, 'place' | 'issuedOn'>): string {
  return `${document.place}, ${officialDate(document.issuedOn)}`
}

/** Căn cứ: each line ends with a semicolon, the last with a full stop. */
export function legalBasisLines(document: Pick<OfficialDocument, 'legalBases'>): string[] {
  return closed(document.legalBases)
}

/** Nơi nhận: a dash before each, a semicolon after each, a full stop after the last. */
export function distributionLines(document: Pick<OfficialDocument, 'distributionList'>): string[] {
  return closed(document.distributionList).map((line) => `- ${line}`)
}

/** The lines above the room for the signature: 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'. */
export function signatureLines({ capacity, behalfOf, post }: Signature): string[] {
  const first = capacity === null ? [] : [`${capacity} ${(behalfOf ?? '').toUpperCase()}`.trim()]
  return [...first, post.toUpperCase()]
}

function closed(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${line.replace(/[;.\s]+$/u, '')}${at === lines.length - 1 ? '.' : ';'}`)
}
