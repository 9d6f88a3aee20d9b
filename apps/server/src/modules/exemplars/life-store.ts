/** Loads and saves what happened in the life of an exemplar. */
import type { Insertable, Selectable } from 'kysely'
import { insertRows } from '../../platform/database/insert-rows.ts'
import type { Tables, Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'

type Table =
  | 'nurture_entries'
  | 'shortcomings'
  | 'surveys'
  | 'confirmations'
  | 'recognitions'
  | 'replications'
  | 'summings_up'
  | 'effects'

export const insertLife = <T extends Table>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[`exemplars.${T}`]>[],
): Promise<void> => insertRows(tx, `exemplars.${table}`, rows)

/** Those parts of a life that may still change. */
type Changing = 'shortcomings' | 'surveys' | 'replications'

export async function findLife<T extends Changing>(
  tx: Tx,
  table: T,
  localityId: string,
  id: string,
): Promise<Selectable<Tables[`exemplars.${T}`]>> {
  const row = await tx
    .selectFrom(`exemplars.${table}` as 'exemplars.surveys')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('exemplar-record-not-found', { id })
  return row as Selectable<Tables[`exemplars.${T}`]>
}

/** Those parts of a life that may still change, each written over the version its writer saw. */
export const saveShortcoming = saveVersioned('exemplars.shortcomings')
export const saveSurvey = saveVersioned('exemplars.surveys')
export const saveReplication = saveVersioned('exemplars.replications')
