/** Loads and saves interim and final summaries. */
import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { SummaryRow } from './learning-tables.ts'

export type Summary = Selectable<SummaryRow>

/** The latest first. */
export const loadSummaries = (tx: Tx, localityId: string, planId: string): Promise<Summary[]> =>
  tx
    .selectFrom('plans.summaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .orderBy('as_of', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const insertSummary = (tx: Tx, row: Insertable<SummaryRow>) =>
  tx.insertInto('plans.summaries').values(row).execute()

export async function lockSummary(tx: Tx, localityId: string, id: string): Promise<Summary> {
  const row = await tx
    .selectFrom('plans.summaries')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('summary-not-found', { id })
  return row
}

export const saveSummary = saveVersioned('plans.summaries')
