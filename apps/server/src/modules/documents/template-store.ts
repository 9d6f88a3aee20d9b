/** Mẫu văn bản: editions that follow each other; a version once used is never changed. */
import { sql, type Selectable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { TemplateTable } from './tables.ts'

export type TemplateRow = Selectable<TemplateTable>

/** The next edition of this name; whoever adds another at once waits. */
export async function nextEdition(tx: Tx, localityId: string, name: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`template ${localityId} ${name}`}, 0))`.execute(
    tx,
  )
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(edition), 0)::int + 1 as next from documents.templates
    where locality_id = ${localityId} and name = ${name}`.execute(tx)
  return rows[0]!.next
}

export const insertTemplate = (tx: Tx, row: Omit<TemplateRow, 'created_at'>) =>
  tx.insertInto('documents.templates').values(row).execute()

export async function lockTemplate(tx: Tx, localityId: string, id: string): Promise<TemplateRow> {
  const { rows } = await sql<TemplateRow>`
    select * from documents.templates where locality_id = ${localityId} and id = ${id} for update`.execute(tx)
  if (rows[0] === undefined) throw new AppError('document-template-not-found', { id })
  return rows[0]
}

/** One edition of a name is in use; the one before stops. */
export async function saveTemplateState(
  tx: Tx,
  template: TemplateRow,
  state: 'in-use' | 'stopped',
): Promise<void> {
  if (state === 'in-use')
    await tx
      .updateTable('documents.templates')
      .set({ state: 'stopped' })
      .where('locality_id', '=', template.locality_id)
      .where('name', '=', template.name)
      .where('state', '=', 'in-use')
      .execute()
  await tx
    .updateTable('documents.templates')
    .set({ state })
    .where('locality_id', '=', template.locality_id)
    .where('id', '=', template.id)
    .execute()
}

export const readTemplates = (
  tx: Tx,
  localityId: string,
  asked: { kind?: TemplateRow['kind'] | undefined; state?: TemplateRow['state'] | undefined },
): Promise<TemplateRow[]> => {
  let select = tx.selectFrom('documents.templates').selectAll().where('locality_id', '=', localityId)
  if (asked.kind !== undefined) select = select.where('kind', '=', asked.kind)
  if (asked.state !== undefined) select = select.where('state', '=', asked.state)
  return select.orderBy('name').orderBy('edition', 'desc').limit(500).execute()
}
