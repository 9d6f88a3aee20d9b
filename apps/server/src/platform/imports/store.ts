/** Loads and saves imports and their rows. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '../database/database.ts'
import { AppError } from '../errors.ts'
import { chunksOf } from '../database/chunks.ts'
import { SECRET, shownCell } from './columns.ts'
import { type AskedRow, type Outcome, severityOf } from './plan.ts'
import type { ImportBatchRow, ImportRowRow } from './table.ts'

export type Batch = Selectable<ImportBatchRow>
export type StoredRow = Selectable<ImportRowRow>

export async function insertBatch(tx: Tx, batch: Insertable<ImportBatchRow>): Promise<void> {
  await tx.insertInto('platform.import_batches').values(batch).execute()
}

export async function findBatch(tx: Tx, localityId: string, id: string): Promise<Batch> {
  return found(await batchById(tx, localityId, id).executeTakeFirst())
}

/** Who comes second waits here, and then sees what the first one did. */
export async function lockBatch(tx: Tx, localityId: string, id: string): Promise<Batch> {
  return found(await batchById(tx, localityId, id).forUpdate().executeTakeFirst())
}

const batchById = (tx: Tx, localityId: string, id: string) =>
  tx
    .selectFrom('platform.import_batches')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)

function found(batch: Batch | undefined): Batch {
  if (!batch) throw new AppError('import-not-found')
  return batch
}

/** The batch must be locked. */
export async function saveBatch(tx: Tx, batch: Batch, change: Updateable<ImportBatchRow>): Promise<void> {
  await tx
    .updateTable('platform.import_batches')
    .set({ ...change, version: batch.version + 1 })
    .where('locality_id', '=', batch.locality_id)
    .where('id', '=', batch.id)
    .execute()
}

/** How far it is. What is shown of the rows stays the same, so the version does. */
export async function saveStep(tx: Tx, batch: Batch, step: NonNullable<Batch['step']>): Promise<void> {
  await tx
    .updateTable('platform.import_batches')
    .set({ step })
    .where('locality_id', '=', batch.locality_id)
    .where('id', '=', batch.id)
    .execute()
}

export const loadRows = (tx: Tx, localityId: string, batchId: string): Promise<StoredRow[]> =>
  tx
    .selectFrom('platform.import_rows')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('batch_id', '=', batchId)
    .orderBy('row_number')
    .execute()

export const askedRow = (row: StoredRow): AskedRow => ({
  number: row.row_number,
  ownId: row.own_id,
  cells: row.cells,
  choice: row.choice,
  choiceTargetId: row.choice_target_id,
})

export const outcomeOf = (row: StoredRow): Outcome => ({
  number: row.row_number,
  action: row.action,
  summary: row.summary,
  findings: row.findings,
  target: row.target_id === null ? null : { id: row.target_id, name: row.target_name ?? '' },
  changes: row.changes,
  candidates: row.candidates,
  question: row.question,
})

/** A row and what would become of it, as it is kept. */
export interface PlannedRow {
  asked: AskedRow
  outcome: Outcome
}

const kept = ({ asked, outcome }: PlannedRow) => ({
  row_number: asked.number,
  own_id: asked.ownId,
  cells: JSON.stringify(asked.cells),
  choice: asked.choice,
  choice_target_id: asked.choiceTargetId,
  findings: JSON.stringify(outcome.findings),
  severity: severityOf(outcome.findings),
  action: outcome.action,
  summary: outcome.summary,
  target_id: outcome.target?.id ?? null,
  target_name: outcome.target?.name ?? null,
  changes: JSON.stringify(outcome.changes),
  candidates: JSON.stringify(outcome.candidates),
  question: outcome.question,
})

export async function insertPlannedRows(
  tx: Tx,
  localityId: string,
  batchId: string,
  rows: readonly PlannedRow[],
): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('platform.import_rows')
      .values(some.map((row) => ({ locality_id: localityId, batch_id: batchId, ...kept(row), done: null })))
      .execute()
}

/** One statement for each thousand of rows that changed. */
export async function savePlannedRows(
  tx: Tx,
  localityId: string,
  batchId: string,
  rows: readonly PlannedRow[],
): Promise<void> {
  for (const some of chunksOf(rows)) {
    const values = JSON.stringify(
      some.map(({ asked, outcome }) => ({
        ...kept({ asked, outcome }),
        cells: asked.cells,
        findings: outcome.findings,
        changes: outcome.changes,
        candidates: outcome.candidates,
      })),
    )
    await sql`
      update platform.import_rows r set cells = x.cells, choice = x.choice, choice_target_id = x.choice_target_id,
        findings = x.findings, severity = x.severity, action = x.action, summary = x.summary, target_id = x.target_id,
        target_name = x.target_name, changes = x.changes, candidates = x.candidates, question = x.question
      from jsonb_to_recordset(${values}::jsonb) as x(row_number int, cells jsonb, choice text, choice_target_id uuid,
        findings jsonb, severity text, action text, summary text, target_id uuid, target_name text, changes jsonb,
        candidates jsonb, question text)
      where r.locality_id = ${localityId} and r.batch_id = ${batchId} and r.row_number = x.row_number`.execute(
      tx,
    )
  }
}

export async function saveDone(
  tx: Tx,
  localityId: string,
  batchId: string,
  done: ReadonlyMap<number, unknown>,
): Promise<void> {
  for (const some of chunksOf([...done])) {
    const values = JSON.stringify(some.map(([row_number, what]) => ({ row_number, done: what })))
    await sql`
      update platform.import_rows r set done = x.done
      from jsonb_to_recordset(${values}::jsonb) as x(row_number int, done jsonb)
      where r.locality_id = ${localityId} and r.batch_id = ${batchId} and r.row_number = x.row_number`.execute(
      tx,
    )
  }
}

/** Once an import is over, nobody needs its identity numbers any more: those that were written live in their own table. */
export async function forgetSecrets(tx: Tx, localityId: string, batchId: string): Promise<void> {
  const rows = await tx
    .selectFrom('platform.import_rows')
    .select(['row_number', sql<string>`cells->>${SECRET}`.as('secret')])
    .where('locality_id', '=', localityId)
    .where('batch_id', '=', batchId)
    .where(sql<boolean>`jsonb_exists(cells, ${SECRET})`)
    .execute()
  const values = JSON.stringify(
    rows.map(({ row_number, secret }) => ({ row_number, shown: shownCell(SECRET, secret) })),
  )
  await sql`
    update platform.import_rows r set cells = jsonb_set(r.cells, array[${SECRET}], to_jsonb(x.shown))
    from jsonb_to_recordset(${values}::jsonb) as x(row_number int, shown text)
    where r.locality_id = ${localityId} and r.batch_id = ${batchId} and r.row_number = x.row_number`.execute(
    tx,
  )
}
