/**
 * Văn bản hành chính: the parts of an official document as a value, and the lines they make on paper. How it is printed
 * (PDF, Word) is not known here.
 */
import type { Day } from '../kernel/day.ts'
import { officialDate } from '../kernel/vietnamese/dates.ts'
import { roman } from '../kernel/vietnamese/roman.ts'
import type { Annex, Block, Orientation } from './blocks.ts'
import { documentKinds, formOf, type DocumentKind } from './kinds.ts'

/** Thay mặt, quyền, ký thay, thừa lệnh, thừa ủy quyền. */
export type SigningCapacity = 'TM.' | 'Q.' | 'KT.' | 'TL.' | 'TUQ.'

export interface OfficialDocument {
  kind: DocumentKind
  /** Cơ quan chủ quản; null when the issuing body has none above its name. */
  superiorBody: string | null
  issuingBody: string
  /** Null until the records clerk gives it. */
  documentNumber: number | null
  /** 'a' where a number was given twice on purpose. */
  numberSuffix?: string
  /** 'DS-PNV': abbreviation of the kind, then of the body. */
  documentSymbol: string
  place: string
  /** Null in a draft: room is left to write the day in. */
  issuedOn: Day | null
  /** Trích yếu nội dung, without 'V/v'. */
  subjectLine: string
  /** Kính gửi: of a letter, a proposal, a report to a higher body. */
  addressees?: readonly string[]
  /** Thẩm quyền ban hành of a decision: 'Chủ tịch Ủy ban nhân dân huyện Vĩnh Thuận'. */
  authority?: string
  legalBases: readonly string[]
  body: readonly Block[]
  /** Across the page when the tables of the body ask for it. */
  orientation?: Orientation
  signature: Signature
  distributionList: readonly string[]
  annexes?: readonly Annex[]
}

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

const room = (blanks: number): string => '\u00a0'.repeat(blanks)

/** 'DỰ THẢO' over what has no day of issue yet, whatever else is known of it. */
export function draftStamp(document: Pick<OfficialDocument, 'issuedOn'>): string | null {
  return document.issuedOn === null ? 'Dự thảo' : null
}

/** Số, ký hiệu: a number below ten gets a zero; without a number there is room for one. */
export function numberLine(
  document: Pick<OfficialDocument, 'documentNumber' | 'numberSuffix' | 'documentSymbol'>,
): string {
  const { documentNumber, numberSuffix = '', documentSymbol } = document
  const number = documentNumber === null ? room(8) : String(documentNumber).padStart(2, '0') + numberSuffix
  return `Số: ${number}/${symbolAsPrinted(documentSymbol)}`
}

const abbreviations = new Map(
  Object.values(documentKinds).map(({ abbreviation }) => [abbreviation.toUpperCase(), abbreviation]),
)

/** In capitals, but 'TTr' and 'CTr' as the decree's own table has them. */
function symbolAsPrinted(symbol: string): string {
  return symbol
    .toUpperCase()
    .split('-')
    .map((part, at) => (at === 0 ? (abbreviations.get(part) ?? part) : part))
    .join('-')
}

/** Địa danh và thời gian ban hành. */
export function placeAndDateLine({ place, issuedOn }: Pick<OfficialDocument, 'place' | 'issuedOn'>): string {
  const date = issuedOn ? officialDate(issuedOn) : `ngày${room(6)}tháng${room(6)}năm${room(8)}`
  return `${place}, ${date}`
}

const PLACE_IN_NAME = /^(.{8,}?) (?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) \p{Lu})/u

/** 'ỦY BAN NHÂN DÂN' over 'HUYỆN VĨNH THUẬN': in full, and where a body bears its place the line ends before the place. */
export function issuingBodyLines({ issuingBody }: Pick<OfficialDocument, 'issuingBody'>): string[] {
  const full = issuingBody.replace(/^UBND /u, 'Ủy ban nhân dân ').replace(/^HĐND /u, 'Hội đồng nhân dân ')
  return full.replace(PLACE_IN_NAME, '$1\n').toUpperCase().split('\n')
}

