/** A document as lines on paper with their measures: what every printer starts from, so that no two printers differ. */
import * as layout from '@guongsang/core/documents/layout.ts'
import {
  type Block,
  distributionLines,
  legalBasisLines,
  NATIONAL_MOTTO,
  NATIONAL_TITLE,
  numberLine,
  type OfficialDocument,
  placeAndDateLine,
  signatureLines,
} from '@guongsang/core/documents/official-document.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'

export interface Printed {
  title: string
  nationalTitle: string
  nationalMotto: string
  superiorBody: string
  issuingBody: string
  numberLine: string
  placeAndDate: string
  kind: string
  subjectLine: string
  legalBases: string[]
  blocks: readonly Block[]
  signatureLines: string[]
  signatory: string
  distribution: string[]
  size: Record<keyof typeof layout.fontSize, number>
  page: Record<keyof typeof layout.page, number>
  indent: number
  gap: number
  shortRule: number
}

const values = <K extends string>(measures: Record<K, layout.Measure>): Record<K, number> =>
  Object.fromEntries(
    Object.entries<layout.Measure>(measures).map(([name, { value }]) => [name, value]),
  ) as Record<K, number>

export function printed(document: OfficialDocument): Printed {
  const cleaned = cleanAll(document)
  return {
    title: cleanLine(`${cleaned.kind} ${cleaned.subjectLine}`),
    nationalTitle: NATIONAL_TITLE.toUpperCase(),
    nationalMotto: NATIONAL_MOTTO,
    superiorBody: cleaned.superiorBody?.toUpperCase() ?? '',
    issuingBody: cleaned.issuingBody.toUpperCase(),
    // Its blanks keep room for the number, and cleaning would shrink them.
    numberLine: numberLine(cleaned),
    placeAndDate: placeAndDateLine(cleaned),
    kind: cleaned.kind.toUpperCase(),
    subjectLine: cleaned.subjectLine,
    legalBases: legalBasisLines(cleaned),
    blocks: cleaned.body,
    signatureLines: signatureLines(cleaned.signature),
    signatory: cleaned.signature.name ?? '',
    distribution: distributionLines(cleaned),
    size: values(layout.fontSize),
    page: values(layout.page),
    indent: layout.firstLineIndent.value,
    gap: layout.paragraphGap.value,
    shortRule: layout.shortRule.value,
  }
}

/** Every text of a value composed and free of what no format can hold. */
export function cleanAll<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleanAll) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanAll(part)])) as T
}
