/** Head, sections and signature of a reading, as the officer sees and corrects them. */
import type { PlanProposals } from '@guongsang/contract/plans-reading.ts'
import { SIGNING_CAPACITIES } from '@guongsang/contract/documents-words.ts'
import { ordinalMark } from '@guongsang/core/documents/blocks.ts'
import { referenceText } from '@guongsang/core/documents/reference.ts'
import { documentKinds } from '@guongsang/core/documents/kinds.ts'
import { planKindOf } from '@guongsang/core/reading/kinds.ts'
import type { Found, PlanReading, ReadSection, ReadSignature } from '@guongsang/core/reading/plan-reading.ts'
import type { PlacesNamed } from './places-named.ts'

export const foundAt = ({ line, printed, confidence }: Found): Found => ({ line, printed, confidence })

export function proposedHead({ document }: PlanReading, named: PlacesNamed): PlanProposals['head'] {
  const { number, symbol, period } = document
  return {
    documentKind: kindOf(document.type),
    planKind: planKindOf(document.title ?? ''),
    // A symbol without its number names no paper yet.
    reference: number === null ? null : referenceText(Number(number), '', symbol),
    place: document.place,
    issuedOn: document.issuedOn,
    issuer: document.issuer === null ? null : (named(document.issuer)[0] ?? null),
    title: document.title,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    found: document.found,
  }
}

type DocumentKind = keyof typeof documentKinds

const kindOf = (abbreviation: string | null): DocumentKind =>
  (Object.keys(documentKinds) as DocumentKind[]).find(
    (kind) => documentKinds[kind].abbreviation === abbreviation && abbreviation !== '',
  ) ?? 'plan'

type Section = PlanProposals['sections'][number]

/** Headings make the tree; what has no title is text under the heading above it. */
export function proposedSections(sections: readonly ReadSection[]): Section[] {
  const made: Section[] = []
  const above: { key: string; level: number }[] = []
  for (const section of sections) {
    if (section.title !== null) {
      while (above.length > 0 && above.at(-1)!.level >= section.level) above.pop()
      const key = `muc-${section.line}`
      made.push({
        ...foundAt(section),
        key,
        parentKey: above.at(-1)?.key ?? null,
        ordinal: section.ordinal?.slice(0, 20) ?? null,
        heading: section.title.slice(0, 2000),
        paragraphs: section.text === null ? [] : [{ line: section.line, text: section.text }],
      })
      above.push({ key, level: section.level })
    } else if (section.text !== null) {
      const mark = section.ordinal === null ? '' : `${ordinalMark(section.ordinal)} `
      const paragraph = { line: section.line, text: mark + section.text }
      const last = made.at(-1)
      if (last !== undefined) last.paragraphs.push(paragraph)
      else made.push(openingOf(section, paragraph))
    }
  }
  return made
}

/** What stands before the first heading is printed as the opening: a section without ordinal and heading. */
const openingOf = (section: ReadSection, paragraph: Section['paragraphs'][number]): Section => ({
  ...foundAt(section),
  key: `muc-${section.line}`,
  parentKey: null,
  ordinal: null,
  heading: null,
  paragraphs: [paragraph],
})

/** The section whose heading stands last above the line. */
export const sectionAt = (sections: readonly Section[], line: number): string | null =>
  sections.findLast((section) => section.heading !== null && section.line < line)?.key ?? null

type Capacity = keyof typeof SIGNING_CAPACITIES

/** 'TM. ỦY BAN NHÂN DÂN': for whom; 'KT. CHỦ TỊCH': in whose place. */
export function proposedSignature(read: ReadSignature | null): PlanProposals['signature'] {
  if (read === null) return null
  const form = /^(TM\.|Q\.|KT\.|TL\.|TUQ\.)\s*(.*)$/u.exec(read.form ?? '')
  return {
    ...foundAt(read),
    capacity: (form?.[1] as Capacity | undefined) ?? null,
    behalfOf: form?.[2] ?? read.form,
    post: read.post,
    name: read.name,
  }
}
