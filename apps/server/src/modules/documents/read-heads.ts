/** The head of a document for other modules: number, symbol, day, title, issuer and signer. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { findDocuments } from './register-store.ts'
import type { DocumentRecord } from './tables.ts'
import { calledOf, shownReference } from './words.ts'

export interface DocumentHead {
  id: string
  organizationId: string
  direction: DocumentRecord['direction']
  kind: DocumentRecord['kind']
  state: DocumentRecord['state']
  number: number | null
  symbol: string | null
  /** '75/KH-UBND'. */
  reference: string | null
  /** 'Kế hoạch số 75/KH-UBND ngày 12/04/2024'. */
  called: string
  issuedOn: Day | null
  title: string
  issuer: { id: string | null; name: string }
  signer: { post: string | null; name: string | null }
  drafterId: string | null
  version: number
}

export const headOfDocument = (document: DocumentRecord): DocumentHead => ({
  id: document.id,
  organizationId: document.organization_id,
  direction: document.direction,
  kind: document.kind,
  state: document.state,
  number: document.number,
  symbol: document.symbol,
  reference: shownReference(document),
  called: calledOf(document),
  issuedOn: document.issued_on,
  title: document.title,
  issuer: { id: document.issuer_id, name: document.issuer_name },
  signer: { post: document.signer_post, name: document.signer_name },
  drafterId: document.drafter_id,
  version: document.version,
})

/** Whoever asks answers for who may see them. */
export async function readDocumentHeads(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, DocumentHead>> {
  const found = await findDocuments(tx, localityId, ids)
  return new Map(found.map((document) => [document.id, headOfDocument(document)]))
}
