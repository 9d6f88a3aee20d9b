/** How a document is called in sentences, and what is stored beside it for search and order. */
import { DOCUMENT_KINDS, DOCUMENT_STATES } from '@guongsang/contract/documents-words.ts'
import { referenceText } from '@guongsang/core/documents/reference.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { DocumentRecord } from './tables.ts'

type Numbered = Pick<DocumentRecord, 'number' | 'number_suffix' | 'symbol'>

/** '75/KH-UBND'; null while it has no number. What cannot be taken apart is kept whole in the symbol. */
export const referenceOf = ({ number, number_suffix, symbol }: Numbered): string | null =>
  number === null && symbol === null ? null : referenceText(number, number_suffix, symbol)

/** Only what was given a number has a reference; a draft knows its symbol and nothing more. */
export const shownReference = (document: Numbered & Pick<DocumentRecord, 'state'>): string | null =>
  document.number === null && ['draft', 'submitted', 'signed'].includes(document.state)
    ? null
    : referenceOf(document)

/** 'Kế hoạch số 75/KH-UBND ngày 12/04/2024'. */
export function calledOf(
  document: Numbered & Pick<DocumentRecord, 'kind' | 'state' | 'issued_on' | 'title'>,
): string {
  const reference = shownReference(document)
  const kind = DOCUMENT_KINDS[document.kind]
  if (reference === null) return `${kind} “${document.title}”`
  const on = document.issued_on === null ? '' : ` ngày ${formatDay(document.issued_on)}`
  return `${kind} số ${reference}${on}`
}

/** What every event of a document says of it. */
export const factsOf = (
  document: Numbered & Pick<DocumentRecord, 'kind' | 'state' | 'title'>,
): { kind: string; title: string; reference: string | null } => ({
  kind: DOCUMENT_KINDS[document.kind],
  title: document.title,
  reference: shownReference(document),
})

export const stateInWords = ({ state }: Pick<DocumentRecord, 'state'>): string => DOCUMENT_STATES[state]

type Spelled = Numbered & Pick<DocumentRecord, 'kind' | 'title' | 'short_name' | 'issuer_name'>

export const spellDocument = (document: Spelled): Pick<DocumentRecord, 'search_key' | 'sort_key'> => ({
  search_key: searchKey(
    [
      DOCUMENT_KINDS[document.kind],
      referenceOf(document),
      // Without the padding zero too: officials type 2/KH-UBND for 02/KH-UBND.
      document.number,
      document.title,
      document.short_name,
      document.issuer_name,
    ]
      .filter((part) => part !== null)
      .join(' '),
  ),
  sort_key: titleSortKey(document.title),
})
