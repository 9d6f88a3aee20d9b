/** Loads and saves documents with their lines and ties, inside the caller's transaction. */
import { type Insertable, sql, type Updateable } from 'kysely'
import type { RecipientLine, Relation } from '@guongsang/contract/documents-words.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { type Asking, type Reach, reachOf, visibleTo } from './reach.ts'
import type { DocumentRecord, DocumentTable, LineRecord, RelationRecord } from './tables.ts'

export type NewDocument = Omit<Insertable<DocumentTable>, 'locality_id'>

export interface DocumentInHand {
  document: DocumentRecord
  reach: Reach
}

/** The document, when the actor may see it, held until the transaction ends. */
export async function takeDocument(tx: Tx, asking: Asking, id: string): Promise<DocumentInHand> {
  const reach = await reachOf(tx, asking)
  await sql`select from documents.documents
    where locality_id = ${asking.localityId} and id = ${id} for update`.execute(tx)
  const document = await findVisible(tx, asking.localityId, reach, id)
  if (document === undefined) throw new AppError('document-not-found', { id })
  return { document, reach }
}

export async function findVisible(
  tx: Tx,
  localityId: string,
  reach: Reach,
  id: string,
): Promise<DocumentRecord | undefined> {
  const { rows } = await sql<DocumentRecord>`
    select d.* from documents.documents d
    where d.locality_id = ${localityId} and d.id = ${id} and ${visibleTo(reach)}`.execute(tx)
  return rows[0]
}

/** For the program itself, which sees every document. */
export const loadDocument = (tx: Tx, localityId: string, id: string): Promise<DocumentRecord | undefined> =>
  tx
    .selectFrom('documents.documents')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()

export async function insertDocumentRows(tx: Tx, rows: readonly Insertable<DocumentTable>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('documents.documents')
      .values([...some])
      .execute()
}

const save = saveVersioned('documents.documents')

/** Every change counts the version up: who read an older one must read again. */
export const saveDocument = (
  tx: Tx,
  document: Pick<DocumentRecord, 'locality_id' | 'id' | 'version'>,
  change: Updateable<DocumentTable>,
): Promise<void> => save(tx, document, document.version, change)

export async function saveRelations(
  tx: Tx,
  localityId: string,
  documentId: string,
  relations: readonly Relation[],
): Promise<void> {
  await tx
    .deleteFrom('documents.relations')
    .where('locality_id', '=', localityId)
    .where('document_id', '=', documentId)
    .execute()
  if (relations.length === 0) return
  await tx
    .insertInto('documents.relations')
    .values(
      relations.map((one, position) => ({
        locality_id: localityId,
        id: newId(),
        document_id: documentId,
        position,
        kind: one.kind,
        related_id: one.relatedId,
        citation: one.citation,
        cited_on: one.citedOn as Day | null,
        doubt: one.doubt,
      })),
    )
    .execute()
}

/** One more tie behind those there are. */
export async function addRelation(
  tx: Tx,
  document: Pick<DocumentRecord, 'locality_id' | 'id'>,
  relation: Pick<Relation, 'kind' | 'citation'> & { relatedId: string },
): Promise<void> {
  const { locality_id, id } = document
  await sql`insert into documents.relations (locality_id, id, document_id, position, kind, related_id, citation)
    select ${locality_id}, ${newId()}, ${id}, count(*), ${relation.kind}, ${relation.relatedId}, ${relation.citation}
    from documents.relations where locality_id = ${locality_id} and document_id = ${id}`.execute(tx)
}

export async function saveLines(
  tx: Tx,
  localityId: string,
  documentId: string,
  lines: readonly RecipientLine[],
): Promise<void> {
  await tx
    .deleteFrom('documents.recipient_lines')
    .where('locality_id', '=', localityId)
    .where('document_id', '=', documentId)
    .execute()
  if (lines.length === 0) return
  await tx
    .insertInto('documents.recipient_lines')
    .values(
      lines.map(({ text, purpose, mode, targets }, position) => ({
        locality_id: localityId,
        id: newId(),
        document_id: documentId,
        position,
        text,
        purpose,
        mode,
        targets: JSON.stringify(targets),
      })),
    )
    .execute()
}

