import type { ColumnType, Selectable } from 'kysely'
import { INSTALLATION } from '../../platform/audit/record.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'

export interface PrintTable {
  locality_id: string
  id: string
  template: string
  parameters: ColumnType<unknown, string, never>
  format: 'pdf' | 'docx'
  state: 'waiting' | 'done' | 'failed'
  file_id: string | null
  asked_by: string | null
  asked_at: Date
  finished_at: Date | null
}
export type PrintRow = Selectable<PrintTable>

declare module '../../platform/database/tables.ts' {
  interface Tables {
    'documents.prints': PrintTable
  }
}

const localityOf = (actor: Actor): string => actor.localityId ?? INSTALLATION

export const insertPrint = (
  tx: Tx,
  actor: Actor,
  asked: { template: string; parameters: object; format: 'pdf' | 'docx'; at: Date },
): Promise<PrintRow> =>
  tx
    .insertInto('documents.prints')
    .values({
      locality_id: localityOf(actor),
      id: newId(),
      template: asked.template,
      parameters: JSON.stringify(asked.parameters),
      format: asked.format,
      state: 'waiting',
      file_id: null,
      asked_by: actor.accountId,
      asked_at: asked.at,
      finished_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()

export const findPrint = (tx: Tx, actor: Actor, id: string): Promise<PrintRow | undefined> =>
  tx
    .selectFrom('documents.prints')
    .selectAll()
    .where('locality_id', '=', localityOf(actor))
    .where('id', '=', id)
    .executeTakeFirst()

export async function finishPrint(
  tx: Tx,
  print: Pick<PrintRow, 'locality_id' | 'id'>,
  outcome: { state: 'done' | 'failed'; file_id: string | null; finished_at: Date },
): Promise<void> {
  await tx
    .updateTable('documents.prints')
    .set(outcome)
    .where('locality_id', '=', print.locality_id)
    .where('id', '=', print.id)
    .execute()
}
