/** Văn bản đã công bố on the portal: what was put up, and each as it stands on paper. */
import { DOCUMENT_KINDS, DOCUMENT_STATES } from '@guongsang/contract/documents-words.ts'
import { type Day, isDay } from '@guongsang/core/kernel/day.ts'
import { isUuid } from '@guongsang/core/kernel/id.ts'
import type { Database, Tx } from '../../platform/database/database.ts'
import { readCursor, writeCursor } from '../../platform/database/paging.ts'
import { type Printed, printed } from '../../platform/documents/printed.ts'
import { AppError } from '../../platform/errors.ts'
import { readsWithin } from '../organizations/index.ts'
import { paperOf } from './listeners.ts'
import {
  countPublicDocuments,
  type PublicDocumentRead,
  type PublicDocumentWanted,
  queryPublicDocument,
  queryPublicDocuments,
  queryPublicKinds,
} from './public-document-queries.ts'
import { registeredDocument } from './registered-document.ts'
import { referenceOf } from './words.ts'

export interface PublicDocumentAsked extends PublicDocumentWanted {
  cursor: string | null
  limit: number
}

/** Null when there is no such locality, or no such document. */
export function publicDocuments(database: Database) {
  const within = readsWithin(database)
  return {
    documents: (slug: string, asked: PublicDocumentAsked) =>
      within(slug, (tx, localityId) => listDocuments(tx, localityId, asked)),
    document: async (slug: string, id: string, on: Day) =>
      isUuid(id) ? within(slug, (tx, localityId) => showDocument(tx, localityId, id, on)) : null,
  }
}

async function listDocuments(tx: Tx, localityId: string, { cursor, limit, ...wanted }: PublicDocumentAsked) {
  const before = placeOf(cursor)
  const read = await queryPublicDocuments(tx, localityId, { ...wanted, before, limit: limit + 1 })
  const rows = read.slice(0, limit)
  const last = rows.at(-1)
  const { total } = await countPublicDocuments(tx, localityId, wanted)
  const used = new Set(await queryPublicKinds(tx, localityId))
  const kinds = Object.entries(DOCUMENT_KINDS).filter(([code]) =>
    used.has(code as PublicDocumentRead['kind']),
  )
  return {
    rows: rows.map(shownRow),
    next: read.length > limit && last ? writeCursor([last.issued_on, last.id]) : null,
    total: total!,
    kinds: kinds.map(([code, label]) => ({ code, label })),
  }
}

function placeOf(cursor: string | null): { issuedOn: Day; id: string } | null {
  const keys = readCursor(cursor ?? undefined, ['text', 'id'])
  if (keys === null) return null
  const [issuedOn, id] = keys
  if (!isDay(issuedOn)) throw new AppError('invalid-input')
  return { issuedOn, id }
}

const shownRow = (row: PublicDocumentRead) => ({
  id: row.id,
  kind: DOCUMENT_KINDS[row.kind],
  reference: referenceOf(row),
  title: row.title,
  issuer: row.issuer_name,
  issuedOn: row.issued_on,
  /** In words, when it is no longer simply in force. */
  ended: row.state === 'issued' ? null : DOCUMENT_STATES[row.state],
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
  publishedOn: row.published_on,
  address: row.address,
})

async function showDocument(tx: Tx, localityId: string, id: string, on: Day) {
  const row = await queryPublicDocument(tx, localityId, id)
  if (row === undefined) return null
  return { ...shownRow(row), paper: await paperFor(tx, localityId, id, on) }
}

/** In the words that are printed. */
export type PublicPaper = Pick<
  Printed,
  'legalBases' | 'blocks' | 'signatureLines' | 'signatory' | 'distribution'
>

/** Null where the register keeps the head alone, or a kind that has no form on paper here. */
async function paperFor(tx: Tx, localityId: string, id: string, on: Day): Promise<PublicPaper | null> {
  try {
    const document =
      (await paperOf(tx, localityId, id, on)) ?? (await registeredDocument(tx, localityId, id, on))
    if (document === undefined) return null
    const { legalBases, blocks, signatureLines, signatory, distribution } = printed(document)
    return { legalBases, blocks, signatureLines, signatory, distribution }
  } catch (error) {
    if (error instanceof AppError && error.code === 'document-kind-not-printable') return null
    throw error
  }
}
