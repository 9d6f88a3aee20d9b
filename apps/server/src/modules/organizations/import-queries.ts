/** Imports and their rows as screens show them. */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { ImportBatch, ImportRow } from '@guongsang/contract/organizations-imports.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { shownCell } from './import-columns.ts'
import { type Batch, findBatch, outcomeOf, type StoredRow } from './import-store.ts'
import {
  both,
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import { canImport } from './policy.ts'

const acts: Record<Batch['state'], string[]> = {
  previewed: ['choose', 'confirm', 'discard'],
  applied: ['undo'],
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
  may: may(actor, canImport, { localityId: batch.locality_id }) ? acts[batch.state] : [],
})

/** Newest first. */
export async function listImports(
  tx: Tx,
  localityId: string,
  actor: Actor,
  asked: PageAsked,
): Promise<Page<ImportBatch>> {
  const after = readCursor(asked.cursor, ['moment', 'id'])
  let select = tx
    .selectFrom('organizations.import_batches')
    .selectAll()
    .where('locality_id', '=', localityId)
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
): Promise<ImportBatch> => shownBatch(actor, await findBatch(tx, localityId, id))

export interface RowsAsked extends PageAsked {
  action?: ImportRow['action'] | undefined
  onlyFindings?: 'true' | 'false' | undefined
}

/** In the order of the file. */
export async function listImportRows(
  tx: Tx,
  localityId: string,
  id: string,
  asked: RowsAsked,
): Promise<Page<ImportRow>> {
  await findBatch(tx, localityId, id)
  const after = readCursor(asked.cursor, ['number'])
  const conditions: Expression<SqlBool>[] = [sql`locality_id = ${localityId}`, sql`batch_id = ${id}`]
  if (asked.action !== undefined) conditions.push(sql`action = ${asked.action}`)
  if (asked.onlyFindings === 'true')
    conditions.push(sql`severity in ('warning', 'error') and action <> 'skip'`)
  const from = sql`from organizations.import_rows where ${both(conditions)}`
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
