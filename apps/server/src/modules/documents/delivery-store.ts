/** Deliveries and their steps: each step is written once, and what came first stays. */
import { type Insertable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import type { DeliveryTable } from './tables.ts'

export async function insertDeliveryRows(
  tx: Tx,
  rows: readonly Insertable<DeliveryTable>[],
): Promise<string[]> {
  const written: string[] = []
  for (const some of chunksOf(rows)) {
    const inserted = await tx
      .insertInto('documents.deliveries')
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(['locality_id', 'document_id', 'organization_id']).doNothing(),
      )
      .returning('organization_id')
      .execute()
    written.push(...inserted.map(({ organization_id }) => organization_id))
  }
  return written
}

type Sent = Pick<
  DeliveryTable,
  'locality_id' | 'document_id' | 'organization_id' | 'line_id' | 'sent_at' | 'sent_by' | 'remark'
>

/** Those that were new: an organisation gets a document once, however many lines mean it. */
export const insertDeliveries = (tx: Tx, rows: readonly Sent[]): Promise<string[]> =>
  insertDeliveryRows(
    tx,
    rows.map((row) => ({
      ...row,
      id: newId(),
      opened_at: null,
      opened_by: null,
      acknowledged_at: null,
      acknowledged_by: null,
      carried_out_at: null,
      carried_out_by: null,
    })),
  )

export async function deliveredTo(tx: Tx, localityId: string, documentId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('documents.deliveries')
    .select('organization_id')
    .where('locality_id', '=', localityId)
    .where('document_id', '=', documentId)
    .execute()
  return rows.map(({ organization_id }) => organization_id)
}

export interface HeldDelivery {
  id: string
  document_id: string
  organization_id: string
  opened_at: Date | null
  acknowledged_at: Date | null
  carried_out_at: Date | null
  organization_name: string
}

/** These deliveries to these units; others are not found. */
export async function lockDeliveries(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  units: readonly string[],
): Promise<HeldDelivery[]> {
  const { rows } = await sql<HeldDelivery>`
    select v.id, v.document_id, v.organization_id, v.opened_at, v.acknowledged_at, v.carried_out_at,
      coalesce((select p.name from organizations.places p where p.locality_id = v.locality_id
        and p.kind = 'organization' and p.id = v.organization_id order by p.valid_from desc limit 1), '')
        as organization_name
    from documents.deliveries v
    where v.locality_id = ${localityId} and v.id = any(${[...ids]}::uuid[])
      and v.organization_id = any(${[...units]}::uuid[])
    order by v.id for update of v`.execute(tx)
  return rows
}

type Step = 'opened' | 'acknowledged' | 'carried_out'

/** A later step includes the earlier ones: who acknowledges has opened. */
export async function saveStep(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  step: Step,
  by: { at: Date; name: string; remark?: string | null },
): Promise<void> {
  const from = (['opened', 'acknowledged', 'carried_out'] as const).slice(
    0,
    ['opened', 'acknowledged', 'carried_out'].indexOf(step) + 1,
  )
  const columns = from.map(
    (one) => sql`${sql.ref(`${one}_at`)} = coalesce(${sql.ref(`${one}_at`)}, ${by.at}),
      ${sql.ref(`${one}_by`)} = coalesce(${sql.ref(`${one}_by`)}, ${by.name})`,
  )
  await sql`update documents.deliveries set ${sql.join(columns)},
      remark = coalesce(${by.remark ?? null}, remark)
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
}
