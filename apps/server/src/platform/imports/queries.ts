/** Imports and their rows as screens show them. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { ImportBatch, ImportRow, ImportSubject } from '@guongsang/contract/imports.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/policy.ts'
import type { Tx } from '../database/database.ts'
import { shownCell } from './columns.ts'
import { kindOf } from './kind.ts'
import { type Batch, findBatch, outcomeOf, type StoredRow } from './store.ts'
import { both, boundedCount, type Page, type PageAsked, pageOf, readCursor } from '../database/paging.ts'
import { AppError } from '../errors.ts'

const acts: Record<Batch['state'], string[]> = {
  previewed: ['choose', 'confirm', 'discard'],
  applying: [],
  applied: ['undo'],
  undoing: [],
  undone: [],
  discarded: [],
}

export const shownBatch = (actor: Actor, batch: Batch): ImportBatch => ({
  id: batch.id,
  subject: batch.subject,
  fileName: batch.file_name,
  state: batch.state,
  effectiveOn: batch.effective_on,
  uploadedAt: batch.uploaded_at.toISOString(),
  uploadedBy: batch.uploaded_by,
  appliedAt: batch.applied_at?.toISOString() ?? null,
  undoneAt: batch.undone_at?.toISOString() ?? null,
  version: batch.version,
  rowCount: batch.row_count,
  columns: batch.columns,
  unknownColumns: batch.unknown_columns,
  counts: batch.counts,
  questions: batch.questions.map((asked) => ({ ...asked, ...wordsOf(batch, asked.key) })),
  step: batch.step,
  trouble: batch.trouble,
  may: mayImport(actor, batch) ? acts[batch.state] : [],
})

const mayImport = (actor: Actor, { subject, locality_id: localityId }: Batch): boolean =>
  may(actor, kindOf(subject).policy, { localityId })

function wordsOf({ subject }: Batch, question: string) {
  const words = kindOf(subject).questions[question]
  return { label: words?.label ?? '', choices: [...(words?.choices ?? [])] }
}

/** Of these subjects, newest first. */
export async function listImports(
  tx: Tx,
  localityId: string,
  actor: Actor,
  asked: PageAsked & { subjects: readonly ImportSubject[] },
): Promise<Page<ImportBatch>> {
  const after = readCursor(asked.cursor, ['moment', 'id'])
  let select = tx
    .selectFrom('platform.import_batches')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('subject', 'in', asked.subjects)
    .orderBy('uploaded_at', 'desc')
    .orderBy('id')
    .limit(asked.limit + 1)
  if (after)
    select = select.where(
      sql<SqlBool>`(uploaded_at < ${after[0]}::timestamptz or (uploaded_at = ${after[0]}::timestamptz and id > ${after[1]}::uuid))`,
    )
  const keysOf = (batch: Batch): string[] => [batch.uploaded_at.toISOString(), batch.id]
  return pageOf(await select.execute(), asked, keysOf, (batch) => shownBatch(actor, batch))
}

export const showImport = async (
  tx: Tx,
  localityId: string,
  actor: Actor,
  id: string,
): Promise<ImportBatch> => shownBatch(actor, await seenBatch(tx, localityId, actor, id))

/** Whoever may not import a thing may not look at what a file says of it either. */
export async function seenBatch(tx: Tx, localityId: string, actor: Actor, id: string): Promise<Batch> {
  const batch = await findBatch(tx, localityId, id)
  if (!mayImport(actor, batch)) throw new AppError('forbidden')
  return batch
}

export interface RowsAsked extends PageAsked {
  action?: ImportRow['action'] | undefined
  question?: string | undefined
  onlyFindings?: 'true' | 'false' | undefined
}

/** In the order of the file. */
export async function listImportRows(
  tx: Tx,
  localityId: string,
  actor: Actor,
  id: string,
  asked: RowsAsked,
): Promise<Page<ImportRow>> {
  await seenBatch(tx, localityId, actor, id)
  const after = readCursor(asked.cursor, ['number'])
  const conditions: Expression<SqlBool>[] = [sql`locality_id = ${localityId}`, sql`batch_id = ${id}`]
  if (asked.action !== undefined) conditions.push(sql`action = ${asked.action}`)
  if (asked.question !== undefined) conditions.push(sql`question = ${asked.question}`)
  if (asked.onlyFindings === 'true')
    conditions.push(sql`severity in ('warning', 'error') and action <> 'skip'`)
  const from = sql`from platform.import_rows where ${both(conditions)}`
  const beyond = after ? sql`and row_number > ${after[0]}` : sql``
  const { rows } = await sql<StoredRow>`
    select * ${from} ${beyond} order by row_number limit ${asked.limit + 1}`.execute(tx)
  return {
    ...pageOf(rows, asked, (row) => [row.row_number], shownRow),
    ...(await boundedCount(tx, asked, from)),
  }
}

function shownRow(row: StoredRow): ImportRow {
  const { number, ...outcome } = outcomeOf(row)
  const cells = Object.entries(row.cells).map(([key, text]) => [key, shownCell(key, text)])
  return { rowNumber: number, cells: Object.fromEntries(cells), choice: row.choice, ...outcome }
}

/** Newest first. */
export const listOpenImports = (
  tx: Tx,
  localityId: string,
  subjects: readonly ImportSubject[],
): Promise<{ id: string; file_name: string; row_count: number }[]> =>
  tx
    .selectFrom('platform.import_batches')
    .select(['id', 'file_name', 'row_count'])
    .where('locality_id', '=', localityId)
    .where('subject', 'in', subjects)
    .where('state', '=', 'previewed')
    .orderBy('uploaded_at', 'desc')
    .limit(20)
    .execute()
