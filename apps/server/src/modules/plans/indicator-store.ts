/** Loads and saves what a plan is to reach. */
import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { IndicatorRow } from './learning-tables.ts'

export type Indicator = Selectable<IndicatorRow>

export const loadIndicators = (tx: Tx, localityId: string, planId: string): Promise<Indicator[]> =>
  tx
    .selectFrom('plans.indicators')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export const insertIndicator = (tx: Tx, row: Insertable<IndicatorRow>) =>
  tx.insertInto('plans.indicators').values(row).execute()

export async function lockIndicator(tx: Tx, localityId: string, id: string): Promise<Indicator> {
  const row = await tx
    .selectFrom('plans.indicators')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new AppError('indicator-not-found', { id })
  return row
}

export const saveIndicator = saveVersioned('plans.indicators')