export const loadLines = (tx: Tx, localityId: string, documentId: string): Promise<LineRecord[]> =>
  tx
    .selectFrom('documents.recipient_lines')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('document_id', '=', documentId)
    .orderBy('position')
    .execute()

export const loadRelations = (tx: Tx, localityId: string, documentId: string): Promise<RelationRecord[]> =>
  tx
    .selectFrom('documents.relations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('document_id', '=', documentId)
    .orderBy('position')
    .execute()

export const findRelation = (tx: Tx, localityId: string, id: string): Promise<RelationRecord | undefined> =>
  tx
    .selectFrom('documents.relations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()

export async function saveRelationLink(
  tx: Tx,
  relation: RelationRecord,
  { relatedId, doubt }: { relatedId: string | null; doubt: string | null },
): Promise<void> {
  await tx
    .updateTable('documents.relations')
    .set({ related_id: relatedId, doubt })
    .where('locality_id', '=', relation.locality_id)
    .where('id', '=', relation.id)
    .execute()
}

/** A document that is the same by number, symbol and year of the same issuer. */
export async function findSameDocument(
  tx: Tx,
  localityId: string,
  asked: Pick<DocumentRecord, 'number' | 'number_suffix' | 'symbol' | 'issued_on' | 'issuer_name'>,
  exceptId: string | null = null,
): Promise<{ id: string } | undefined> {
  if (asked.number === null) return undefined
  const { rows } = await sql<{ id: string }>`
    select id from documents.documents
    where locality_id = ${localityId} and number = ${asked.number} and symbol = ${asked.symbol}
      and number_suffix = ${asked.number_suffix} and state <> 'cancelled'
      and extract(year from issued_on) is not distinct from extract(year from ${asked.issued_on}::date)
      and lower(issuer_name) = lower(${asked.issuer_name}) and id is distinct from ${exceptId}::uuid
    limit 1`.execute(tx)
  return rows[0]
}

export const findDocuments = (
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<DocumentRecord[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('documents.documents')
        .selectAll()
        .where('locality_id', '=', localityId)
        .where('id', 'in', ids)
        .execute()

type Owner = Pick<DocumentRecord, 'locality_id' | 'id'>

/** The same file again changes only what it is for. */
export async function insertFileLink(
  tx: Tx,
  { locality_id, id }: Owner,
  link: { fileId: string; purpose: string; by: string },
): Promise<void> {
  await sql`insert into documents.document_files (locality_id, document_id, file_id, purpose, position, added_by)
    select ${locality_id}, ${id}, ${link.fileId}, ${link.purpose}, count(*), ${link.by}
    from documents.document_files where locality_id = ${locality_id} and document_id = ${id}
    on conflict (locality_id, document_id, file_id) do update set purpose = excluded.purpose`.execute(tx)
}

const fileLinks = (tx: Tx, { locality_id, id }: Owner) =>
  tx
    .selectFrom('documents.document_files')
    .selectAll()
    .where('locality_id', '=', locality_id)
    .where('document_id', '=', id)
    .orderBy('position')

export const loadFileLinks = (tx: Tx, document: Owner) => fileLinks(tx, document).execute()

export const hasFileLink = async (tx: Tx, document: Owner, fileId: string): Promise<boolean> =>
  (await fileLinks(tx, document).where('file_id', '=', fileId).executeTakeFirst()) !== undefined

export async function deleteFileLink(tx: Tx, { locality_id, id }: Owner, fileId: string): Promise<void> {
  await tx
    .deleteFrom('documents.document_files')
    .where('locality_id', '=', locality_id)
    .where('document_id', '=', id)
    .where('file_id', '=', fileId)
    .execute()
}

/** What other documents say of this one. */
export const loadRelationsTo = (tx: Tx, localityId: string, relatedId: string): Promise<RelationRecord[]> =>
  tx
    .selectFrom('documents.relations')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('related_id', '=', relatedId)
    .orderBy('id')
    .limit(500)
    .execute()

export const loadPublishing = (tx: Tx, { locality_id, id }: Owner) =>
  tx
    .selectFrom('documents.publishing_tasks')
    .selectAll()
    .where('locality_id', '=', locality_id)
    .where('document_id', '=', id)
    .orderBy('id')
    .execute()
