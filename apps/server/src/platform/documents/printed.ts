/** A document as lines on paper with their measures: what every printer starts from, so that no two printers differ. */
import {
  headingLook,
  ordinalMark,
  runsOf,
  withoutBadBreaks,
  type Block,
  type Run,
  type TableColumn,
  type TableRow,
  type Words,
} from '@guongsang/core/documents/blocks.ts'
import { documentKinds, formOf } from '@guongsang/core/documents/kinds.ts'
import * as layout from '@guongsang/core/documents/layout.ts'
import {
  addresseeLines,
  annexName,
  annexReference,
  distributionLines,
  draftStamp,
  issuingBodyLines,
  legalBasisLines,
  NATIONAL_MOTTO,
  NATIONAL_TITLE,
  numberLine,
  type OfficialDocument,
  placeAndDateLine,
  signatureLines,
  subjectLines,
  superiorBodyLine,
} from '@guongsang/core/documents/official-document.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'

/** Everything in words that can be printed as they stand; nothing is null, an empty text prints nothing. */
export interface Printed {
  title: string
  nationalTitle: string
  nationalMotto: string
  superiorBody: string
  issuingBody: string[]
  numberLine: string
  stamp: string
  placeAndDate: string
  /** Empty in a letter. */
  kind: string
  subject: string[]
  addressees: string[]
  authority: string
  enactingWord: string
  legalBases: string[]
  blocks: PrintedBlock[]
  isLandscape: boolean
  signatureLines: string[]
  signatory: string
  distribution: string[]
  annexes: PrintedAnnex[]
  size: Record<keyof typeof layout.fontSize, number>
  tableSize: number
  page: Record<keyof typeof layout.page, number>
  indent: number
  gap: number
  shortRule: number
}
export interface PrintedAnnex {
  name: string
  title: string
  reference: string
  isLandscape: boolean
  blocks: PrintedBlock[]
}
export type PrintedBlock =
  | { block: 'paragraph'; runs: Run[] }
  | { block: 'heading'; level: number; runs: Run[] }
  | { block: 'table'; caption: string; columns: TableColumn[]; rows: PrintedRow[] }
export type PrintedRow = { cells: Run[][] } | { heading: string; ordinal: string }

const values = <K extends string>(measures: Record<K, layout.Measure>): Record<K, number> =>
  Object.fromEntries(
    Object.entries<layout.Measure>(measures).map(([name, { value }]) => [name, value]),
  ) as Record<K, number>

export function printed(document: OfficialDocument): Printed {
  const { body, annexes = [], ...head } = document
  const cleaned = { ...cleanAll(head), body: [] }
  const isLetter = formOf(cleaned.kind).subject === 'under-number'
  const { name } = documentKinds[cleaned.kind]
  const subject = subjectLines(cleaned)
  return {
    title: cleanLine(`${name} ${subject.join(' ')}`),
    nationalTitle: NATIONAL_TITLE.toUpperCase(),
    nationalMotto: NATIONAL_MOTTO,
    superiorBody: superiorBodyLine(cleaned),
    issuingBody: issuingBodyLines(cleaned),
    // Its blanks keep room for the number, and cleaning would shrink them.
    numberLine: numberLine(cleaned),
    stamp: draftStamp(cleaned)?.toUpperCase() ?? '',
    placeAndDate: withoutBadBreaks(placeAndDateLine(cleaned)),
    kind: isLetter ? '' : name.toUpperCase(),
    subject: subject.map(withoutBadBreaks),
    addressees: addresseeLines(cleaned),
    authority: cleaned.authority?.toUpperCase() ?? '',
    enactingWord: formOf(cleaned.kind).enactingWord?.toUpperCase().concat(':') ?? '',
    legalBases: legalBasisLines(cleaned).map(withoutBadBreaks),
    blocks: body.map(printedBlock),
    isLandscape: cleaned.orientation === 'landscape',
    signatureLines: signatureLines(cleaned.signature),
    signatory: cleaned.signature.name ?? '',
    distribution: distributionLines(cleaned),
    annexes: annexes.map((annex, at) => ({
      name: annexName(at, annexes.length),
      title: cleanLine(annex.title).toUpperCase(),
      reference: withoutBadBreaks(annexReference(cleaned)),
      isLandscape: annex.orientation === 'landscape',
      blocks: annex.body.map(printedBlock),
    })),
    size: values(layout.fontSize),
    tableSize: layout.TABLE_FONT_SIZE,
    page: values(layout.page),
    indent: layout.firstLineIndent.value,
    gap: layout.paragraphGap.value,
    shortRule: layout.shortRule.value,
  }
}

function printedBlock(block: Block): PrintedBlock {
  switch (block.block) {
    case 'paragraph':
      return { block: 'paragraph', runs: marked(block.ordinal, printedRuns(block.text)) }
    case 'article':
      return {
        block: 'paragraph',
        runs: [{ text: `Điều\u00a0${cleanLine(block.ordinal)}. `, bold: true }, ...printedRuns(block.text)],
      }
    case 'heading': {
      const { capitals, bold } = headingLook(block)
      const runs = marked(block.ordinal, printedRuns(capitals ? block.text.toUpperCase() : block.text))
      return { block: 'heading', level: block.level, runs: runs.map((run) => ({ ...run, bold })) }
    }
    case 'table':
      return {
        block: 'table',
        caption: cleanLine(block.caption ?? ''),
        columns: block.columns.map((column) => ({ ...column, header: cleanText(column.header) })),
        rows: block.rows.map(printedRow),
      }
  }
}

function printedRow(row: TableRow): PrintedRow {
  if (!('heading' in row)) return { cells: row.cells.map((cell) => printedRuns(cell).map(inNarrowCell)) }
  return { heading: withoutBadBreaks(cleanLine(row.heading)), ordinal: cleanLine(row.ordinal ?? '') }
}

/** 'ngày 15/03/2024', 'Quý III/2024' are wider than a column of days: kept together they would break inside the year. */
const inNarrowCell = (run: Run): Run => ({
  ...run,
  text: run.text.replace(/(ngày|quý)\u00a0(?=[\dIV]{1,3}\/)/giu, '$1 '),
})

const marked = (ordinal: string | undefined, runs: Run[]): Run[] =>
  ordinal === undefined ? runs : [{ text: `${ordinalMark(cleanLine(ordinal))} ` }, ...runs]

/** A blank between two runs belongs to one of them and stays. */
const printedRuns = (words: Words): Run[] =>
  runsOf(words).map((run) => ({
    ...run,
    text: withoutBadBreaks(
      run.text.replace(
        /^(\s?)([^]*?)(\s?)$/,
        (_, before: string, text: string, after: string) =>
          `${before && ' '}${cleanText(text)}${after && ' '}`,
      ),
    ),
  }))

/** Every text of a value composed and free of what no format can hold. */
export function cleanAll<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleanAll) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanAll(part)])) as T
}
