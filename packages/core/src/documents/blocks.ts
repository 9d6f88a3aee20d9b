/**
 * Nội dung văn bản: what stands between the head and the signature. Plain data: it may be kept as JSON and printed years
 * later. Ordinals are kept as printed: a plan may count 3, 5 or a, đ, and that is how it is cited afterwards.
 */
export type Block = Paragraph | Heading | Article | Table

/** Text, or runs of it where some words are bold or italic. A line break in the text is one on paper. */
export type Words = string | readonly Run[]
export interface Run {
  text: string
  bold?: boolean | undefined
  italic?: boolean | undefined
}

export interface Paragraph {
  block: 'paragraph'
  text: Words
  /** '1', 'a)', '-', '+': printed before the text. */
  ordinal?: string | undefined
}
/** Mục, khoản, điểm with a title; the level counts from 1 and says how deep it stands, not how it looks. */
export interface Heading {
  block: 'heading'
  level: HeadingLevel
  ordinal?: string | undefined
  text: string
}
export type HeadingLevel = 1 | 2 | 3 | 4
/** Điều of a decision. */
export interface Article {
  block: 'article'
  ordinal: string
  text: Words
}
export interface Table {
  block: 'table'
  /** What the table shows, for those who cannot see it. */
  caption?: string | undefined
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}
export interface TableColumn {
  header: string
  /** Width as a share of the page. */
  share: number
  align: 'left' | 'center' | 'right'
}
/** A line of cells, or a heading over the rows that follow; with an ordinal it leaves the first column to it. */
export type TableRow = { cells: readonly Words[] } | { heading: string; ordinal?: string | undefined }

/** Phụ lục: on a page of its own, with pages counted from 1. */
export interface Annex {
  title: string
  orientation?: Orientation | undefined
  body: readonly Block[]
}
export type Orientation = 'portrait' | 'landscape'

export const runsOf = (words: Words): readonly Run[] =>
  typeof words === 'string' ? [{ text: words }] : words

const ROMAN = /^[IVXLC]+[./]?$/
const LETTER = /^\p{Ll}[).]?$/u

/** What separates an ordinal from its text: a full stop after numbers, a bracket after letters; '1.', 'a)', 'I.', '-'. */
export function ordinalMark(ordinal: string): string {
  if (/[^\p{L}\p{N}]$/u.test(ordinal)) return ordinal
  return LETTER.test(ordinal) ? `${ordinal})` : `${ordinal}.`
}

/** Titles under Roman numerals are in capitals; under letters they are upright and not bold, as a điểm is. */
export function headingLook({ ordinal = '', level }: Pick<Heading, 'ordinal' | 'level'>): {
  capitals: boolean
  bold: boolean
} {
  return { capitals: ROMAN.test(ordinal) && level === 1, bold: !LETTER.test(ordinal) }
}

const WORDS_BEFORE_NUMBER =
  /(?<![\p{L}\p{N}])((?:ngày|tháng|năm|quý|số|điều|khoản|điểm|mục|chương|phần|lần|cụm|khối|mẫu|phụ lục)) (?=[\dIVX])/giu

/**
 * No line ends between 'ngày' and its number, nor begins with a dash that would read as a bullet: blanks that do not
 * break stand there.
 */
export function withoutBadBreaks(text: string): string {
  return text.replace(WORDS_BEFORE_NUMBER, '$1\u00a0').replace(/(?<=\S) (?=[-–] )/g, '\u00a0')
}