/** Cơ quan chủ quản: its common words are shortened (Phụ lục I, phần I, mục II, khoản 2, điểm a). */
export function superiorBodyLine({ superiorBody }: Pick<OfficialDocument, 'superiorBody'>): string {
  const shortened = (superiorBody ?? '')
    .replace(/^Ủy ban nhân dân/iu, 'UBND')
    .replace(/^Hội đồng nhân dân/iu, 'HĐND')
  return shortened.toUpperCase()
}

const LONGEST_LINE = 58

/** Trích yếu: broken where it is too long, into lines of much the same length. */
export function subjectLines({
  kind,
  subjectLine,
}: Pick<OfficialDocument, 'kind' | 'subjectLine'>): string[] {
  const isUnderNumber = formOf(kind).subject === 'under-number'
  const text = isUnderNumber ? `V/v ${subjectLine.replace(/^V\/v\s+/i, '')}` : subjectLine
  return text.split('\n').flatMap((line) => balanced(line, isUnderNumber ? 30 : LONGEST_LINE))
}

function balanced(line: string, longest: number): string[] {
  const count = Math.ceil(line.length / longest)
  if (count <= 1) return [line]
  const words = line.split(' ')
  const wanted = line.length / count
  let first = words.shift() ?? ''
  while (words.length > 0 && first.length + words[0]!.length / 2 < wanted) first += ` ${words.shift()}`
  return words.length === 0 ? [first] : [first, ...balanced(words.join(' '), longest)]
}

/** Căn cứ: each line ends with a semicolon, the last with a full stop. */
export function legalBasisLines(document: Pick<OfficialDocument, 'legalBases'>): string[] {
  return closed(document.legalBases)
}

/** Kính gửi: one name stands on the same line and is not closed; several are listed under each other. */
export function addresseeLines({ addressees = [] }: Pick<OfficialDocument, 'addressees'>): string[] {
  return addressees.length < 2 ? [...addressees] : dashed(addressees)
}

/** Nơi nhận: a dash before each, a semicolon after each, a full stop after the last; whom it is addressed to comes first. */
export function distributionLines(
  document: Pick<OfficialDocument, 'distributionList' | 'addressees'>,
): string[] {
  const { distributionList: lines, addressees = [] } = document
  const isAddressed = addressees.length > 0 && !lines.some((line) => /^như /i.test(line))
  return dashed(isAddressed ? ['Như trên', ...lines] : lines)
}

/** The lines above the room for the signature: 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'. */
export function signatureLines({ capacity, behalfOf, post }: Signature): string[] {
  const first = capacity === null ? [] : [`${capacity} ${(behalfOf ?? '').toUpperCase()}`.trim()]
  return [...first, post.toUpperCase()]
}

/** 'Phụ lục II'; one alone is not numbered. */
export function annexName(at: number, of: number): string {
  return of > 1 ? `Phụ lục ${roman(at + 1)}` : 'Phụ lục'
}

/** '(Kèm theo Kế hoạch số 75/KH-UBND ngày 12 tháng 4 năm 2024 của Ủy ban nhân dân huyện Vĩnh Thuận)'. */
export function annexReference(document: OfficialDocument): string {
  const { kind, issuedOn, issuingBody, authority = issuingBody } = document
  const number = numberLine(document).replace('Số: ', 'số ')
  const date = placeAndDateLine({ place: '', issuedOn }).slice(2)
  return `(Kèm theo ${documentKinds[kind].name} ${number} ${date} của ${authority.replaceAll('\n', ' ')})`
}

/** '- …;', the last '- ….': how an official list of names is written. */
export const dashed = (lines: readonly string[]): string[] => closed(lines).map((line) => `- ${line}`)

function closed(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${line.replace(/[;.\s]+$/u, '')}${at === lines.length - 1 ? '.' : ';'}`)
}
