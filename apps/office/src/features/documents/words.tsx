/** How a document and a delivery stand, as a dot and a word; a document as a link. */
import type { State } from '@guongsang/core/look/tokens.ts'
import type { DocumentRow } from '@guongsang/contract/documents-register.ts'
import { DELIVERY_STATES, DOCUMENT_STATES } from '@guongsang/contract/documents-words.ts'
import { Link } from '@tanstack/react-router'
import { called } from '../../lib/called.ts'
import { StateWord } from '../../ui/state-word.tsx'

const documentColours: Record<DocumentRow['state'], State> = {
  draft: 'not-applicable',
  submitted: 'soon',
  signed: 'soon',
  numbered: 'waiting',
  issued: 'done',
  recorded: 'done',
  replaced: 'not-applicable',
  expired: 'not-applicable',
  cancelled: 'late',
}
const deliveryColours: Record<keyof typeof DELIVERY_STATES, State> = {
  sent: 'soon',
  opened: 'waiting',
  acknowledged: 'done',
  'carried-out': 'done',
}

export const DocumentWord = ({ state }: { state: DocumentRow['state'] }) => (
  <StateWord state={documentColours[state]}>{DOCUMENT_STATES[state]}</StateWord>
)
export const DeliveryWord = ({ state }: { state: keyof typeof DELIVERY_STATES }) => (
  <StateWord state={deliveryColours[state]}>{DELIVERY_STATES[state]}</StateWord>
)

export const DocumentLink = ({ document, whole = false }: { document: DocumentRow; whole?: boolean }) => (
  <Link to="/van-ban/$id" params={{ id: document.id }}>
    {whole ? `${called(document)}: ${document.title}` : document.title}
  </Link>
)
