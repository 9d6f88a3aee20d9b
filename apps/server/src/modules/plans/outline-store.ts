/** Loads and appends outlines of reports. */
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { ReportOutlineRow } from './tables.ts'

export type Outline = Selectable<ReportOutlineRow>

/** The latest edition; none where it asks nothing any more. */
export async function outlineInForce(tx: Tx, localityId: string, dutyId: string): Promise<Outline | null> {
  const latest = await latestOutline(tx, localityId, dutyId)
  return latest === undefined || latest.questions.length === 0 ? null : latest
}

export const latestOutline = (tx: Tx, localityId: string, dutyId: string): Promise<Outline | undefined> =>
  tx
    .selectFrom('plans.report_outlines')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('rule_id', '=', dutyId)
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()

export const loadOutlines = (tx: Tx, localityId: string, ids: readonly string[]): Promise<Outline[]> =>
  tx
    .selectFrom('plans.report_outlines')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()

export const insertOutline = (tx: Tx, row: Insertable<ReportOutlineRow>) =>
  tx.insertInto('plans.report_outlines').values(row).execute()
