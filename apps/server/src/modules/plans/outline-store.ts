/** Loads and appends outlines of reports. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { ReportOutlineRow } from './tables.ts'

export type Outline = Selectable<ReportOutlineRow>

/** The latest edition; none where it asks nothing any more. */
export async function outlineInForce(tx: Tx, localityId: string, dutyId: string): Promise<Outline | null> {
  return (await outlinesInForce(tx, localityId, [dutyId]))[0] ?? null
}

export async function outlinesInForce(
  tx: Tx,
  localityId: string,
  dutyIds: readonly string[],
): Promise<Outline[]> {
  const latest = await tx
    .selectFrom('plans.report_outlines')
    .distinctOn('rule_id')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`rule_id = any(${[...dutyIds]}::uuid[])`)
    .orderBy('rule_id')
    .orderBy('edition', 'desc')
    .execute()
  return latest.filter(({ questions }) => questions.length > 0)
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

export async function insertOutlines(tx: Tx, rows: readonly Insertable<ReportOutlineRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.report_outlines')
      .values([...some])
      .execute()
}
